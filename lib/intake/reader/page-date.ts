const meta =
  /<meta\b[^>]{0,300}?\b(?:property|name|itemprop)\s*=\s*["']?(?:article:published_time|og:published_time|date|dc\.date(?:\.issued)?|dcterms\.(?:issued|date)|pubdate|publishdate|datepublished)["'\s][^>]{0,300}>/gi
const time = /<time\b[^>]{0,300}>/gi
const linked = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/
const day = /(?:content|datetime)\s*=\s*["']?(\d{4}-\d{2}-\d{2})(?:[T "']|$)/i

/** The day on which a page says that it was published, YYYY-MM-DD; '' where it says none, or several different ones. */
export function pageDate(html: string): string {
  const head = html.slice(0, 200_000)
  const named = daysIn(head.match(meta))
  const [known] = named.length > 0 ? named : (linked.exec(head)?.slice(1, 2) ?? [])
  if (known) return known
  const times = daysIn(head.match(time))
  return times.length === 1 ? (times[0] ?? '') : ''
}

const daysIn = (tags: readonly string[] | null) => [
  ...new Set((tags ?? []).flatMap((tag) => day.exec(tag)?.[1] ?? [])),
]
