import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cases } from './forms'
import { declineFamily, declineGiven, declinePatronymic, declinePerson, type PersonToDecline } from './names'

const person = (parts: Partial<PersonToDecline>) =>
  declinePerson({
    family: '',
    given: null,
    patronymic: null,
    gender: null,
    order: 'given-family',
    ...parts,
  })

describe('the gender of a person', () => {
  test('is the stored one before all others', () => {
    expect(person({ given: 'Жаныш', family: 'Кравчук', gender: 'f' }).forms.gen).toBe('Жаныш Кравчук')
  })

  test('is told by the patronymic where none is stored', () => {
    const { forms, sure } = person({
      given: 'Саша',
      patronymic: 'Петровна',
      family: 'Кравчук',
      order: 'given-patronymic-family',
    })
    expect([forms.ins, sure]).toEqual(['Сашей Петровной Кравчук', true])
  })

  test('is not needed where a man and a woman have the same forms', () => {
    expect(person({ initials: 'В.И.', family: 'Матвиенко', order: 'initials-family' }).sure).toBe(true)
  })

  test('is asked for where the forms depend on it', () => {
    expect(person({ given: 'Саша', family: 'Ким' })).toMatchObject({ sure: false, why: ['noGender'] })
  })

  test('is doubted where it contradicts the given name and the surname does not speak for it', () => {
    expect(person({ given: 'Ирина', family: 'Роднин', gender: 'm' }).why).toContain('noGender')
    expect(person({ given: 'Иван', family: 'Петрова', gender: 'm' }).why).toContain('noGender')
  })
})

describe('the parts of a name', () => {
  test('of a surname alone, with what only its bearer knows left to the editor', () => {
    expect(declineFamily('Заяц', 'm')).toMatchObject({ sure: false, why: ['ambiguous'] })
    expect(declineFamily('Заяц', 'f')).toMatchObject({ sure: true, forms: { gen: 'Заяц' } })
  })

  test('of a double given name: the last of a man, both of a woman', () => {
    expect(declineGiven('Касым-Жомарт', 'm').forms.gen).toBe('Касым-Жомарта')
    expect(declineGiven('Анна-Мария', 'f').forms.dat).toBe('Анне-Марии')
  })

  test('of a patronymic: the stressed ending, and the words after a father’s name', () => {
    expect(declinePatronymic('Ильич', null).forms.ins).toBe('Ильичом')
    expect(declinePatronymic('Игоревич', null).forms.ins).toBe('Игоревичем')
    expect(declinePatronymic('Гейдар оглы', null).forms.ins).toBe('Гейдар оглы')
  })

  test('in capitals stay in capitals', () => {
    expect(declineFamily('ЗУБОВ', 'm').forms.ins).toBe('ЗУБОВЫМ')
  })

  test('with spaces that do not break keep them', () => {
    expect(declineFamily('Варгас\u00a0Льоса', 'm').forms.gen).toBe('Варгаса\u00a0Льосы')
  })

  test('with Latin letters or digits are never sure', () => {
    expect(declineFamily('Smith', 'm')).toMatchObject({ sure: false, why: ['notWords'] })
  })
})

describe('a name is not sure', () => {
  test.each([
    ['without a capital', 'министр обороны'],
    ['without a vowel', 'Бгд'],
    ['that begins as no word does', 'Ъедин'],
    ['of a length that no name has', 'Президент'.repeat(10)],
    ['of two alphabets', 'Зубoв'],
  ])('%s', (_, family) => {
    expect(person({ given: 'Игорь', family, gender: 'm' })).toMatchObject({ sure: false, why: ['notWords'] })
  })

  test('on -ин beside a given name that nobody has heard of, for it may be foreign', () => {
    expect(person({ given: 'Ммусиги', family: 'Тамбин', gender: 'm' }).why).toEqual(['foreign'])
    expect(person({ given: 'Нурболат', family: 'Тамбин', gender: 'm' }).sure).toBe(true)
    expect(person({ initials: 'Н.', family: 'Тамбин', gender: 'm', order: 'initials-family' }).sure).toBe(
      true,
    )
  })
})

test.each([
  [
    'a father’s name with its tail before the own name stays',
    'Азиз уулу Эмир',
    'Токтосунов',
    'Азиз уулу Эмиром Токтосуновым',
  ],
  ['a noun on -ец of one syllable has the stress on the ending', 'Пётр', 'Жнец', 'Петром Жнецом'],
  ['no adjectives are surnames abroad', 'Мариано', 'Рахой', 'Мариано Рахоем'],
  ['the elder and the younger', 'Джордж', 'Буш-младший', 'Джорджем Бушем-младшим'],
  ['an article inside an Arab name stays', 'Ахмед', 'Абу-ль-Гейт', 'Ахмедом Абу-ль-Гейтом'],
])('%s', (_, given, family, ins) => {
  expect(person({ given, family, gender: 'm' }).forms.ins).toBe(ins)
})

test('two syllables after a surname of one are a Korean name, though one of them is a name elsewhere', () => {
  const { forms, sure } = person({ family: 'Хван', given: 'Бён Со', gender: 'm', order: 'family-given' })
  expect([forms.gen, sure]).toEqual(['Хван Бён Со', true])
})

describe('any name whatever', () => {
  const word = fc.stringMatching(/^[А-ЯЁ][а-яё]{0,12}$/)
  const sex = fc.constantFrom('m', 'f')

  test('has its own spelling in the nominative and something in every case', () => {
    fc.assert(
      fc.property(word, word, sex, (given, family, gender) => {
        const { forms } = person({ given, family, gender })
        expect(forms.nom).toBe(`${given} ${family}`)
        expect(cases.every((of) => forms[of].startsWith(given.slice(0, -3)))).toBe(true)
      }),
    )
  })

  test('is declined whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (given, family) => {
        expect(() => person({ given, family })).not.toThrow()
      }),
    )
  })
})
