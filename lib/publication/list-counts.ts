import type { PublicDb } from '@/db/public/client'
import { prepared } from './prepared'

/** Cells of `list_counts` to which a record belongs: in all, and about each entry that its list may be narrowed by. */
const cells = {
  releases: `select 'releases', locale, '', '', kind, year from releases where id = @id
    union all
    select 'releases', locale, kind, entry_id, release_kind, year from release_about where release_id = @id`,
  meetings: `select 'meetings', locale, '', '', kind, year from meetings where id = @id
    union all
    select 'meetings', a.locale, a.kind, a.entry_id, m.kind, m.year from meeting_about a
    join meetings m on m.id = a.meeting_id and m.locale = a.locale where a.meeting_id = @id`,
}
type List = keyof typeof cells

type Cell = [list: string, locale: string, about: string, entryId: string, kind: string, year: number]

// Row by row: a statement that may change many has the full-text index flushed first.
const statements = prepared(({ $client }) => ({
  releases: $client.prepare<[{ id: string }], Cell>(cells.releases).raw(),
  meetings: $client.prepare<[{ id: string }], Cell>(cells.meetings).raw(),
  add: $client.prepare<[...Cell, number]>(
    `insert into list_counts (list, locale, about, entry_id, kind, year, count) values (?, ?, ?, ?, ?, ?, ?)
     on conflict do update set count = count + excluded.count`,
  ),
  clear: $client.prepare<Cell>(
    `delete from list_counts where list = ? and locale = ? and about = ? and entry_id = ? and kind = ? and year = ?
     and count = 0`,
  ),
}))

/** Counts a record that has just been written, in every language. */
export function countIn(db: PublicDb, list: List, id: string) {
  for (const cell of statements(db)[list].all({ id })) statements(db).add.run(...cell, 1)
}

/** Takes a record that is about to be removed out of the counts; nothing where it is not there. */
export function countOut(db: PublicDb, list: List, id: string) {
  for (const cell of statements(db)[list].all({ id })) {
    statements(db).add.run(...cell, -1)
    statements(db).clear.run(...cell)
  }
}
