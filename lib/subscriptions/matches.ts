/** What narrows a list and what is narrowed by it, in the order in which addresses have it. */
export const narrowedBy = ['kind', 'body', 'topic', 'state', 'person', 'year', 'month'] as const
export type NarrowedBy = (typeof narrowedBy)[number]

/** A release or a meeting as the lists narrow it: entries by their addresses, states by their code. */
export type Narrowable = Readonly<Record<NarrowedBy, ReadonlySet<string>>>

/**
 * Whether a list that is narrowed by this query (`body=ksopn&year=2026`; '' = by nothing) has the item in it. It means
 * what it means in the address of the list: all of the filters hold, and a month counts in a year alone.
 */
export function matches(query: string, item: Narrowable): boolean {
  const given = new URLSearchParams(query)
  return narrowedBy.every((name) => {
    const wanted = given.get(name)
    if (!wanted || (name === 'month' && !given.get('year'))) return true
    return item[name].has(wanted)
  })
}
