import { describe, expect, test } from 'vitest'
import { bodies } from './bodies'
import { comingMeetings } from './coming'
import * as contacts from './contacts'
import { lists } from './lists'
import { meetings } from './meetings'
import { organisation } from './organisation'
import { people } from './people'
import { posts } from './posts'
import { releases } from './releases'
import { states } from './states'
import { topics } from './topics'

/** Every string in a value, with where it stands; keys, instants and the like are texts of one word. */
function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`))
}

const all = [
  ...[...bodies, ...people, ...posts, ...states, ...topics, ...meetings, ...releases, ...comingMeetings].map(
    (item) => ({
      path: item.key,
      item,
    }),
  ),
  ...lists.map((item) => ({ path: `list ${item.meeting}`, item })),
  { path: 'organisation', item: organisation },
  { path: 'contacts', item: contacts },
].flatMap(({ path, item }) => textsIn(item, path))
const isRussian = (text: string) => /[а-яё]/i.test(text)
const russian = all.filter(({ text }) => isRussian(text))
const english = all.filter(({ text }) => !isRussian(text) && /[a-z] [a-z]/i.test(text))
const having = (texts: typeof all, wrong: RegExp) => texts.filter(({ text }) => wrong.test(text))

describe('every text', () => {
  /** A piece beside a link keeps the space that parts them. */
  const whole = all.filter(
    ({ path }) => !/\.body\.\d+\.\w+(\.\d+)?\.\d+$/.test(path) || !/\.p\.\d+$/.test(path),
  )

  test('begins and ends with a character and has no double space', () => {
    expect(having(whole, /^\s|\s$/)).toEqual([])
    expect(having(all, /\s\s/)).toEqual([])
  })

  test('has no straight quotation mark, double hyphen, three dots or long dash', () => {
    expect(having([...russian, ...english], /["']|--|\.\.\.|—/)).toEqual([])
  })

  test('binds a dash to the word before it, and never uses a hyphen for one', () => {
    expect(having(all, / [–-] |\u00a0- | –$/)).toEqual([])
  })

  test('links to nothing but example.org', () => {
    expect(having(all, /https?:\/\/(?!example\.org\/)/)).toEqual([])
  })
})

describe('a Russian text', () => {
  test('keeps numbers, one-letter words and initials with what follows', () => {
    expect(having(russian, /\d [а-яё%]/)).toEqual([])
    expect(having(russian, /(^|[\s«(])[вксоуиая] \S/i)).toEqual([])
    expect(having(russian, /(^|[^а-яёА-ЯЁ])[А-ЯЁ]\. [А-ЯЁ]/)).toEqual([])
    expect(having(russian, /(^|\s)[IVXLC]+ [а-яё]/)).toEqual([])
  })

  test('closes every quotation and mixes no Latin letter into a word', () => {
    const depth = (text: string) => text.split('«').length - text.split('»').length
    expect(russian.filter(({ text }) => depth(text) !== 0)).toEqual([])
    expect(having(russian, /[а-яё][a-z]|[a-z][а-яё]/i)).toEqual([])
  })

  test('has a space after a stop and none before it', () => {
    expect(having(russian, /[а-яё»][,;:!?][^\s»)…]|\s[,.;:!?]/i)).toEqual([])
    expect(having(russian, /[а-яё]{2}\.[А-ЯЁ]/)).toEqual([])
  })

  test('calls the states as they call themselves', () => {
    const names = /Белорусси|Киргизи|Киргизск|Казахстанской Республик|Таджикской Республик/
    expect(
      having(
        russian.filter(({ path }) => !path.includes('aliases')),
        names,
      ),
    ).toEqual([])
  })

  test('writes the member states with a spaced dash', () => {
    expect(having(russian, /государств(а|ам|ами|ах)?-член/)).toEqual([])
  })
})

describe('an English text', () => {
  test('stands wherever the language is English', () => {
    const inEnglish = releases.filter(({ language }) => language === 'en')
    const texts = inEnglish.flatMap(({ key, title, lead, body, dateline, contact }) =>
      textsIn({ title, lead, body, dateline, contact }, key),
    )
    expect(texts.filter(({ text }) => isRussian(text))).toEqual([])
    expect(all.filter(({ path, text }) => path.endsWith('.en') && isRussian(text))).toEqual([])
  })

  test('is in British spelling', () => {
    expect(
      having(
        english,
        /\b(centers?|defense|labor|programs?|neighbors?|colors?|honors?|organiz(e|ed|ing)|recogniz(e|ed|ing))\b/,
      ),
    ).toEqual([])
  })
})
