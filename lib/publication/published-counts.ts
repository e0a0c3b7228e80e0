import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { EntryKind } from '@/db/public/schema/entries'
import { isToCome } from '@/lib/meetings/to-come'
import { type Parameters, statement } from './prepared'

/** What a list is narrowed by, as it stands in an address, and the entry that it is about. */
export type Narrowing = { kind?: string; year?: string; about?: { kind: EntryKind; id: string } }

type Choice = { value: string; count: number }
type EntryChoice = Choice & { id: string; label: string }

const releaseCells = `select kind, year, count from list_counts
  where list = 'releases' and locale = @locale and about = @about and entry_id = @entryId`

const toCome = `m.locale = @locale and ${isToCome('m.')}`

/** All meetings but those to come, of which there are never many. */
const meetingCells = `select kind, year, count from list_counts
  where list = 'meetings' and locale = @locale and about = @about and entry_id = @entryId
  union all
  select m.kind, m.year, -1 from meetings m where ${toCome} and (@about = '' or exists (
    select 1 from meeting_about a where a.meeting_id = m.id and a.locale = m.locale
      and a.kind = @about and a.entry_id = @entryId))`

const cells = { releases: releaseCells, meetings: meetingCells }

const entryCells = {
  releases: `select entry_id, kind, year, count from list_counts
    where list = 'releases' and locale = @locale and about = 'topic'`,
  meetings: `select entry_id, kind, year, count from list_counts
    where list = 'meetings' and locale = @locale and about = 'body'
    union all
    select a.entry_id, m.kind, m.year, -1 from meetings m
    join meeting_about a on a.meeting_id = m.id and a.locale = m.locale and a.kind = 'body' where ${toCome}`,
}
const entries = {
  releases: { table: 'topics', label: 'name' },
  meetings: { table: 'bodies', label: 'short_name' },
}

const narrowed = `(@kind is null or kind = @kind) and (@year is null or year = @year)`

type List = keyof typeof cells

/** How many records a list has; meetings only count when they are over by `today`. Read from what the projector counts. */
export function listCounts(db: PublicDb, list: List, locale: Locale, today = '') {
  const given = ({ kind, year, about }: Narrowing): Parameters => ({
    ...{ locale, today, about: about?.kind ?? '', entryId: about?.id ?? '' },
    kind: kind ?? null,
    year: yearOf(year),
  })
  const choices = (column: string, order: string) => (narrowing: Narrowing) =>
    statement<Choice>(
      db,
      `select cast(${column} as text) as value, sum(count) as count from (${cells[list]})
       where ${narrowed} group by ${column} having sum(count) > 0 order by ${order}`,
    ).all(given(narrowing))
  return {
    total: (narrowing: Narrowing): number =>
      statement<{ total: number }>(
        db,
        `select coalesce(sum(count), 0) as total from (${cells[list]}) where ${narrowed}`,
      ).get(given(narrowing))?.total ?? 0,
    kinds: choices('kind', 'sum(count) desc, kind'),
    years: choices('year', 'year desc'),
    /** The topics of releases, the bodies of meetings. */
    entries: (narrowing: Narrowing): EntryChoice[] =>
      statement<EntryChoice>(
        db,
        `select e.id, e.slug as value, e.${entries[list].label} as label, c.count from (
           select entry_id, sum(count) as count from (${entryCells[list]})
           where ${narrowed} group by entry_id having sum(count) > 0) c
         join ${entries[list].table} e on e.id = c.entry_id and e.locale = @locale order by e.id`,
      ).all(given(narrowing)),
  }
}

/** A year as an address has it; one that none could have where it is not written as a year is. */
function yearOf(year: string | undefined): number | null {
  if (!year) return null
  return /^(0|[1-9]\d{0,3})$/.test(year) ? Number(year) : -1
}
