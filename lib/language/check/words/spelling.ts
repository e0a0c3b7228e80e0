import type { Finder, Setting } from '../finding'
import { foldedCase, type Token } from '../page'
import { givenFormsOf } from '../people/given-names'
import { knownAbbreviations } from './abbreviation-names'

/** Words that no dictionary knows; the directory's and names inside a sentence are left to their own rules. */
export const spelling: Finder = function* (page, setting) {
  const dictionary = setting.spelling
  if (!dictionary || page.language === 'en') return
  const own = ownWords(setting)
  for (const token of page.words) {
    if (!isPlainWord(token) || own.has(token.plain) || isSpecial(token)) continue
    if (
      token.text.split('-').every((part) => part.length < 3 || dictionary.knows(part)) ||
      dictionary.knows(token.text)
    )
      continue
    if (token.isFirst && dictionary.knows(token.text.toLowerCase())) continue
    yield { start: token.start, end: token.end, suggestion: dictionary.suggest(token.text)[0] ?? null }
  }
}

const isPlainWord = ({ text, isCapital, isFirst }: Token) =>
  text.length > 3 &&
  /^[а-яё]+(?:-[а-яё]+)*$/i.test(text) &&
  (!isCapital || isFirst) &&
  text !== text.toUpperCase()

const isSpecial = ({ plain, text }: Token) => knownAbbreviations.has(text) || givenFormsOf(plain).length > 0

/** The words of the directory in the nominative: names of posts and bodies, as somebody wrote and confirmed them. */
function ownWords({ directory }: Setting): ReadonlySet<string> {
  if (!directory) return new Set()
  const texts = [
    ...directory.people.flatMap(({ family, given, posts }) => [
      family,
      given ?? '',
      ...posts.map(({ title }) => title.ru),
    ]),
    ...directory.bodies.map(({ name }) => name.ru),
  ]
  return new Set(texts.flatMap((text) => foldedCase(text).split(/[^\p{L}]+/u)))
}
