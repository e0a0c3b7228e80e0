import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
import { confirmedForms } from '@/db/editorial/schema/language'
import type { Actor } from '@/lib/context'
import { aPerson } from '@/lib/testing/directory'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { confirmForms } from './commands'
import { formsInput } from './input'
import { answersOf, confirmedOf } from './queries'
import { storeForms } from './store'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const as = (actor: Actor) => ctxOf(office.db, actor)
const zubov = () => ({ kind: 'person' as const, id: office.directory.zubov })
const confirm = (actor: Actor, input: object) => confirmForms(as(actor), formsInput.parse(input))
const family = (forms: object) => ({ entry: zubov(), part: 'family', nominative: 'Зубов', forms })
const lines = () =>
  office.db
    .select()
    .from(auditLog)
    .all()
    .filter(({ action }) => action === 'form.confirmed')

describe('confirming', () => {
  test('keeps each form with whoever confirmed it', () => {
    confirm(office.anna, family({ ins: 'Зубовым', dat: 'Зубову' }))
    expect(confirmedOf(office.db, zubov())).toEqual([
      expect.objectContaining({ asked: 'dat', form: 'Зубову', by: office.anna.name }),
      expect.objectContaining({ asked: 'ins', form: 'Зубовым', by: office.anna.name }),
    ])
  })

  test('again replaces the form and the confirmer, and the log has both', () => {
    confirm(office.anna, family({ ins: 'Зубом' }))
    confirm(office.emil, family({ ins: 'Зубовым' }))
    expect(confirmedOf(office.db, zubov())).toEqual([
      expect.objectContaining({ form: 'Зубовым', by: office.emil.name }),
    ])
    expect(lines().at(-1)).toMatchObject({
      actorId: office.emil.id,
      subjectKind: 'person',
      data: { forms: { ins: 'Зубовым' }, replaced: { ins: 'Зубом' } },
    })
  })

  test('twice by one person is one line of the log', () => {
    confirm(office.anna, family({ ins: 'Зубовым' }))
    confirm(office.anna, family({ ins: 'Зубовым' }))
    expect(lines()).toHaveLength(1)
    expect(office.db.select().from(confirmedForms).all()).toHaveLength(1)
  })

  test('is for everybody who writes, and for nobody else', () => {
    for (const who of [office.anna, office.emil, office.pavel]) confirm(who, family({ gen: 'Зубова' }))
    expect(refused(office.db, () => confirm(office.alla, family({ gen: 'Зубова' })))).toEqual([
      'access.denied',
    ])
  })

  test('of an entry that is not there is refused', () => {
    const entry = { kind: 'body', id: 'aaaaaaaaaaaaaaaa' }
    const input = { entry, nominative: 'Совет', forms: { gen: 'Совета' } }
    expect(refused(office.db, () => confirm(office.anna, input))).toEqual(['directory.absent'])
  })
})

describe('a form that cannot be one is refused beside its field', () => {
  const reasons = (forms: object) => {
    try {
      confirm(office.anna, family(forms))
    } catch (error) {
      return String(error)
    }
    return ''
  }

  test.each([
    [{ ins: 'Zubovym' }, 'declension.notRussian (forms.ins)'],
    [{ ins: '123' }, 'declension.notRussian (forms.ins)'],
    [{ gen: 'Зубoва' }, 'declension.mixedScript (forms.gen)'],
    [{ gen: 'Зуб\u202eова' }, 'declension.unprintable (forms.gen)'],
    [{ gen: '<b>Зубова</b>' }, 'declension.unprintable (forms.gen)'],
    [{ english: 'Зубов' }, 'declension.notEnglish (forms.english)'],
  ])('%o', (forms, reason) => {
    expect(reasons(forms)).toContain(reason)
    expect(office.db.select().from(confirmedForms).all()).toEqual([])
  })

  test('too long, empty, or none at all', () => {
    const parsed = (forms: object) => formsInput.safeParse(family(forms)).success
    expect([
      parsed({ gen: 'а'.repeat(501) }),
      parsed({ gen: '  ' }),
      parsed({}),
      parsed({ loc: 'а' }),
    ]).toEqual([false, false, false, false])
  })

  test('but a name without Russian letters stands as it is', () => {
    confirm(office.anna, { entry: null, nominative: 'SpaceX', forms: { gen: 'SpaceX' } })
    expect(answersOf(office.db)).toEqual({ 'ru/SpaceX/gen': 'SpaceX' })
  })

  test('but a Latin letter of the name itself may stand in its forms', () => {
    const nominative = 'корпорация «SpaceX»'
    confirm(office.anna, { entry: null, nominative, forms: { gen: 'корпорации «SpaceX»' } })
    expect(answersOf(office.db)).toEqual({ [`ru/${nominative}/gen`]: 'корпорации «SpaceX»' })
  })
})

describe('answers to the questions of drafts', () => {
  test('are all confirmed forms by the words in the nominative', () => {
    confirm(office.anna, { entry: null, nominative: 'ковёр', forms: { ins: 'ковром', english: 'carpet' } })
    confirm(office.anna, family({ prep: 'Зубове' }))
    expect(answersOf(office.db)).toEqual({
      'ru/ковёр/ins': 'ковром',
      'en/ковёр/en': 'carpet',
      'ru/Зубов/prep': 'Зубове',
      ...Object.fromEntries(
        ['Игоря Зубова', 'Игорю Зубову', 'Игоря Зубова', 'Игорем Зубовым', 'Игоре Зубове'].map((form, at) => [
          `ru/Игорь Зубов/${['gen', 'dat', 'acc', 'ins', 'prep'][at]}`,
          form,
        ]),
      ),
    })
  })

  test('have the whole name of a person whose parts were confirmed, where nothing else is in doubt', () => {
    const hare = aPerson(as(office.emil), {
      names: [{ from: null, to: null, names: { ru: { family: 'Заяц', given: 'Игорь' } } }],
    })
    confirm(office.anna, {
      entry: { kind: 'person', id: hare },
      part: 'family',
      nominative: 'Заяц',
      forms: { ins: 'Зайцем' },
    })
    expect(answersOf(office.db)).toEqual({
      'ru/Заяц/ins': 'Зайцем',
      'ru/Игорь Заяц/ins': 'Игорем Зайцем',
    })
  })

  test('leave out what two entries of one name say differently, unless it was said of the words themselves', () => {
    const council = { kind: 'body', id: office.directory.council }
    confirm(office.anna, { entry: council, nominative: 'Зубов', forms: { gen: 'Зубов' } })
    confirm(office.anna, family({ gen: 'Зубова' }))
    expect(answersOf(office.db)).not.toHaveProperty(['ru/Зубов/gen'])
    confirm(office.anna, { entry: null, nominative: 'Зубов', forms: { gen: 'Зубова' } })
    expect(answersOf(office.db)).toMatchObject({ 'ru/Зубов/gen': 'Зубова' })
  })
})

test('forms are stored for nobody who may not confirm them, whatever command they come with', () => {
  const store = (actor: Actor) =>
    office.db.transaction((tx) =>
      storeForms(tx, as(actor), null, { part: 'whole', nominative: 'Уко', forms: { gen: 'Уко' } }),
    )
  expect(refused(office.db, () => store(office.alla))).toEqual(['access.denied'])
  store(office.anna)
  expect(lines()).toHaveLength(1)
})
