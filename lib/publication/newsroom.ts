import { sql } from 'drizzle-orm'
import type { PublicDb } from '@/db/public/client'
import { organisation } from '@/db/public/schema/publication'
import { prepared } from './prepared'

/** What a page of the newsroom reads through, one a request: it notes what the page depends on. */
export type Newsroom = {
  db: PublicDb
  now: Date
  /** The IANA zone in which the organisation's dates are meant. */
  zone: string
  /** Notes that the page changes when one of these tags is published (`release:ID`, `list:releases:ru`, `site`). */
  uses: (...tags: string[]) => void
  /** Notes that the page changes by the clock alone at this UTC instant. */
  until: (instant: string) => void
  /** What was noted so far; the earliest instant counts. */
  noted: { tags: ReadonlySet<string>; until: string | null }
}

const zoneOf = prepared((db) =>
  db
    .select({ zone: sql<string>`${organisation.profile} ->> 'zone'` })
    .from(organisation)
    .prepare(),
)

/** A handle on one generation of the public store at one moment. */
export function newsroomOn(db: PublicDb, now: Date): Newsroom {
  const tags = new Set<string>(['site'])
  let until: string | null = null
  return {
    db,
    now,
    zone: zoneOf(db).get()?.zone ?? 'UTC',
    uses: (...added) => {
      for (const tag of added) tags.add(tag)
    },
    until: (instant) => {
      if (until === null || instant < until) until = instant
    },
    noted: {
      tags,
      get until() {
        return until
      },
    },
  }
}
