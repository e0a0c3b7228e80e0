import { toOrdinal } from '@/lib/language/english/numbers'
import type { Finder, Hit } from '../finding'
import type { Page, Token } from '../page'

/** Endings of one letter after a vowel, of two after a consonant (Мильчин, § 7.2); none on a number of things. */
const ordinals: readonly [RegExp, string][] = [
  [/^(\d+)-?(?:ый|ий|ой)$/, 'й'],
  [/^(\d+)-?(?:ая|яя)$/, 'я'],
  [/^(\d+)-?(?:ое|ее)$/, 'е'],
  [/^(\d+)-?(?:ого|его)$/, 'го'],
  [/^(\d+)-?(?:ому|ему)$/, 'му'],
  [/^(\d+)-?(?:ым|им|ом|ем)$/, 'м'],
  [/^(\d+)-?(?:ую|юю)$/, 'ю'],
  [/^(\d+)-?(?:ые|ие)$/, 'е'],
  [/^(\d+)-?(?:ых|их)$/, 'х'],
  [/^(\d+)(й|я|е|го|му|х)$/, ''],
]

/** «22-ое», «5-ти», 22th. */
export const ordinalEnding: Finder = function* (page) {
  for (const token of page.tokens) {
    if (token.kind !== 'mixed') continue
    const hit = page.language === 'ru' ? russian(page, token) : english(token)
    if (hit) yield hit
  }
}

function russian(page: Page, token: Token): Hit | undefined {
  for (const [pattern, ending] of ordinals) {
    const match = pattern.exec(token.text)
    if (match) return hitOf(token, `${match[1]}-${ending || match[2]}`)
  }
  const cardinal = /^(\d+)-(?:ти|ми|мя|рех|ух|х)$/.exec(token.text)
  if (!cardinal || /^\d+-х$/.test(token.text))
    return cardinal && isFewPeople(page, token)
      ? hitOf(token, cardinal[1] ?? '', 'ordinalCardinal')
      : undefined
  return hitOf(token, cardinal[1] ?? '', 'ordinalCardinal')
}

/** «2-х сторон»; «1990-х годов» is an ordinal. */
const isFewPeople = (page: Page, { text, index }: Token) =>
  /^[234]-х$/.test(text) &&
  page.tokens[index + 1]?.kind === 'word' &&
  !/^год/.test(page.tokens[index + 1]?.plain ?? '')

function english(token: Token): Hit | undefined {
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.plain)
  if (!match) return undefined
  const right = toOrdinal(Number(match[1]))
  return right === token.plain ? undefined : hitOf(token, right)
}

const hitOf = ({ start, end }: Token, suggestion: string, key?: string): Hit => ({
  start,
  end,
  suggestion,
  ...(key ? { key } : {}),
})
