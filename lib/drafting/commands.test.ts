import { beforeEach, describe, expect, test } from 'vitest'
import { confirmedForms, draftedTexts } from '@/db/editorial/schema/language'
import { records } from '@/db/editorial/schema/records'
import { readRelease, releaseContent } from '@/lib/releases/content'
import { document } from '@/lib/richtext/document'
import { plainText } from '@/lib/richtext/text'
import { aPerson } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, editionOf, type Made, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused as refusedIn } from '@/lib/testing/refused'
import { openEdition } from '@/lib/workflow/edition'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { answerQuestion } from './answer'
import { draftRelease } from './commands'
import { draftedOf, draftPreview } from './queries'
import { renewRelease } from './renew'
import { draftedTextOf } from './stored'

let office: Office
let meeting: Made
beforeEach(() => {
  office = anOffice()
  meeting = aMeeting(office)
})

const refused = (command: () => unknown) => refusedIn(office.db, command)
const anna = () => ctxOf(office.db, office.anna)
const editionIn = (recordId: string) => editionOf(office, openEdition(office.db, recordId)?.id ?? '')
const contentOf = (recordId: string) => {
  const { head } = editionIn(recordId)
  return readRelease(head.content, head.format)
}
const draftIn = (...languages: ('ru' | 'en')[]) =>
  draftRelease(anna(), { meetingId: meeting.recordId, languages }).releases

function change(recordId: string, content: object) {
  const { edition, head } = editionIn(recordId)
  return saveEdition(anna(), {
    editionId: edition.id,
    lockVersion: edition.lockVersion,
    content: { ...JSON.parse(head.content), ...content },
  })
}

describe('a release drafted from a meeting', () => {
  test('is about the meeting, with the city in the dateline and plain words in the text', () => {
    const [release] = draftIn('ru')
    const content = contentOf(release?.recordId ?? '')
    expect(content.about).toMatchObject({ meetingId: meeting.recordId, bodyIds: [office.directory.council] })
    expect([content.kind, content.dateline]).toEqual(['news', 'Москва'])
    expect(content.lead).toMatch(/под\sпредседательством .+ Игоря\sЗубова состоялось\sXXII\sзаседание/)
    expect(plainText(content.body)).toMatch(/стратегии/)
  })

  test('begins with what the organisation says of itself, each in its own language', () => {
    const boilerplate = JSON.stringify({ ru: 'Организация объединяет.', en: 'The organisation unites.' })
    office.db.$client
      .prepare(`update organisation set profile = json_set(profile, '$.boilerplate', json(?))`)
      .run(boilerplate)
    const texts = draftIn('ru', 'en').map(({ recordId }) => contentOf(recordId).boilerplate)
    expect(texts).toEqual(['Организация объединяет.', 'The organisation unites.'])
  })

  test('is about the people whom it names and the states that were there', () => {
    expect(contentOf(draftIn('ru')[0]?.recordId ?? '').about).toMatchObject({
      personIds: [office.directory.zubov],
      stateIds: [],
    })
    aList(office, meeting.recordId)
    expect(contentOf(draftIn('ru')[0]?.recordId ?? '').about).toMatchObject({
      personIds: [office.directory.zubov],
      stateIds: [office.directory.armenia],
    })
  })

  test('in both languages is an original and its translation', () => {
    const releases = draftIn('en', 'ru')
    expect(releases.map(({ language }) => language)).toEqual(['ru', 'en'])
    const [ru = '', en = ''] = releases.map(({ recordId }) => recordId)
    expect([contentOf(ru).translationOf, contentOf(en).translationOf]).toEqual([null, ru])
    expect(contentOf(en).lead).toMatch(/22nd session/)
  })

  test('of a meeting to come is an announcement', () => {
    meeting = aMeeting(office, { content: { status: 'planned', sessions: [], title: { ru: 'Семинар' } } })
    expect(contentOf(draftIn('ru')[0]?.recordId ?? '').kind).toBe('announcement')
  })

  test('has nothing that is internal to the meeting, in no language and nowhere in what is kept of it', () => {
    change(meeting.recordId, {
      decisions: [
        {
          id: 'aaaaaaaaaaaaaaa1',
          text: { ru: 'Тайно решить', en: 'Secretly decide' },
          visibility: 'internal',
        },
        { id: 'aaaaaaaaaaaaaaa2', text: { ru: 'Утвердить план', en: 'To approve' }, visibility: 'public' },
      ],
    })
    const releases = draftIn('ru', 'en')
    const everything = JSON.stringify([
      draftPreview(anna(), { meetingId: meeting.recordId }),
      releases.map(({ recordId }) => [contentOf(recordId), draftedTextOf(office.db, recordId)]),
    ])
    expect(everything).toContain('утвердить план')
    expect(everything).not.toMatch(/внутренних вопросах|internal matters|Тайно|Secretly/i)
  })
})

describe('a draft is refused', () => {
  test('while the meeting has no date, or neither body nor name', () => {
    const noDate = aMeeting(office, { content: { startsOn: '', startTime: '', sessions: [] } })
    const empty = aMeeting(office, {
      content: { title: {}, sessions: [], agenda: [], chair: { personId: null, postId: null } },
    })
    const drafted = ({ recordId }: Made) =>
      refused(() => draftRelease(anna(), { meetingId: recordId, languages: ['ru'] }))
    expect([drafted(noDate), drafted(empty)]).toEqual([['drafting.noDate'], ['drafting.nothing']])
  })

  test('to whoever may not read the meeting, and leaves nothing behind', () => {
    const before = office.db.select().from(records).all().length
    for (const stranger of [office.boris, office.alla])
      expect(
        refused(() =>
          draftRelease(ctxOf(office.db, stranger), { meetingId: meeting.recordId, languages: ['ru'] }),
        )[0],
      ).toMatch(/record.missing|access.denied/)
    expect(office.db.select().from(records).all()).toHaveLength(before)
    expect(office.db.select().from(draftedTexts).all()).toEqual([])
  })

  test('without a language', () => {
    expect(refused(() => draftRelease(anna(), { meetingId: meeting.recordId, languages: [] }))).not.toEqual(
      [],
    )
  })
})

test('a list that the author may not read gives no word to the draft', () => {
  const list = aList(office, meeting.recordId, { by: office.emil })
  expect(list.recordId).toBeTruthy()
  const preview = draftPreview(anna(), { meetingId: meeting.recordId })
  expect(preview.list).toBe('hidden')
  expect(JSON.stringify(preview)).not.toContain('Армени')
  expect(draftPreview(ctxOf(office.db, office.wanda), { meetingId: meeting.recordId }).list).toBe('there')
})

describe('what the engine was not sure of', () => {
  /** Whoever presides has a family name that no rule declines. */
  const unsureMeeting = () => {
    const names = [{ from: null, to: null, names: { ru: { given: 'Уко', family: 'Гдымвец' } } }]
    const personId = aPerson(ctxOf(office.db, office.emil), { gender: null, names })
    const chair = { personId, postId: null }
    meeting = aMeeting(office, { content: { sessions: [], title: { ru: 'Семинар' }, chair } })
  }
  const releaseWithQuestion = () => {
    unsureMeeting()
    const recordId = draftIn('ru')[0]?.recordId ?? ''
    change(recordId, { issuedAt: '2026-11-20T08:00:00.000Z' })
    return recordId
  }
  const questions = (recordId: string) => draftedTextOf(office.db, recordId)?.unsure ?? []
  const unsureWords = (recordId: string) =>
    draftedTextOf(office.db, recordId)
      ?.text.lead.find((span) => span.unsure?.endsWith('/gen') || span.unsure?.endsWith('/ins'))
      ?.text.trim() ?? ''
  const submit = (recordId: string) => {
    const { id, lockVersion } = editionIn(recordId).edition
    return submitEdition(anna(), { editionId: id, lockVersion })
  }

  test('stands marked beside the text, and is not handed over for review', () => {
    const recordId = releaseWithQuestion()
    expect(questions(recordId).length).toBeGreaterThan(0)
    const reasons = refused(() => submit(recordId))
    expect(reasons).toContain('drafting.unsure')
  })

  test('is confirmed once for ever, and never asked again', () => {
    const recordId = releaseWithQuestion()
    for (const { id } of questions(recordId))
      answerQuestion(anna(), { recordId, question: id, answer: 'Уко Гдымвеца' })
    expect(questions(recordId)).toEqual([])
    expect(office.db.select().from(confirmedForms).all().length).toBeGreaterThan(0)
    const again = draftPreview(anna(), { meetingId: meeting.recordId })
    expect(again.ru.unsure).toEqual([])
  })

  test('is no longer asked where the author has written other words', () => {
    const recordId = releaseWithQuestion()
    change(recordId, { body: document([{ p: 'Совсем другой текст.' }]), lead: 'Другое.', title: 'Иное' })
    expect(() => submit(recordId)).not.toThrow()
  })

  test('is unsure still where only spaces and letters ё are others', () => {
    const recordId = releaseWithQuestion()
    const { lead } = contentOf(recordId)
    change(recordId, { lead: lead.replaceAll(' ', '\u00a0') })
    expect(refused(() => submit(recordId)).join()).toContain('drafting.unsure')
  })

  test('is unsure still in another sentence, in the title and in capitals, until it is confirmed', () => {
    const recordId = releaseWithQuestion()
    const words = unsureWords(recordId)
    const other = { lead: 'Другое.', title: 'Иное', body: document([{ p: 'Текст.' }]) }
    const places = [
      { ...other, body: document([{ p: 'Текст.' }, { p: `Участников приветствовали – ${words}.` }]) },
      { ...other, title: `Встреча: ${words}` },
      { ...other, lead: `Прибыли ${words.toUpperCase()}.` },
    ]
    for (const content of places) {
      change(recordId, content)
      expect(refused(() => submit(recordId))).toContain('drafting.unsure')
    }
    change(recordId, { ...other, lead: `Прибыли ${words}ами.` })
    expect(() => submit(recordId)).not.toThrow()
  })

  test('is sure in its new place when somebody has confirmed it', () => {
    const recordId = releaseWithQuestion()
    const words = unsureWords(recordId)
    change(recordId, { title: `Встреча: ${words}`, lead: 'Другое.', body: document([{ p: 'Текст.' }]) })
    for (const { id } of questions(recordId))
      answerQuestion(anna(), { recordId, question: id, answer: words })
    expect(() => submit(recordId)).not.toThrow()
  })

  test('may be answered before the draft becomes a record', () => {
    unsureMeeting()
    const { unsure } = draftPreview(anna(), { meetingId: meeting.recordId }).ru
    expect(unsure.length).toBeGreaterThan(0)
    const answers = Object.fromEntries(unsure.map(({ id }) => [id, 'Уко Гдымвеца']))
    const { releases } = draftRelease(anna(), { meetingId: meeting.recordId, languages: ['ru'], answers })
    expect(questions(releases[0]?.recordId ?? '')).toEqual([])
    expect(office.db.select().from(confirmedForms).all()).toHaveLength(unsure.length)
  })

  test('a double click on an answer is told that it was given', () => {
    const recordId = releaseWithQuestion()
    const input = { recordId, question: questions(recordId)[0]?.id ?? '', answer: 'Уко Гдымвеца' }
    answerQuestion(anna(), input)
    expect(refused(() => answerQuestion(anna(), input))).toEqual(['drafting.answered'])
  })
})

describe('after the meeting has changed', () => {
  const shown = (recordId: string) => {
    const { record, head, edition } = editionIn(recordId)
    const view = { record, edition, content: readRelease(head.content, head.format) }
    return draftedOf(anna(), { ...view, moves: { save: { allowed: true } } } as never)
  }

  test('its release says what would change, and one action changes it as an ordinary revision', () => {
    const recordId = draftIn('ru')[0]?.recordId ?? ''
    expect(shown(recordId)?.renewal).toBeUndefined()
    change(meeting.recordId, { startsOn: '2026-12-03' })
    expect(shown(recordId)?.renewal?.changes.map(({ field }) => field)).toContain('lead')
    const { edition } = editionIn(recordId)
    renewRelease(anna(), { recordId, lockVersion: edition.lockVersion })
    expect(contentOf(recordId).lead).toContain('3\u00a0декабря')
    expect(editionIn(recordId).edition.lockVersion).toBe(edition.lockVersion + 1)
    expect(shown(recordId)?.renewal).toBeUndefined()
  })

  test('the author’s words stay', () => {
    const recordId = draftIn('ru')[0]?.recordId ?? ''
    const { lead } = contentOf(recordId)
    change(recordId, { lead: `${lead} Это добавил автор.` })
    change(meeting.recordId, { startsOn: '2026-12-03' })
    renewRelease(anna(), { recordId, lockVersion: editionIn(recordId).edition.lockVersion })
    expect(contentOf(recordId).lead).toMatch(/3\u00a0декабря.*Это добавил автор\./)
  })

  test('a stale page is refused, and a second click has nothing to do', () => {
    const recordId = draftIn('ru')[0]?.recordId ?? ''
    change(meeting.recordId, { startsOn: '2026-12-03' })
    const { lockVersion } = editionIn(recordId).edition
    change(recordId, { title: 'Иначе' })
    expect(refused(() => renewRelease(anna(), { recordId, lockVersion }))).toEqual(['conflict'])
    const current = editionIn(recordId).edition.lockVersion
    renewRelease(anna(), { recordId, lockVersion: current })
    expect(refused(() => renewRelease(anna(), { recordId, lockVersion: current + 1 }))).toEqual([
      'drafting.upToDate',
    ])
  })
})

test('a lead too long for its field opens the text instead', () => {
  expect(releaseContent.safeParse({ lead: 'а'.repeat(1001) }).success).toBe(false)
  const agenda = Array.from({ length: 3 }, (_, n) => ({
    id: `bbbbbbbbbbbbbbc${n}`,
    text: { ru: `О ходе выполнения плана ${'весьма подробных мероприятий '.repeat(30)}`.trim() },
  }))
  meeting = aMeeting(office, { content: { sessions: [], title: { ru: 'Семинар' }, agenda } })
  expect(contentOf(draftIn('ru')[0]?.recordId ?? '').lead.length).toBeLessThanOrEqual(1000)
})
