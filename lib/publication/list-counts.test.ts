import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PublicDb } from '@/db/public/client'
import { aWorld, happening, happens } from '@/lib/testing/history'
import { project } from '@/lib/testing/office'

/** What the lists would be counted as, from the records themselves. */
const recount = `
  select 'releases' as list, locale, '' as about, '' as entry_id, kind, year, count(*) as count
    from releases group by locale, kind, year
  union all
  select 'releases', a.locale, a.kind, a.entry_id, r.kind, r.year, count(*) from release_about a
    join releases r on r.id = a.release_id group by a.locale, a.kind, a.entry_id, r.kind, r.year
  union all
  select 'meetings', locale, '', '', kind, year, count(*) from meetings group by locale, kind, year
  union all
  select 'meetings', m.locale, 'topic', p.entry_id, m.kind, m.year, count(*) from mentions p
    join meetings m on m.id = p.owner_id and m.locale = p.locale
    where p.owner_kind = 'meeting' and p.kind = 'topic' group by m.locale, p.entry_id, m.kind, m.year
  union all
  select 'meetings', m.locale, 'body', s.body_id, m.kind, m.year, count(distinct m.id) from meeting_sessions s
    join meetings m on m.id = s.meeting_id group by m.locale, s.body_id, m.kind, m.year
  order by 1, 2, 3, 4, 5, 6`

const rows = (db: PublicDb, query: string) => db.$client.prepare(query).all()

test('whatever happened, the counts of the lists are what there is to count', () => {
  let counted = 0
  fc.assert(
    fc.property(fc.array(happening, { minLength: 6, maxLength: 16 }), (happenings) => {
      const world = aWorld()
      for (const each of happenings) {
        happens(world, each)
        project(world)
        const kept = rows(world.public, 'select * from list_counts order by 1, 2, 3, 4, 5, 6')
        expect(kept).toEqual(rows(world.public, recount))
        counted += kept.length
      }
      world.db.$client.close()
      world.public.$client.close()
    }),
    { numRuns: 15 },
  )
  expect(counted).toBeGreaterThan(300)
}, 120_000)
