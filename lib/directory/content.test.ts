import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { appointmentInput, bodyInput, personInput, stateInput, topicInput } from './content'
import { organisationProfile } from './organisation-content'

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []

const version = (from: string, to: string, name = 'Наркотрафик') => ({ from, to, names: { ru: { name } } })

describe('the versions of a name', () => {
  test('are at least one', () => {
    expect(messages(topicInput, { names: [] })).toEqual(['names: nameRequired'])
  })

  test('may follow one another', () => {
    expect(messages(topicInput, { names: [version('', '2019'), version('2020', '')] })).toEqual([])
  })

  test('share no day', () => {
    const names = [version('', '2020'), version('2020-06', '')]
    expect(messages(topicInput, { names })).toEqual(['names.1.from: namesOverlap'])
  })

  test('do not end before they begin', () => {
    expect(messages(topicInput, { names: [version('2020', '2019')] })).toEqual(['names.0.to: dateOrder'])
  })

  test('have real dates', () => {
    expect(messages(topicInput, { names: [version('2020-13', '')] })).toEqual(['names.0.from: partialDate'])
    expect(messages(topicInput, { names: [version('2021-02-29', '')] })).toEqual([
      'names.0.from: partialDate',
    ])
  })

  test('need the name in Russian', () => {
    expect(messages(topicInput, { names: [version('', '', ' ')] })).toEqual([
      'names.0.names.ru.name: required',
    ])
  })

  test('may leave the English name out, but not half of it', () => {
    const ru = { official: 'Республика Армения', short: 'Армения' }
    const names = (en: object) => [{ from: '', to: '', names: { ru, en } }]
    const parsed = stateInput.parse({ code: 'am', names: names({ official: '', short: ' ' }) })
    expect(parsed.names[0]?.names.en).toBeUndefined()
    expect(parsed.code).toBe('AM')
    expect(
      messages(stateInput, { code: 'AM', names: names({ official: 'Republic of Armenia', short: '' }) }),
    ).toEqual(['names.0.names.en.short: required'])
  })
})

test('other spellings come as a list or one a line', () => {
  const names = [version('', '')]
  expect(topicInput.parse({ names, aliases: ' наркотики \n\nдурь\n' }).aliases).toEqual(['наркотики', 'дурь'])
  expect(topicInput.parse({ names, aliases: ['наркотики'] }).aliases).toEqual(['наркотики'])
  expect(topicInput.parse({ names }).aliases).toEqual([])
})

test('a person needs a family name only, a body a full name only', () => {
  const person = personInput.parse({ names: [{ from: '', to: '', names: { ru: { family: 'Сукарно' } } }] })
  expect(person.names[0]?.names.ru).toEqual({ family: 'Сукарно', given: '', patronymic: '' })
  expect(person.gender).toBeNull()
  const names = [{ from: '', to: '', names: { ru: { full: '', short: 'Совет', abbreviation: '' } } }]
  expect(messages(bodyInput, { kind: 'organ', names })).toEqual(['names.0.names.ru.full: required'])
})

test('an appointment does not end before it begins', () => {
  const input = { personId: 'b'.repeat(16), postId: 'c'.repeat(16) }
  expect(messages(appointmentInput, { ...input, from: '2020-06', to: '2020' })).toEqual([])
  expect(messages(appointmentInput, { ...input, from: '2020-06', to: '2020-05' })).toEqual(['to: dateOrder'])
})

test('an organisation needs its full Russian name, and another language with it', () => {
  expect(messages(organisationProfile, { names: {} })).toEqual(['names.ru.full: required'])
  const name = { full: 'Организация', short: '', abbreviation: '' }
  expect(organisationProfile.parse({ names: { ru: name, en: { full: ' ' } } }).names).toEqual({ ru: name })
  expect(
    messages(organisationProfile, { names: { ru: name }, emblem: 'https://elsewhere.example/a.svg' }),
  ).toEqual(['emblem: emblem'])
})
