import type { SlugKind, slugs } from '@/db/editorial/schema/records'
import { slugOf } from '@/lib/publication/slugs'

/** The addresses taken so far, made as the house makes them, without asking the store at each. */
export function slugBook(insert: (row: typeof slugs.$inferInsert) => void) {
  const taken = new Set<string>()
  const owners = new Set<string>()
  const next = new Map<string, number>()

  function free(kind: SlugKind, language: string, from: string): string {
    const base = slugOf(from) || kind
    const series = `${kind}/${language}/${base}`
    if (!taken.has(series)) return base
    for (let number = next.get(series) ?? 2; ; number++) {
      if (taken.has(`${series}-${number}`)) continue
      next.set(series, number + 1)
      return `${base}-${number}`
    }
  }

  /** Gives something an address unless it has one. */
  function take(kind: SlugKind, language: string, ownerId: string, from: string, takenAt: string) {
    if (owners.has(ownerId)) return
    owners.add(ownerId)
    move(kind, language, ownerId, from, takenAt)
  }

  /** Gives it another one; whoever calls has taken the mark from the former. */
  function move(kind: SlugKind, language: string, ownerId: string, from: string, takenAt: string) {
    const slug = free(kind, language, from)
    taken.add(`${kind}/${language}/${slug}`)
    insert({ kind, language, slug, ownerId, takenAt, current: true })
  }

  return { take, move }
}
