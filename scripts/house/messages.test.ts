import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/db/locales'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { sources } from './sources'

/** Every message by its path. */
function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )
}

/** The arguments that a message shows, in whatever branch; a language may do without choosing by one. */
function argumentsIn(text = ''): string[] {
  const names = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      const own =
        'value' in element && element.type !== TYPE.literal && element.type !== TYPE.select
          ? [element.value]
          : []
      const branches =
        'options' in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : []
      return [...own, ...branches, ...('children' in element ? names(element.children) : [])]
    })
  return [...new Set(names(parse(text)))].sort()
}

const byLocale = new Map(locales.map((locale) => [locale, new Map(flat(messagesOf(locale)))]))
const of = (locale: Locale) => byLocale.get(locale) ?? new Map<string, string>()
const [first, ...others] = locales

describe.each(others)('messages in %s', (locale) => {
  test('are the same as in the first language', () => {
    expect([...of(locale).keys()].sort()).toEqual([...of(first).keys()].sort())
  })

  test('take the same arguments', () => {
    const differing = [...of(first)].filter(
      ([key, text]) => argumentsIn(text).join() !== argumentsIn(of(locale).get(key)).join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })
})

test('Russian messages keep the typography of the house', () => {
  const wrong = [...of('ru')].filter(([, text]) => /(^|\s)"|"(\s|$)| - |\.\.\.| {2}/.test(text))
  expect(wrong).toEqual([])
})

test('no text for people stands in a component', () => {
  const cyrillic = sources().filter(
    ({ path, text }) =>
      /^(app|components)\/.*\.tsx$/.test(path) &&
      !path.includes('.test.') &&
      /[а-яё]{3}/i.test(withoutComments(text)),
  )
  expect(cyrillic.map(({ path }) => path)).toEqual([])
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
