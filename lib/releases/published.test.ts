import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aMeeting, anOffice, aRelease, corrected, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { newsArticle } from './news-article'
import { releaseView } from './published'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const handle = () => newsroomOn(office.public, testNow)
const ofSlug = (slug: string, locale: 'ru' | 'en' = 'ru') => releaseView(handle(), locale, { slug })

test('a release is found by its address and by its id, in its own language', async () => {
  const [made] = published(office, [aRelease(office)])
  const id = made?.recordId ?? ''
  const bySlug = await ofSlug('zasedanie-koordinatsionnogo-soveta')
  expect(bySlug).toMatchObject({
    id,
    title: 'Заседание Координационного совета',
    dateline: 'Москва',
    notes: [],
  })
  expect(await releaseView(handle(), 'ru', { id })).toEqual(bySlug)
  expect(await releaseView(handle(), 'en', { id })).toBeUndefined()
})

test('what was never published is not there', async () => {
  const { recordId } = aRelease(office)
  expect(await releaseView(handle(), 'ru', { id: recordId })).toBeUndefined()
})

test('it names what it is about', async () => {
  published(office, [aRelease(office)])
  expect(await ofSlug('zasedanie-koordinatsionnogo-soveta')).toMatchObject({
    bodies: [{ slug: 'coordination-council', shortName: 'КСОПН' }],
    people: [{ slug: 'igor-zubov', name: 'Игорь Николаевич Зубов' }],
    states: [{ detail: 'AM', shortName: 'Армения' }],
    topics: [{ slug: 'counter-narcotics', name: 'Противодействие наркотрафику' }],
  })
})

test('it leads to its translation, and back', async () => {
  const [original] = published(office, [aRelease(office)])
  const content = { translationOf: original?.recordId }
  published(office, [aRelease(office, { language: 'en', title: 'Session of the Council', content })])
  expect((await ofSlug('zasedanie-koordinatsionnogo-soveta'))?.translations).toEqual([
    { locale: 'en', slug: 'session-of-the-council', title: 'Session of the Council' },
  ])
  expect((await ofSlug('session-of-the-council', 'en'))?.translations).toMatchObject([{ locale: 'ru' }])
})

describe('the meeting that it is about', () => {
  test('is named once it is public', async () => {
    const meeting = aMeeting(office)
    const { council, zubov } = office.directory
    const about = { meetingId: meeting.recordId, bodyIds: [council], personIds: [zubov] }
    published(office, [aRelease(office, { content: { about } })])
    const before = handle()
    const which = { slug: 'zasedanie-koordinatsionnogo-soveta' }
    expect((await releaseView(before, 'ru', which))?.meeting).toBeUndefined()
    expect([...before.noted.tags]).toContain(`row:meeting:${meeting.recordId}`)
    published(office, [meeting])
    expect((await releaseView(handle(), 'ru', which))?.meeting).toMatchObject({
      slug: '22nd-session-of-the-council',
      title: 'XXII заседание КСОПН',
    })
  })
})

test('a correction leaves its dated note', async () => {
  const [made] = published(office, [aRelease(office)])
  const later = new Date('2026-11-21T10:00:00.000Z')
  corrected(office, made as { recordId: string }, {
    content: { lead: 'Уточнённый абзац.' },
    note: { ru: 'Уточнён первый абзац.' },
    now: later,
  })
  expect(await ofSlug('zasedanie-koordinatsionnogo-soveta')).toMatchObject({
    lead: 'Уточнённый абзац.',
    edition: 2,
    publishedAt: testNow.toISOString(),
    updatedAt: later.toISOString(),
    notes: [{ edition: 2, at: later.toISOString(), text: 'Уточнён первый абзац.' }],
  })
})

test('for machines it is a news article', async () => {
  published(office, [aRelease(office, { title: '</script><script>alert 1' })])
  const release = await ofSlug('script-script-alert-1')
  const publisher = { name: 'ОДКБ', emblem: '/emblem.svg' }
  expect(
    release && newsArticle(release, { publisher, siteUrl: 'https://press.example', translations: [] }),
  ).toMatchObject({
    '@type': 'NewsArticle',
    headline: '</script><script>alert 1',
    mainEntityOfPage: 'https://press.example/ru/releases/script-script-alert-1',
    publisher: { name: 'ОДКБ', logo: 'https://press.example/emblem.svg' },
  })
})
