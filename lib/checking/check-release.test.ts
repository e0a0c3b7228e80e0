import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { people } from '@/db/editorial/schema/directory'
import { houseStyles } from '@/db/editorial/schema/language'
import { changePerson } from '@/lib/directory/commands'
import { personInput } from '@/lib/directory/content'
import { knownDirectory } from '@/lib/directory/known-directory'
import type { Reason } from '@/lib/refusal'
import { Refusal } from '@/lib/refusal'
import { document, type Part } from '@/lib/richtext/document'
import { aList, aMeeting, anOffice, aRelease, editionOf, type Made, type Office } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { askIn } from '@/lib/workflow/collaborators'
import { submitEdition } from '@/lib/workflow/submit'
import { ignoreFinding } from './commands'

let office: Office

beforeEach(() => {
  office = anOffice()
})

/** Hands it over; gives the reasons where that is refused. */
function reasonsOf(made: Made): readonly Reason[] {
  const { lockVersion } = editionOf(office, made.editionId).edition
  try {
    submitEdition(ctxOf(office.db, office.anna), { editionId: made.editionId, lockVersion })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.reasons
  }
}

const told = (made: Made) =>
  reasonsOf(made).map(({ key, field, values, said }) => [key, field, values?.words, said?.rule?.key])

const withBody = (parts: Part[], more: object = {}) =>
  aRelease(office, { content: { body: document(parts), ...more } })

test('an error keeps a release from review, told at its field with its words and its rule', () => {
  const made = aRelease(office, {
    title: 'Встреча с  делегацией Белоруссии',
    text: 'Заседание прошло 24ноября.',
  })
  expect(told(made)).toEqual([
    ['checking.errors', undefined, undefined, undefined],
    ['checking.error', 'title', 'Белоруссии', 'language.rules.stateName'],
    ['checking.error', 'body', '24', 'language.rules.gluedDate'],
  ])
})

test('a warning does not, nor does an error that was set aside with a reason', () => {
  const made = aRelease(office, { title: 'Газета «Белоруссия»  вышла' })
  const { recordId } = made
  expect(told(made)).toHaveLength(2)
  const reason = 'Так называется газета'
  ignoreFinding(ctxOf(office.db, office.anna), { recordId, rule: 'stateName', text: 'Белоруссия', reason })
  expect(told(made)).toEqual([])
})

test('errors are found in cells, items and quotes, with marks in the word', () => {
  const made = withBody([
    { table: [['Белоруссия', '12 кг']] },
    { ul: [['Граница Бело', { b: 'руссии' }]] },
    { quote: 'Заседание состоялось 31 июня.' },
  ])
  expect(
    told(made)
      .slice(1)
      .map(([, , words]) => words),
  ).toEqual(['Белоруссия', 'Белоруссии', '31 июня'])
})

test('more errors than a field can tell are counted', () => {
  const made = withBody([{ ul: Array.from({ length: 9 }, (_, index) => `Пункт ${index + 1}: Белоруссия`) }])
  const reasons = reasonsOf(made)
  expect(reasons[0]?.values).toEqual({ count: 9 })
  expect(reasons.at(-1)).toEqual({ key: 'checking.more', field: 'body', values: { count: 5 } })
})

test('a link into a draft and one to a machine of one’s own are errors wherever they stand', () => {
  const made = withBody([
    { p: ['Подробности – ', { a: 'в черновике', href: '/desk/releases/abc' }, '.'] },
    { ul: [['Запись ', { a: 'здесь', href: 'http://localhost:3000/ru' }]] },
  ])
  expect(told(made).slice(1)).toEqual([
    ['checking.error', 'body', 'в черновике', 'language.rules.draftLink'],
    ['checking.error', 'body', 'здесь', 'language.rules.draftLink'],
  ])
})

test('a house that makes a warning an error is obeyed, and one that turns a rule off', () => {
  const content = { severities: { contact: 'error', stateName: 'off' } }
  office.db.insert(houseStyles).values({ id: 1, content, updatedAt: testNow.toISOString() }).run()
  expect(told(aRelease(office, { title: 'Встреча в Белоруссии' }))).toEqual([
    ['checking.errors', undefined, undefined, undefined],
    ['checking.missing', 'contact.phone', undefined, 'language.rules.contact'],
  ])
})

test('a release against its meeting: another number is an error, but not to one who may not read the meeting', () => {
  const meeting = aMeeting(office, { by: office.boris })
  aList(office, meeting.recordId, { by: office.boris })
  const title = 'XXIII заседание Координационного совета'
  const content = { about: { meetingId: meeting.recordId } }
  const mine = aRelease(office, { title, content, by: office.wanda })
  askIn(ctxOf(office.db, office.wanda), { recordId: mine.recordId, userId: office.anna.id })
  expect(told(mine)).toEqual([])

  askIn(ctxOf(office.db, office.boris), { recordId: meeting.recordId, userId: office.anna.id })
  const told23 = told(aRelease(office, { title, content }))
  expect(told23.map(([, field, words, rule]) => [field, words, rule])).toContainEqual([
    'title',
    'XXIII',
    'language.rules.recordDrift',
  ])
})

test('a translation is held to the rules of English', () => {
  const made = aRelease(office, {
    language: 'en',
    title: 'Meeting of the the Council',
    text: 'The Council met in Moscow.',
    content: { lead: 'The Council met.', dateline: 'Moscow' },
  })
  expect(told(made).slice(1)).toEqual([['checking.error', 'title', 'the the', 'language.rules.doubledWord']])
})

test('the directory is read anew when an entry changes, and is the same object until then', () => {
  const first = knownDirectory(office.db)
  expect(knownDirectory(office.db)).toBe(first)
  const id = office.directory.zubov
  const { lockVersion } = office.db.select().from(people).where(eq(people.id, id)).get() ?? { lockVersion: 0 }
  const names = [{ from: null, to: null, names: { ru: { family: 'Дубов', given: 'Игорь' } } }]
  changePerson(ctxOf(office.db, office.emil), {
    ...personInput.parse({ gender: 'male', names }),
    id,
    lockVersion,
  })
  expect(knownDirectory(office.db).people.map(({ family }) => family)).toContain('Дубов')
  expect(knownDirectory(anOffice().db).people.map(({ family }) => family)).not.toContain('Дубов')
})
