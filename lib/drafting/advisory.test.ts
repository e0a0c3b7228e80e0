import { beforeEach, describe, expect, test } from 'vitest'
import { records } from '@/db/editorial/schema/records'
import { releaseFindings } from '@/lib/checking/check-release'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { readOrganisation } from '@/lib/directory/organisation-queries'
import { readMeeting } from '@/lib/meetings/content'
import { readRelease } from '@/lib/releases/content'
import { plainText } from '@/lib/richtext/text'
import {
  aMeeting,
  anOffice,
  editionOf,
  type Made,
  type Office,
  published,
  submitted,
} from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused as refusedIn } from '@/lib/testing/refused'
import { discardEdition } from '@/lib/workflow/discard'
import { openEdition } from '@/lib/workflow/edition'
import { recordView } from '@/lib/workflow/record-queries'
import { saveEdition } from '@/lib/workflow/save'
import { advisoryLanguages, draftAdvisory } from './advisory'
import { advisoryParts, unfilled } from './advisory-text'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const anna = () => ctxOf(office.db, office.anna)
const refused = (command: () => unknown) => refusedIn(office.db, command)
const planned = (content: object = {}) =>
  aMeeting(office, {
    content: { status: 'planned', startsOn: '2026-12-10', format: 'hybrid', ...content },
  })
const prepared = (meeting: Made, ...languages: ('ru' | 'en')[]) =>
  draftAdvisory(anna(), { meetingId: meeting.recordId, languages }).releases.map(({ recordId }) => {
    const editionId = openEdition(office.db, recordId)?.id ?? ''
    const { head, record } = editionOf(office, editionId)
    return { recordId, editionId, record, content: readRelease(head.content, head.format) }
  })

const saved = ({ editionId }: Made, content: object) =>
  saveEdition(anna(), {
    editionId,
    lockVersion: editionOf(office, editionId).edition.lockVersion,
    content,
  })

describe('an advisory', () => {
  test('tells of the meeting, when and where in words, and what is left to the author', () => {
    const [ru] = prepared(planned(), 'ru')
    expect(ru?.content).toMatchObject({
      kind: 'advisory',
      about: { bodyIds: [office.directory.council] },
      title: expect.stringMatching(/состоится XXII\sзаседание/),
    })
    const text = plainText(ru?.content.body ?? { type: 'doc', content: [] }).replaceAll('\u00a0', ' ')
    expect(text).toContain('стратегии')
    expect(text).toContain('Начало: четверг, 10 декабря 2026 года, 11:00 по московскому времени.')
    expect(text).toContain('Место: Москва.')
    expect(text).toContain('Формат: очно и в режиме видеоконференцсвязи.')
    expect(text).not.toContain('внутренних')
    expect(unfilled(text)).toHaveLength(6)
  })

  test('in both languages is an original and its translation', () => {
    const [ru, en] = prepared(planned(), 'ru', 'en')
    expect(en?.content).toMatchObject({ kind: 'advisory', translationOf: ru?.recordId })
    const text = plainText(en?.content.body ?? { type: 'doc', content: [] }).replaceAll('\u00a0', ' ')
    expect(text).toContain('Start: Thursday, 10 December 2026, 11:00 Moscow time.')
    expect(unfilled(text)).toHaveLength(6)
  })

  test('names whom journalists ask to be let in', () => {
    const { profile, lockVersion = 0 } = readOrganisation(ctxOf(office.db, office.emil)) ?? {}
    const contact = (ru: string, en: string, email: string) => ({ label: { ru, en }, email })
    const contacts = [
      contact('Пресс-служба', 'Press service', 'press@press.example'),
      contact('Аккредитация', 'Accreditation', 'accreditation@press.example'),
    ]
    changeOrganisation(ctxOf(office.db, office.emil), {
      profile: organisationProfile.parse({ ...profile, contacts }),
      lockVersion,
    })
    const [, en] = prepared(planned(), 'ru', 'en')
    expect(en?.content.contact).toMatchObject({ name: 'Accreditation', email: 'accreditation@press.example' })
    expect(plainText(en?.content.body ?? { type: 'doc', content: [] })).toContain(
      'at accreditation@press.example.',
    )
  })

  test('has nothing in it that the checker would mend', () => {
    for (const { content, record } of prepared(planned(), 'ru', 'en'))
      expect(
        releaseFindings(anna(), content, record)
          .map(({ rule, places }) => [rule, places[0]?.field])
          // The organisation of the tests has nobody to ask.
          .filter(([, field]) => field !== 'contact.phone'),
      ).toEqual([])
  })

  test('goes to nobody’s review before every place is filled in', () => {
    const [ru] = prepared(planned(), 'ru')
    if (!ru) throw new Error('Not prepared')
    const issued = { ...ru.content, issuedAt: '2026-11-20T08:00:00.000Z' }
    const save = (content: object) => saved(ru, content)
    save(issued)
    const submit = () => submitted(office, ru)
    expect(submit).toThrow('advisory.unfilled (body)')
    const filled = JSON.parse(JSON.stringify(issued).replaceAll(/\[…\s[^\]]+\]/g, '9 декабря'))
    save({ ...filled, kind: 'news', title: 'Анонс [… дополнить]' })
    expect(submit).toThrow('advisory.unfilled (title)')
    save(filled)
    expect(submit).not.toThrow()
  })

  test('is about a meeting, or of another kind', () => {
    const [ru] = prepared(planned(), 'ru')
    if (!ru) throw new Error('Not prepared')
    const about = { ...ru.content.about, meetingId: null }
    saved(ru, { ...ru.content, about, issuedAt: '2026-11-20T08:00:00.000Z' })
    expect(() => submitted(office, ru)).toThrow('advisory.meeting (about.meetingId)')
  })
})

describe('is prepared', () => {
  test.each([
    [{ status: 'held', startsOn: '2026-11-20' }, 'advisory.notPlanned'],
    [{ status: 'cancelled' }, 'drafting.cancelled'],
    [{ status: 'postponed' }, 'drafting.postponed'],
    [{ startsOn: '2026-11-19' }, 'advisory.over'],
    [{ startsOn: '' }, 'drafting.noDate'],
  ])('of what is to come on a known day alone: not of %j', (content, key) => {
    const meeting = planned(content)
    const before = office.db.select().from(records).all().length
    expect(refused(() => prepared(meeting, 'ru', 'en'))).toEqual([key])
    expect(office.db.select().from(records).all()).toHaveLength(before)
  })

  test('by whoever may create a record', () => {
    const [meeting] = published(office, [planned()])
    const input = { meetingId: meeting?.recordId ?? '', languages: ['ru' as const] }
    expect(() => draftAdvisory(ctxOf(office.db, office.alla), input)).toThrow()
    expect(() => draftAdvisory(ctxOf(office.db, office.wanda), input)).not.toThrow()
  })

  test('once in each language, the later one as the translation of the earlier', () => {
    const meeting = planned()
    const offered = () => {
      const view = recordView(anna(), 'meeting', meeting.recordId)
      return view && advisoryLanguages(anna(), view as never)
    }
    expect(offered()).toEqual(['ru', 'en'])
    const [english] = prepared(meeting, 'en')
    expect(offered()).toEqual(['ru'])
    expect(english?.content.translationOf).toBeNull()
    const [russian] = prepared(meeting, 'ru')
    expect(russian?.content.translationOf).toBe(english?.recordId)
    expect(offered()).toEqual([])
  })

  test('anew where the one that was begun was discarded, and translates none of another meeting', () => {
    const [meeting, other] = [planned(), planned({ sessions: [] })]
    const [russian] = prepared(meeting, 'ru')
    const [english] = prepared(other, 'en')
    expect(english?.content.translationOf).toBeNull()
    discardEdition(anna(), { editionId: russian?.editionId ?? '' })
    const view = recordView(anna(), 'meeting', meeting.recordId)
    expect(view && advisoryLanguages(anna(), view as never)).toEqual(['ru', 'en'])
    expect(prepared(meeting, 'en')[0]?.content.translationOf).toBeNull()
  })
})

test('a place without a time, a venue or a known zone is left to be filled in, or told by its offset', () => {
  const { head } = editionOf(office, planned().editionId)
  const facts = {
    ...readMeeting(head.content, head.format),
    startTime: '',
    place: { ru: '', en: '' },
    zone: 'Asia/Kolkata',
  }
  const words = (changes: Partial<typeof facts> = {}) =>
    JSON.stringify(advisoryParts('ru', { facts: { ...facts, ...changes }, email: '' })).replaceAll(
      '\u00a0',
      ' ',
    )
  expect(words()).toContain('10 декабря 2026 года, [… время начала].')
  expect(words()).toContain('Место: [… адрес].')
  expect(words({ startTime: '09:30' })).toContain('09:30 (UTC+5:30)')
  // The facts above the text tell the same clock by its offset.
  const minsk = { startTime: '09:30', zone: 'Europe/Minsk' }
  expect(words(minsk)).toContain('09:30 по минскому времени (UTC+3).')
  expect(words({ format: 'videoconference' })).not.toContain('Место')
})
