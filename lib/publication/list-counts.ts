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

const statements = prepared(({ $client }) => {
  const add = (list: List) =>
    $client.prepare<[{ id: string; by: number }]>(
      `insert into list_counts (list, locale, about, entry_id, kind, year, count)
       select *, @by from (${cells[list]}) where true
       on conflict do update set count = count + excluded.count`,
    )
  return {
    releases: add('releases'),
    meetings: add('meetings'),
    clear: $client.prepare('delete from list_counts where count = 0'),
  }
})

/** Counts a record that has just been written, in every language. */
export function countIn(db: PublicDb, list: List, id: string) {
  statements(db)[list].run({ id, by: 1 })
}

/** Takes a record that is about to be removed out of the counts; nothing where it is not there. */
export function countOut(db: PublicDb, list: List, id: string) {
  if (statements(db)[list].run({ id, by: -1 }).changes > 0) statements(db).clear.run()
}
