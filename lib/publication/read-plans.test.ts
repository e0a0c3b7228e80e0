import { beforeAll, describe, expect, test } from 'vitest'
import { locales } from '@/db/locales'
import { suggest } from '@/lib/search/suggestions'
import { newsroomPages, showPage } from '@/lib/testing/newsroom-pages'
import { aList, aMeeting, anOffice, aRelease, project, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { newsroomOn } from './newsroom'

/**
 * How SQLite goes about each read of the newsroom. No store of this house has statistics (nobody runs ANALYZE on it),
 * so a plan depends on the schema and the query alone: it is the same here as at a hundred thousand releases.
 */
type Step = { id: number; parent: number; detail: string }

/** Tables that grow with what is published; the others stay short enough to be read whole. */
const growing = [
  ...[
    'releases',
    'meetings',
    'release_about',
    'meeting_about',
    'attendances',
    'attendance_lists',
    'delegations',
  ],
  ...[
    'mentions',
    'search_documents',
    'publication_log',
    'tombstones',
    'redirects',
    'public_notes',
    'appointments',
  ],
  ...[
    'agenda_items',
    'decisions',
    'documents',
    'meeting_sessions',
    'list_counts',
    'list_months',
    'search_index',
  ],
]
const plans = new Map<string, Step[]>()

beforeAll(async () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  const gone = aRelease(office, { title: 'Отозванный' })
  const stays = aRelease(office)
  published(office, [meeting, aList(office, meeting.recordId), gone, stays])
  const { recordId } = gone
  const instead = { recordId, notice: { ru: 'Отозвано.' }, replacementId: stays.recordId }
  withdrawRecord(ctxOf(office.db, office.pavel), instead)
  project(office)
  const pages = [...newsroomPages(office.public).values()]
  const { $client } = office.public
  const texts = new Set<string>()
  const prepare = $client.prepare.bind($client)
  Object.assign($client, {
    prepare(text: string) {
      if (/^\s*select/i.test(text)) texts.add(text)
      return prepare(text)
    },
  })
  for (const read of pages) await showPage(office.public, read)
  for (const locale of locales)
    await suggest(newsroomOn(office.public, testNow), locale, 'координационный сов')
  for (const text of texts) plans.set(text, planOf(prepare, text))
})

/** Nothing is run: a 1 stands for whatever is asked for. */
function planOf(prepare: (text: string) => { all(...given: unknown[]): unknown[] }, text: string): Step[] {
  const names = [...text.matchAll(/@(\w+)/g)].map((match) => match[1])
  const unnamed = text.match(/\?/g) ?? []
  const given = names.length > 0 ? [Object.fromEntries(names.map((name) => [name, 1]))] : unnamed.map(() => 1)
  return prepare(`explain query plan ${text}`).all(...given) as Step[]
}

/** The names by which a query calls the tables that grow. */
const namesOf = (text: string) =>
  growing.flatMap((table) => [
    table,
    ...[...text.matchAll(new RegExp(`\\b"?${table}"? (?:as )?(\\w)\\b`, 'g'))].map((match) => match[1]),
  ])

const reported = (found: [text: string, step: Step][]) =>
  found.map(([text, { detail }]) => `${detail} in ${text.replaceAll(/\s+/g, ' ')}`)

function stepsThat(is: (step: Step, names: (string | undefined)[], plan: Step[]) => boolean) {
  return reported(
    [...plans].flatMap(([text, plan]) =>
      plan.filter((step) => is(step, namesOf(text), plan)).map((step): [string, Step] => [text, step]),
    ),
  )
}

const tableOf = ({ detail }: Step) => /^(?:SCAN|SEARCH) (\w+)/.exec(detail)?.[1]
/** A whole language is walked through, and each of its rows fetched from the table. */
const isWalk = ({ detail }: Step) => /^SEARCH \w+ USING INDEX \w+ \((locale|kind)=\?\)/.test(detail)
const isScan = ({ detail }: Step) => detail.startsWith('SCAN ') && !detail.includes('VIRTUAL TABLE')

describe('of all that the newsroom reads', () => {
  test('every kind of query is looked at', () => {
    expect(plans.size).toBeGreaterThan(50)
    for (const table of ['releases', 'meetings', 'attendances', 'list_counts', 'search_index_titles'])
      expect(
        [...plans.keys()].some((text) => text.includes(table)),
        table,
      ).toBe(true)
  })

  test('nothing goes through a table that grows', () => {
    expect(stepsThat((step, names) => isScan(step) && names.includes(tableOf(step)))).toEqual([])
  })

  test('nothing fetches the rows of a whole language', () => {
    expect(stepsThat((step, names) => isWalk(step) && names.includes(tableOf(step)))).toEqual([])
  })

  test('nothing sorts a whole language', () => {
    const isSortedWhole = (step: Step, names: (string | undefined)[], plan: Step[]) => {
      if (!step.detail.startsWith('USE TEMP B-TREE FOR ORDER BY')) return false
      const beside = plan.filter(({ parent }) => parent === step.parent)
      const [first] = beside
      return (
        first !== undefined &&
        names.includes(tableOf(first)) &&
        (isScan(first) || /\(locale=\?\)$/.test(first.detail))
      )
    }
    expect(stepsThat(isSortedWhole)).toEqual([])
  })
})
