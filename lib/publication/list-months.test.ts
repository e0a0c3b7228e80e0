import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { meetingList } from '@/lib/meetings/published-list'
import { releaseList } from '@/lib/releases/published-list'
import { aWorld, happening, happens } from '@/lib/testing/history'
import { project } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { filterNames, type ListFilters, type ListName } from './list-filters'
import { newsroomOn } from './newsroom'
import { listFacets } from './published-facets'

type Fact = { id: string; place: string } & Partial<Record<(typeof filterNames)[number], string[]>>

const about = (kind: string, table: string, slug: string, by: string) =>
  `(select json_group_array(${slug}) from ${table} e where e.locale = r.locale and e.id in (${by})) as ${kind}`
const entries = (by: (kind: string) => string) =>
  [
    about('body', 'bodies', 'e.slug', by('body')),
    about('topic', 'topics', 'e.slug', by('topic')),
    about('state', 'states', 'lower(e.detail)', by('state')),
    about('person', 'people', 'e.slug', by('person')),
  ].join(', ')

/** Each record with all that it may be found by, from the tables of the records themselves. */
const facts = {
  releases: `select r.id, r.issued_at || ' ' || r.id as place, json_array(r.kind) as kind,
      json_array(substr(r.issued_on, 1, 4)) as year, json_array(ltrim(substr(r.issued_on, 6, 2), '0')) as month,
      ${entries((kind) => `select entry_id from release_about where release_id = r.id and kind = '${kind}'`)}
    from releases r where r.locale = ?`,
  meetings: `select r.id, r.starts_on || ' ' || r.start_time || ' ' || r.id as place, json_array(r.kind) as kind,
      json_array(substr(r.starts_on, 1, 4)) as year, json_array(ltrim(substr(r.starts_on, 6, 2), '0')) as month,
      ${entries(
        (
          kind,
        ) => `select entry_id from meeting_about where meeting_id = r.id and kind = '${kind}' and locale = r.locale
        union select r.chair_id where '${kind}' = 'person'
        union select person_id from attendances where meeting_id = r.id and locale = r.locale and '${kind}' = 'person'
        union select d.state_id from delegations d join attendance_lists l on l.id = d.list_id and l.locale = d.locale
          where l.meeting_id = r.id and d.locale = r.locale and '${kind}' = 'state'`,
      )}
    from meetings r where r.locale = ?`,
}

function factsOf(db: PublicDb, list: ListName, locale: Locale): Fact[] {
  const rows = db.$client.prepare(facts[list]).all(locale) as Record<string, string>[]
  return rows
    .map(({ id, place, ...by }) => ({
      ...Object.fromEntries(Object.entries(by).map(([name, json]) => [name, JSON.parse(json)])),
      id: id ?? '',
      place: place ?? '',
    }))
    .sort((a, b) => (a.place < b.place ? 1 : -1))
}

const meets = (fact: Fact, filters: ListFilters, except: readonly string[] = []) =>
  filterNames.every(
    (name) => !filters[name] || except.includes(name) || fact[name]?.includes(filters[name] ?? ''),
  )

const values: ListFilters = {
  ...{ kind: 'session', body: 'coordination-council', topic: 'counter-narcotics', state: 'am' },
  ...{ person: 'igor-zubov', year: '2026', month: '11' },
}
const narrowing = fc
  .subarray([...filterNames])
  .map((names) => names.filter((name) => name !== 'month' || names.includes('year')))
  .map((names): ListFilters => Object.fromEntries(names.map((name) => [name, values[name]])))

test('whatever happened and whatever is chosen, a list finds and counts what there is', async () => {
  const seen = { found: 0, counted: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { minLength: 6, maxLength: 16 }),
      fc.array(narrowing, { minLength: 4, maxLength: 4 }),
      async (happenings, narrowings) => {
        const world = aWorld()
        for (const each of happenings) {
          happens(world, each)
          project(world)
          for (const locale of locales)
            for (const filters of narrowings)
              for (const list of ['releases', 'meetings'] as const)
                await comparedWith(factsOf(world.public, list, locale), { list, locale, filters })
        }
        world.db.$client.close()
        world.public.$client.close()

        async function comparedWith(
          all: Fact[],
          { list, locale, filters }: { list: ListName; locale: Locale; filters: ListFilters },
        ) {
          const newsroom = newsroomOn(world.public, testNow)
          const found = all.filter((fact) => meets(fact, filters)).map(({ id }) => id)
          const shown =
            list === 'releases'
              ? (await releaseList(newsroom, locale, filters)).rows
              : await meetingList(newsroom, locale, filters).then(({ upcoming, past }) => [
                  ...upcoming.toReversed(),
                  ...past.rows,
                ])
          if (list === 'releases') expect(shown.map(({ id }) => id)).toEqual(found.slice(0, 30))
          else expect(shown.map(({ id }) => id).sort()).toEqual(found.sort())
          seen.found += found.length
          for (const { filter, choices } of await listFacets(newsroom, list, locale, filters)) {
            const except = filter === 'year' ? ['year', 'month'] : [filter]
            const beside = all.filter((fact) => meets(fact, filters, except))
            for (const { value, count } of choices) {
              expect(count, `${list} ${filter} ${value}`).toBe(
                beside.filter((fact) => fact[filter]?.includes(value)).length,
              )
              seen.counted += 1
            }
          }
        }
      },
    ),
    { numRuns: 12 },
  )
  expect(seen.found).toBeGreaterThan(200)
  expect(seen.counted).toBeGreaterThan(300)
}, 120_000)
