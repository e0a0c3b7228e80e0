/**
 * What the newsroom shows of something, by tag: under each tag all that a page which notes the tag shows of it, as
 * canonical JSON. ARCHITECTURE.md has the tags.
 */
export type Shown = ReadonlyMap<string, readonly string[]>

/** Adds to what is shown under a tag. */
export type Show = (tag: string, what: unknown) => void

/** The tags under which something is shown otherwise after than before: what comes, goes or reads differently. */
export function touched(before: Shown, after: Shown): string[] {
  const of = (shown: Shown, tag: string) => shown.get(tag)?.toSorted().join('\n')
  return [...new Set([...before.keys(), ...after.keys()])].filter((tag) => of(before, tag) !== of(after, tag))
}
