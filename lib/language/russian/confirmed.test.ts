import { expect, test } from 'vitest'
import { confirmed } from './confirmed'
import { type Declined, indeclinable } from './forms'

const spelling = { knows: (word: string) => ['отдел', 'отдела', 'боец', 'бойца'].includes(word) }
const made = (nom: string, gen: string): Declined => ({
  forms: { ...indeclinable(nom), gen },
  sure: true,
  why: [],
})

test('a form that the dictionary has is confirmed', () => {
  expect(confirmed(made('боец', 'бойца'), spelling)).toEqual(made('боец', 'бойца'))
})

test('a form that it lacks is not, where it knows the word', () => {
  expect(confirmed(made('боец', 'боеца'), spelling)).toMatchObject({ sure: false, why: ['unknownWord'] })
})

test('of an ordinal in figures the dictionary knows only the letter', () => {
  const letters = { knows: (word: string) => word === 'я' }
  expect(confirmed(made('201-я', '201-й'), letters)).toEqual(made('201-я', '201-й'))
})

test('of a word that it does not know it says nothing', () => {
  expect(confirmed(made('курултай', 'курултая'), spelling)).toEqual(made('курултай', 'курултая'))
})
