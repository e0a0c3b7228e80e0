import type { Finder, Hit } from '../finding'
import type { Page, Token } from '../page'
import { headOf } from '../people/heads'
import { type NameWord, properNames } from './proper-names'

/** The capitals of states, organisations, bodies and posts: «Совет министров обороны», «Генеральный секретарь ОДКБ». */
export const capitals: Finder = function* (page, { style }) {
  const names = properNames(page.language)
  for (const token of page.words) {
    for (const name of names.get(token.plain.slice(0, 4)) ?? []) {
      const found = matched(page, token, name)
      if (!found || (style.posts === 'lower' && isPost(token))) continue
      yield* wrongCapitals(found, name)
    }
  }
  if (page.language === 'ru') yield* smallWords(page)
}

function matched(page: Page, first: Token, name: readonly NameWord[]): Token[] | undefined {
  const tokens = page.tokens.slice(first.index, first.index + name.length)
  if (tokens.length < name.length) return undefined
  const fits = tokens.every(
    (token, at) => isWord(token, name[at]) && (at === 0 || /^[ \u00a0]$/.test(token.gap)),
  )
  return fits ? tokens : undefined
}

/** Where the house writes posts small, nothing is asked of their first letter. */
const isPost = ({ plain, isCapital }: Token) =>
  !isCapital && /^(?:генеральн|президент|secretary|president)/.test(plain)

const singular = /^(?:|а|у|ом|е|ь|я|ю|ем|ый|ого|ому|ым|ий|его|ему|им)$/

function isWord({ plain, kind }: Token, word: NameWord | undefined): boolean {
  if (!word || kind !== 'word' || !plain.startsWith(word.plain)) return false
  const ending = plain.slice(word.plain.length)
  if (word.ending === 'none') return ending === ''
  return word.ending === 'any' ? ending.length <= 4 : singular.test(ending)
}

function* wrongCapitals(tokens: readonly Token[], name: readonly NameWord[]): Generator<Hit> {
  const wrong = tokens.filter((token, at) => isWrong(token, name[at]?.isCapital))
  const [first, last] = [wrong[0], wrong.at(-1)]
  if (!first || !last) return
  let suggestion = ''
  for (const token of tokens.slice(
    first.index - (tokens[0]?.index ?? 0),
    last.index - (tokens[0]?.index ?? 0) + 1,
  )) {
    const isCapital = wrong.includes(token) ? !token.isCapital : token.isCapital
    suggestion += (token === first ? '' : token.gap) + withCapital(token.text, isCapital)
  }
  yield { start: first.start, end: last.end, suggestion }
}

/** A line in capitals has no small letters to be wrong. */
function isWrong(token: Token, isCapital: boolean | undefined): boolean {
  if (isCapital === undefined || isCapital === token.isCapital) return false
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false
  return !(token.isFirst && token.isCapital)
}

const withCapital = (text: string, isCapital: boolean) =>
  (isCapital ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1)

const weekdays = /^(?:понедельник|вторник|сред[аыуе]$|четверг|пятниц|суббот|воскресень)/

/** Days of the week are small inside a sentence: «во Вторник». Months are the dates' matter. */
function* smallWords({ words, tokens }: Page): Generator<Hit> {
  for (const token of words) {
    if (!token.isCapital || token.isFirst || !weekdays.test(token.plain) || token.isQuoted) continue
    if (!/^(?:в|во|на|до|с|по|к|,|\()$/.test(tokens[token.index - 1]?.plain ?? '')) continue
    yield { start: token.start, end: token.end, suggestion: withCapital(token.text, false) }
  }
}

/** «Министр обороны» inside a sentence, where the house writes it small, and the reverse. */
export const ministers: Finder = function* ({ words, tokens }, { style }) {
  if (style.posts === 'as_stored') return
  for (const token of words) {
    // «Заместитель министра»: only the first word of a title is large.
    if (style.posts === 'capital' && headOf(tokens[token.index - 1]?.plain ?? '')) continue
    if (
      !/^министр(?:|а|у|ом|е)$/.test(token.plain) ||
      token.isFirst ||
      token.text === token.text.toUpperCase()
    )
      continue
    const isCapital = style.posts === 'capital'
    if (token.isCapital === isCapital) continue
    yield { start: token.start, end: token.end, suggestion: withCapital(token.text, isCapital) }
  }
}
