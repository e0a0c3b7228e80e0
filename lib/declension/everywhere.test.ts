import { beforeEach, describe, expect, test } from 'vitest'
import { languageDirectoryOf } from '@/lib/directory/language-directory'
import { mergeEntries } from '@/lib/directory/merge-commands'
import { planMerge } from '@/lib/directory/merge-queries'
import { check } from '@/lib/language/check/check'
import { draft } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { extract } from '@/lib/language/extract/extract'
import { languageRecord } from '@/lib/language/record'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import { aMeeting, anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { confirmForms } from './commands'
import type { FormsInput } from './input'
import { confirmedOf } from './queries'

/** Of the surname only its bearer knows; the post is declined as no rule would decline it. */
const family = { gen: 'Льва', dat: 'Льву', acc: 'Льва', ins: 'Львом', prep: 'Льве' }
const title = 'Верховный аксакал'
const post = {
  gen: 'Верховного аксакала',
  dat: 'Верховному аксакалу',
  acc: 'Верховного аксакала',
  ins: 'Верховным аксакалой',
  prep: 'Верховном аксакале',
}

let office: Office
let person: string
let postId: string
let meeting: string
beforeEach(() => {
  office = anOffice()
  person = aPerson(keeper(), { names: named('Лев') })
  postId = aPost(keeper(), {
    bodyId: office.directory.council,
    names: [{ from: null, to: null, names: { ru: { title } } }],
  })
  anAppointment(keeper(), { personId: person, postId })
  meeting = aMeeting(office, { content: { chair: { personId: person, postId } } }).recordId
})

const keeper = () => ctxOf(office.db, office.emil)
const named = (name: string) => [
  {
    from: null,
    to: null,
    names: { ru: { family: name, given: 'Игорь' }, en: { family: 'Lev', given: 'Igor' } },
  },
]
const confirm = (input: FormsInput) => confirmForms(keeper(), input)
const ofPerson = (id = person) => ({ kind: 'person' as const, id })
const confirmBoth = () => {
  confirm({ entry: ofPerson(), part: 'family', nominative: 'Лев', forms: family })
  confirm({ entry: { kind: 'post', id: postId }, part: 'whole', nominative: title, forms: post })
}

function drafted() {
  const record = languageRecordOf(office.db, meeting)
  if (!record) throw new Error('No meeting was made')
  const { ru, unsure } = draft(record)
  return { record, unsure, text: ru ? Object.values(plain(ru)).flat().join('\n') : '' }
}

describe('a name that the engine does not know how to decline', () => {
  test('is asked about in a draft until somebody has confirmed its forms', () => {
    expect(drafted().unsure.map(({ text }) => text)).toContain('Игорь Лев')
    confirmBoth()
    const { unsure, text } = drafted()
    expect(unsure.map(({ text: words }) => words)).not.toContain('Игорь Лев')
    expect(text).toContain('Верховного аксакала Игоря Льва')
  })

  test('of which some cases are confirmed is asked about in the others', () => {
    confirm({ entry: ofPerson(), part: 'family', nominative: 'Лев', forms: { ins: family.ins } })
    expect(drafted().unsure.map(({ text }) => text)).toContain('Игорь Лев')
    confirm({ entry: ofPerson(), part: 'whole', nominative: 'Игорь Лев', forms: { gen: 'Игоря Льва' } })
    expect(drafted().unsure.map(({ text }) => text)).not.toContain('Игорь Лев')
  })

  test('is asked about anew when it is called otherwise', () => {
    confirm({ entry: ofPerson(), part: 'family', nominative: 'Леви', forms: family })
    expect(drafted().unsure.map(({ text }) => text)).toContain('Игорь Лев')
  })

  test('goes with its forms into the record of the command line', () => {
    confirmBoth()
    const { record } = drafted()
    expect(record.chair).toMatchObject({ person: { forms: { family } }, postForms: post })
    expect(languageRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })
})

describe('in a text', () => {
  const text = 'В Москве состоялась встреча с Верховным аксакалой Игорем Львом.'
  const read = () =>
    extract({ text, language: 'ru', publishedAt: '2026-11-20' }, languageDirectoryOf(office.db))

  test('the confirmed form is the person, and the confirmed form of the post the post', () => {
    confirmBoth()
    expect(read().events[0]?.people).toEqual([
      expect.objectContaining({ name: 'Игорь Лев', post: title, known: true }),
    ])
  })

  test('the checker takes it for right', () => {
    const found = () =>
      check(
        { text: 'Встреча с Игорем Львом завершена. Доклад Игоря Льва принят.', language: 'ru' },
        { directory: languageDirectoryOf(office.db) },
      ).map(({ rule }) => rule)
    confirmBoth()
    expect(found().filter((rule) => /^name/.test(rule))).toEqual([])
  })
})

describe('a body', () => {
  const nominative = 'Координационный совет по противодействию незаконному обороту наркотиков'
  const gen = 'Координационнаго совета по противодействию незаконному обороту наркотиков'

  test('is printed and read as it was confirmed', () => {
    confirm({
      entry: { kind: 'body', id: office.directory.council },
      part: 'whole',
      nominative,
      forms: { gen },
    })
    expect(drafted().text).toContain(gen)
    const read = extract(
      { text: `В Москве состоялось XXII заседание ${gen}.`, language: 'ru', publishedAt: '2026-11-20' },
      languageDirectoryOf(office.db),
    )
    expect(read.events[0]?.bodies).toEqual([nominative])
  })
})

describe('merging', () => {
  test('gives the survivor what was confirmed, and leaves what is confirmed of it', () => {
    const survivor = aPerson(keeper(), { names: named('Лев') })
    confirm({ entry: ofPerson(), part: 'family', nominative: 'Лев', forms: family })
    confirm({ entry: ofPerson(survivor), part: 'family', nominative: 'Лев', forms: { ins: 'Левом' } })
    expect(planMerge(keeper(), 'person', person, survivor)).toMatchObject({ forms: 4 })
    mergeEntries(keeper(), { kind: 'person', id: person, lockVersion: 1, survivorId: survivor })
    const forms = Object.fromEntries(
      confirmedOf(office.db, ofPerson(survivor)).map(({ asked, form }) => [asked, form]),
    )
    expect(forms).toEqual({ ...family, ins: 'Левом' })
  })
})
