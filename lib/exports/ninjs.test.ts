import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createTranslator } from 'next-intl'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { proposeEntry, releaseEntry } from '@/lib/directory/release'
import { meetingsOf, releasesOf } from '@/lib/feeds/list-items'
import { messagesOf } from '@/lib/i18n/messages'
import { newsroomOn } from '@/lib/publication/newsroom'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { listNinjs } from './list-ninjs'
import { meetingNinjs } from './meeting-ninjs'
import { editorialNote } from './ninjs-frame'
import { ninjsItem, ninjsList } from './ninjs-schema'
import { releaseNinjs } from './release-ninjs'

const siteUrl = 'https://press.example'
let office: Office

const house = (locale: Locale) => ({
  siteUrl,
  say: createTranslator({ locale, messages: messagesOf(locale) as never }) as never,
})
const newsroom = () => newsroomOn(office.public, testNow)
const publisher = (locale: Locale) => organisationView(newsroom(), locale)

async function itemsIn(locale: Locale) {
  const full = { ...house(locale), publisher: await publisher(locale) }
  const handle = newsroom()
  return [
    ...(await releasesOf(handle, locale, {})).map((each) => releaseNinjs(handle, each, full)),
    ...(await meetingsOf(handle, locale, {})).map((each) => meetingNinjs(handle, each, full)),
  ]
}

beforeAll(() => {
  office = anOffice()
  const proposal = proposeEntry(ctxOf(office.db, office.emil), {
    kind: 'organisation',
    id: '1',
    publicFrom: '2026-01-01',
  })
  releaseEntry(ctxOf(office.db, office.pavel), proposal)
  project(office)
  const meeting = aMeeting(office)
  const { council, zubov, armenia, topic } = office.directory
  const about = {
    meetingId: meeting.recordId,
    bodyIds: [council],
    personIds: [zubov],
    stateIds: [armenia],
    topicIds: [topic],
  }
  const contact = { name: '', phone: '+7 495 000-00-00', email: 'press@example.org' }
  const release = aRelease(office, { content: { about, contact, boilerplate: 'ОДКБ основана в 2002 году.' } })
  const bare = aRelease(office, { title: 'Без всего', content: { lead: '', dateline: '' } })
  const later = { status: 'postponed', startTime: '', sessions: [{ bodyId: council, number: 23 }] }
  published(office, [
    meeting,
    aList(office, meeting.recordId),
    release,
    bare,
    aMeeting(office, { content: later }),
  ])
  published(office, [
    aRelease(office, {
      language: 'en',
      title: 'Session of the Council',
      content: { translationOf: release.recordId, about },
    }),
  ])
  corrected(office, release, { content: { lead: 'Уточнено.' }, note: { ru: 'Уточнён первый абзац.' } })
})

describe.each(locales)('in %s', (locale) => {
  test('every item is what the newsroom says it emits', async () => {
    const items = await itemsIn(locale)
    expect(items.length).toBeGreaterThan(2)
    for (const item of items) expect(ninjsItem.safeParse(item).error?.issues ?? []).toEqual([])
  })

  test('a list is one item, composed of those, narrowed or empty', async () => {
    for (const filters of [{}, { kind: 'news' }, { year: '1999' }]) {
      for (const list of ['releases', 'meetings'] as const) {
        const read = await listNinjs(newsroom(), locale, { list, filters }, house(locale))
        expect(ninjsList.safeParse(read).error?.issues ?? []).toEqual([])
      }
    }
  })

  test('the standard itself accepts them, where its schema lies beside the project', async () => {
    const validate = standardSchema()
    const lists = (['releases', 'meetings'] as const).map((list) =>
      listNinjs(newsroom(), locale, { list }, house(locale)),
    )
    for (const item of [...(await itemsIn(locale)), ...(await Promise.all(lists))]) {
      validate?.(item)
      expect(validate?.errors ?? []).toEqual([])
    }
  })
})

/** IPTC's schema of ninjs 3.1, which is not part of the project; undefined where it is not there. */
function standardSchema() {
  const path = '../shared/data/ninjs-schema_3.1.json'
  if (!existsSync(path)) return undefined
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
}

test('a note bears the day that it bears on the page, which is the organisation’s, and the terms are those of the page for programs', async () => {
  const notes = [{ at: '2026-11-23T22:30:00.000Z', text: 'Исправлена дата.' }]
  expect(editorialNote(notes, 'Europe/Moscow')).toBe('2026-11-24: Исправлена дата.')
  const [item] = await itemsIn('en')
  expect(item?.copyrightNotice).toMatch(/^© 2026 /)
  expect(item?.usageTerms).toMatch(/^Texts may be reprinted/)
  expect(item?.usageTerms).not.toContain('©')
})

test('a release carries its number, its text twice, what it is about, its meeting and its translation', async () => {
  const items = await itemsIn('ru')
  const item = items.find(({ title }) => title === 'Заседание Координационного совета')
  expect(item).toMatchObject({
    type: 'text',
    version: '2',
    pubStatus: 'usable',
    located: 'Москва',
    edNote: '2026-11-20: Уточнён первый абзац.',
    copyrightHolder: 'Организация Договора о коллективной безопасности',
    bodies: [
      { contentType: 'text/html', charCount: 62, wordCount: 6 },
      { contentType: 'text/plain', charCount: 62, wordCount: 6 },
      { role: 'boilerplate' },
    ],
    altIds: [{ role: 'number', value: expect.stringMatching(/^2026-\d$/) }, { role: 'feed' }],
    organisations: [{ rel: 'about' }],
    places: [{ name: 'Москва' }, { literal: 'AM' }],
    events: [{ name: 'XXII заседание КСОПН' }],
    associations: [
      { rel: 'translation', language: 'en' },
      { rel: 'event', type: 'event' },
    ],
  })
  expect(item).not.toHaveProperty('embargoedUntil')
  expect(items.find(({ title }) => title === 'Без всего')).not.toHaveProperty('descriptions')
})

test('a meeting that was postponed says so, and has a day where it has no time', async () => {
  const items = await itemsIn('en')
  expect(items.filter(({ type }) => type === 'event').map(({ eventDetails }) => eventDetails)).toMatchObject([
    { eventStatus: 'https://schema.org/EventScheduled', dates: { startDate: '2026-11-20T08:00:00.000Z' } },
    { eventStatus: 'https://schema.org/EventPostponed', dates: { expectedStartDate: '2026-11-20' } },
  ])
  expect(items.filter(({ title }) => title?.startsWith('Postponed: '))).toHaveLength(1)
})
