import { describe, expect, test } from 'vitest'
import type { PersonName } from '@/lib/language/record'
import { askedIn, correctable, type Subject, waitingIn } from './case-rows'
import { caseTableOf, isSettled } from './case-table'
import type { Confirmed } from './kept-forms'

const person = (parts: Partial<PersonName>): Subject => ({
  kind: 'person',
  name: { family: '', given: null, patronymic: null, gender: 'm', order: 'given-family', en: '', ...parts },
})
const zayats = person({ family: 'Заяц', given: 'Игорь', patronymic: 'Петрович' })
const confirmed = (part: Confirmed['part'], nominative: string, forms: Record<string, string>): Confirmed[] =>
  Object.entries(forms).map(([asked, form]) => ({
    part,
    nominative,
    asked: asked as Confirmed['asked'],
    form,
    by: 'Нина',
    on: '2026-11-20',
  }))
const row = (subject: Subject, inCase: string, kept: readonly Confirmed[] = []) => {
  const found = caseTableOf(subject, kept)?.rows.find((each) => each.inCase === inCase)
  if (!found) throw new Error(`No ${inCase}`)
  return found
}

describe('the cases of a person', () => {
  test('are six, by the parts and as in running text', () => {
    const { parts, whole, question } = row(
      person({ family: 'Зубов', given: 'Игорь', patronymic: 'Ильич' }),
      'ins',
    )
    expect(parts.map(({ form }) => form)).toEqual(['Зубовым', 'Игорем', 'Ильичом'])
    expect([question, whole.form, whole.isSure]).toEqual(['кем?', 'Игорем Зубовым', true])
  })

  test('ask for the part that is in doubt, and for no other', () => {
    expect(askedIn(row(zayats, 'gen')).map(({ part }) => part)).toEqual(['family'])
    expect(askedIn(row(zayats, 'nom'))).toEqual([])
    expect(caseTableOf(zayats, [])?.why).toEqual(['ambiguous'])
  })

  test('are settled one by one, each with its confirmer', () => {
    const kept = confirmed('family', 'Заяц', { ins: 'Зайцем' })
    const table = caseTableOf(zayats, kept)
    expect(table && waitingIn(table)).toBe(4)
    expect(row(zayats, 'ins', kept).parts[0]).toMatchObject({
      form: 'Зайцем',
      isSure: true,
      confirmed: { by: 'Нина', on: '2026-11-20' },
    })
    expect(isSettled(zayats, kept)).toBe(false)
  })

  test('are settled when the whole name has been confirmed for a draft', () => {
    const kept = confirmed('whole', 'Игорь Заяц', {
      gen: 'Игоря Зайца',
      dat: 'Игорю Зайцу',
      acc: 'Игоря Зайца',
      ins: 'Игорем Зайцем',
      prep: 'Игоре Зайце',
    })
    const table = caseTableOf(zayats, kept)
    expect([table && waitingIn(table), table?.why, isSettled(zayats, kept)]).toEqual([0, [], true])
  })

  test('forget what was confirmed of another name', () => {
    const kept = confirmed('family', 'Зайцев', { ins: 'Зайцевым' })
    expect(caseTableOf(zayats, kept)).toEqual(caseTableOf(zayats, []))
  })

  test('of a name that is one whole have no parts, and are asked for as a whole', () => {
    const subject = person({ family: 'Ли', given: 'Вэньхуа', order: 'family-given' })
    const gen = row(subject, 'gen')
    expect([gen.parts, askedIn(gen).map(({ part }) => part), correctable(gen).length]).toEqual([
      [],
      ['whole'],
      1,
    ])
  })

  test('wait for the gender where the forms depend on it', () => {
    expect(caseTableOf(person({ family: 'Ким', given: 'Саша', gender: null }), [])?.needsGender).toBe(true)
    expect(caseTableOf(person({ family: 'Петрова', given: 'Иван' }), [])).toMatchObject({
      needsGender: false,
      why: ['noGender'],
    })
  })

  test('are none while there is no family name, or a text where the name should be', () => {
    expect(caseTableOf(person({ family: 'Зубов'.repeat(40_000) }), [])).toBeUndefined()
    expect(caseTableOf(person({ given: 'Игорь' }), [])).toBeUndefined()
  })
})

describe('the cases of a post and a body', () => {
  test('ask «кем?» of a post and «чем?» of a body', () => {
    expect(row({ kind: 'post', text: 'Министр обороны' }, 'ins')).toMatchObject({
      question: 'кем?',
      parts: [],
      whole: { form: 'Министром обороны', isSure: true },
    })
    expect(row({ kind: 'body', text: 'Рабочая группа' }, 'ins')).toMatchObject({
      question: 'чем?',
      whole: { form: 'Рабочей группой' },
    })
  })

  test('say why they are in doubt', () => {
    const subject: Subject = { kind: 'body', text: 'Курултай «Роскосмос» 3000' }
    expect(isSettled(subject, [])).toBe(caseTableOf(subject, [])?.why.length === 0)
  })
})
