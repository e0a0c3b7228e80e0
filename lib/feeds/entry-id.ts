/**
 * What feeds know a record by: a tag URI (RFC 4151) of whose the site was on the day on which the record went out first,
 * and the record, whatever its address is now.
 */
export const entryId = (
  siteUrl: string,
  { kind, id, publishedAt }: { kind: string; id: string; publishedAt: string },
) => `tag:${new URL(siteUrl).hostname},${publishedAt.slice(0, 10)}:${kind}/${id}`
