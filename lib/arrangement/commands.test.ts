import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
import { publicationLog } from '@/db/public/schema/publication'
import type { Actor } from '@/lib/context'
import { newsroomOn } from '@/lib/publication/newsroom'
import { movesIn } from '@/lib/testing/moves'
import {
  anOffice,
  approved,
  aRelease,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { endDuty, setDuty } from './duty-commands'
import { endLead, pinLead } from './lead-commands'
import { dutyView, pinnedLead, warningView } from './published'
import { readArrangement } from './queries'
import { endWarning, warn } from './warning-commands'

let office: Office

beforeEach(() => {
  office = anOffice()
})

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 21, hour, minute))
const iso = (hour: number, minute = 0) => at(hour, minute).toISOString()
const as = (actor: Actor, now = at(9)) => ctxOf(office.db, actor, now)
const tags = () => office.public.select().from(publicationLog).all().at(-1)?.tags
const logged = () => office.db.select().from(auditLog).all().at(-1)

/** What a page would read at an instant, and until when it would hold. */
async function shown<Value>(
  read: (newsroom: ReturnType<typeof newsroomOn>, locale: 'ru' | 'en') => Promise<Value>,
  now: Date,
  locale: 'ru' | 'en' = 'ru',
) {
  project(office)
  const newsroom = newsroomOn(office.public, now)
  return { value: await read(newsroom, locale), until: newsroom.noted.until, tags: newsroom.noted.tags }
}

describe('the lead', () => {
  let release: Made

  beforeEach(() => {
    release = aRelease(office)
    published(office, [release])
  })

  test('holds in its language from the setting to its end', async () => {
    pinLead(as(office.wanda), { recordId: release.recordId, until: iso(12) })
    expect(await shown(pinnedLead, at(9))).toMatchObject({ value: release.recordId, until: iso(12) })
    expect(tags()).toEqual(['lead:ru'])
    expect(await shown(pinnedLead, at(12))).toMatchObject({ value: undefined, until: null })
    expect((await shown(pinnedLead, at(9), 'en')).value).toBeUndefined()
    expect(logged()).toMatchObject({ action: 'lead.pinned', subjectId: release.recordId })
  })

  test('is replaced by the next, and ended before its time', async () => {
    const other = aRelease(office, { title: 'Другой' })
    published(office, [other])
    pinLead(as(office.wanda), { recordId: release.recordId, until: iso(20) })
    const { id } = pinLead(as(office.pavel, at(10)), { recordId: other.recordId, until: iso(12) })
    expect((await shown(pinnedLead, at(10))).value).toBe(other.recordId)
    endLead(as(office.wanda, at(11)), { id })
    expect((await shown(pinnedLead, at(11))).value).toBeUndefined()
    expect(() => endLead(as(office.wanda, at(11)), { id })).toThrow('arrangement.over')
  })

  test('ends with a withdrawal, and does not come back with the next edition', async () => {
    pinLead(as(office.wanda), { recordId: release.recordId, until: iso(20) })
    withdrawRecord(as(office.pavel, at(10)), { recordId: release.recordId, notice: { ru: 'Отозвано.' } })
    expect((await shown(pinnedLead, at(10))).value).toBeUndefined()
    const next = movesIn(office).newEdition(release)
    published(office, [next], { now: at(11) })
    expect((await shown(pinnedLead, at(11))).value).toBeUndefined()
    expect(readArrangement(as(office.wanda, at(11)))?.leads[0]?.pinned).toBeUndefined()
  })

  test('is a public release, until a time that comes within the month', () => {
    const draft = approved(office, aRelease(office))
    const pin = (recordId: string, until: string) => () => pinLead(as(office.wanda), { recordId, until })
    expect(pin(draft.recordId, iso(12))).toThrow('arrangement.leadNotPublic (recordId)')
    expect(pin(release.recordId, iso(9))).toThrow('validation.endPassed (until)')
    expect(pin(release.recordId, '2026-12-23T09:00:00.000Z')).toThrow('validation.leadTooLong (until)')
    expect(() => pinLead(as(office.anna), { recordId: release.recordId, until: iso(12) })).toThrow(
      'access.denied',
    )
  })
})

describe('a warning', () => {
  const words = { text: { ru: 'Здание закрыто.', en: 'The building is closed.' }, reason: 'Пожарная тревога' }

  test('comes and goes by the clock', async () => {
    warn(as(office.pavel), { ...words, from: iso(10), until: iso(12) })
    expect(await shown(warningView, at(9))).toMatchObject({ value: undefined, until: iso(10) })
    expect(tags()).toEqual(['site'])
    const now = await shown(warningView, at(10), 'en')
    expect(now).toMatchObject({ value: { text: words.text.en, language: 'en' }, until: iso(12) })
    expect([...now.tags]).toContain('site')
    expect(await shown(warningView, at(12))).toMatchObject({ value: undefined, until: null })
  })

  test('stands in a language that has no text of its own, as what it is', async () => {
    warn(as(office.pavel), { text: { ru: 'Здание закрыто.' }, reason: 'Тревога', until: iso(12) })
    expect((await shown(warningView, at(9), 'en')).value).toEqual({
      ...{ text: 'Здание закрыто.', link: '', language: 'ru' },
    })
  })

  test('is replaced at once, and taken down', async () => {
    warn(as(office.pavel), { ...words, until: iso(20) })
    const { id } = warn(as(office.pavel, at(10)), {
      ...words,
      text: { ru: 'Вход со двора.' },
      until: iso(14),
    })
    expect((await shown(warningView, at(10))).value?.text).toBe('Вход со двора.')
    endWarning(as(office.pavel, at(11)), { id })
    expect(await shown(warningView, at(11))).toMatchObject({ value: undefined, until: null })
    expect(() => endWarning(as(office.pavel, at(11)), { id })).toThrow('arrangement.over')
  })

  test('is set by a press secretary alone, with a reason that is kept in the log', () => {
    for (const actor of [office.anna, office.wanda, office.alla])
      expect(() => warn(as(actor), { ...words, until: iso(12) })).toThrow('access.denied')
    expect(() => warn(as(office.pavel), { ...words, reason: ' ', until: iso(12) })).toThrow(
      'required (reason)',
    )
    warn(as(office.pavel), { ...words, until: iso(12) })
    expect(logged()).toMatchObject({ action: 'banner.set', data: { reason: words.reason, text: words.text } })
  })

  test('lasts 72 hours at the most, and ends later than it begins', () => {
    const set = (from: string | null, until: string) => () =>
      warn(as(office.pavel), { ...words, from, until })
    expect(set(null, '2026-11-24T09:00:00.001Z')).toThrow('validation.warningTooLong (until)')
    expect(set(iso(12), '2026-11-24T12:00:01.000Z')).toThrow('validation.warningTooLong (until)')
    expect(set(iso(12), iso(11))).toThrow('validation.dateOrder (until)')
    expect(set(null, iso(9))).toThrow('validation.endPassed (until)')
    expect(set(null, '2026-11-24T09:00:00.000Z')).not.toThrow()
  })

  test.each([
    ['/ru/press', true],
    ['/en', true],
    ['https://example.org/a?b=c', true],
    ['http://example.org/', false],
    ['//example.org/', false],
    ['/desk/users', false],
    ['/ru\\..\\x', false],
    ['https://', false],
    ['javascript:alert(1)', false],
  ])('may lead to %s: %s', (link, isAllowed) => {
    const set = () => warn(as(office.pavel), { ...words, link: { ru: link }, until: iso(12) })
    if (isAllowed) expect(set).not.toThrow()
    else expect(set).toThrow('validation.warningLink (link.ru)')
  })
})

describe('the duty roster', () => {
  const anna = { name: { ru: 'Анна Вересова', en: 'Anna Veresova' }, phone: '+7 495 000-00-17' }
  const roman = { name: { ru: 'Роман Бельский' }, email: 'press@example.org' }

  test('says who answers now and who is next, by the clock', async () => {
    setDuty(as(office.wanda), { ...anna, from: iso(9), until: iso(12) })
    setDuty(as(office.wanda), { ...roman, from: iso(12), until: iso(18) })
    const first = await shown(dutyView, at(9), 'en')
    expect(first.value).toMatchObject({
      now: { name: 'Anna Veresova', until: iso(12) },
      next: { from: iso(12) },
    })
    expect(first.until).toBe(iso(12))
    expect([...first.tags]).toContain('duty')
    expect((await shown(dutyView, at(12), 'en')).value).toMatchObject({ now: { name: 'Роман Бельский' } })
    expect(await shown(dutyView, at(18))).toMatchObject({ value: {}, until: null })
  })

  test('has a gap that ends by itself', async () => {
    setDuty(as(office.wanda), { ...anna, from: iso(10), until: iso(12) })
    expect(await shown(dutyView, at(9))).toMatchObject({ value: { next: { from: iso(10) } }, until: iso(10) })
  })

  test('has one person at a time; what was ended makes room', () => {
    const { id } = setDuty(as(office.wanda), { ...anna, from: iso(9), until: iso(12) })
    const second = () => setDuty(as(office.pavel, at(10)), { ...roman, from: iso(11), until: iso(14) })
    expect(second).toThrow('arrangement.dutyTaken (from)')
    endDuty(as(office.wanda, at(10)), { id })
    expect(second).not.toThrow()
    expect(() => setDuty(as(office.anna), { ...anna, from: iso(15), until: iso(16) })).toThrow(
      'access.denied',
    )
  })

  test('has a way to reach them, and an end', () => {
    const set = (rest: object) => () =>
      setDuty(as(office.wanda), { name: anna.name, from: iso(9), until: iso(12), ...rest })
    expect(set({})).toThrow('validation.dutyContact (phone)')
    expect(set({ phone: anna.phone, until: iso(8) })).toThrow('validation.dateOrder (until)')
    expect(set({ phone: anna.phone, name: { en: 'Anna' } })).toThrow('validation.required (name.ru)')
  })
})

test('the desk lists what stands, what comes and what is over', () => {
  const words = { text: { ru: 'Текст' }, reason: 'Причина' }
  warn(as(office.pavel, at(1)), { ...words, until: iso(2) })
  warn(as(office.pavel, at(9)), { ...words, until: iso(10) })
  warn(as(office.pavel, at(9)), { ...words, from: iso(11), until: iso(12) })
  const arrangement = readArrangement(as(office.pavel))
  expect(arrangement?.warnings.map(({ standing }) => standing)).toEqual(['now', 'coming', 'over'])
  expect(arrangement?.warnings[0]?.setByName).toBe(office.pavel.name)
  expect(readArrangement(as(office.anna))).toBeUndefined()
  expect(readArrangement(as(office.wanda))?.mayWarn).toBe(false)
})
