import type { LanguageDirectory } from '@/lib/language/directory'
import { givenFormsOf } from '@/lib/language/russian/given-forms'
import { british as american } from '../english/british-words'
import type { Finder, Hit, Setting } from '../finding'
import { foldedCase, type Page, type Token } from '../page'
import { knownAbbreviations } from './abbreviation-names'

type Dictionary = NonNullable<Setting['spelling']>

/** Words that no dictionary knows; the directory's and names inside a sentence are left to their own rules. */
export const spelling: Finder = function* (page, setting) {
  const dictionary = setting.spelling
  if (!dictionary) return
  if (page.language === 'en') {
    yield* inEnglish(page, setting, dictionary)
    return
  }
  const own = ownWords(setting)
  for (const token of page.words) {
    if (!isPlainWord(token) || own.has(token.plain) || isSpecial(token) || knows(dictionary, token)) continue
    const suggestion = dictionary.suggest(token.text)[0] ?? null
    if (token.isCapital && (mayBeName(token) || suggestion === null || /[ -]/.test(suggestion))) continue
    yield { start: token.start, end: token.end, suggestion }
  }
}

/** English names are many and any word may be one: only small words are looked up, and those of no other rule. */
function* inEnglish({ words }: Page, setting: Setting, dictionary: Dictionary): Generator<Hit> {
  const own = new Set(
    setting.directory?.bodies.flatMap(({ name }) => foldedCase(name.en).split(/[^\p{L}]+/u)) ?? [],
  )
  for (const { text, plain, isCapital, start, end } of words) {
    if (isCapital || text.length < 4 || !/^[a-z]+(?:[-'’][a-z]+)*$/.test(text)) continue
    if (own.has(plain) || american.has(plain) || dictionary.knows(text)) continue
    yield { start, end, suggestion: dictionary.suggest(text)[0] ?? null }
  }
}

const isPlainWord = ({ text, isCapital, isFirst }: Token) =>
  text.length > 3 &&
  /^[а-яё]+(?:-[а-яё]+)*$/i.test(text) &&
  (!isCapital || isFirst) &&
  text !== text.toUpperCase()

const isSpecial = ({ plain, text }: Token) => knownAbbreviations.has(text) || givenFormsOf(plain).length > 0

function knows(dictionary: Dictionary, { text, isCapital }: Token): boolean {
  if (dictionary.knows(text) || (isCapital && dictionary.knows(text.toLowerCase()))) return true
  return text.includes('-') && text.split('-').every((part) => part.length < 3 || dictionary.knows(part))
}

/** The first word of a sentence may be a family name or the adjective of a place. */
const mayBeName = ({ plain }: Token) =>
  plain.includes('-') ||
  /(?:[оеи]в|[оеи]ва|[оеи]ву|[оеи]вым|[оеи]вой|[иы]н|[иы]на|[иы]ну|[иы]ным|ян|яна|яну|яном|ск\p{L}{2,3}|ко|дзе|швили|зода|заде|ич\p{L}{0,2}|ук|юк|як)$/u.test(
    plain,
  )

/** The words of the directory: names of posts and bodies in the nominative, and the forms that somebody has confirmed. */
function ownWords({ directory }: Setting): ReadonlySet<string> {
  if (!directory) return new Set()
  const known = ofDirectory.get(directory) ?? wordsOf(directory)
  ofDirectory.set(directory, known)
  return known
}

/** Made once for a directory: it may hold thousands of people, and a text is read at every pause in the writing. */
const ofDirectory = new WeakMap<LanguageDirectory, ReadonlySet<string>>()

function wordsOf(directory: LanguageDirectory): ReadonlySet<string> {
  const texts = [
    ...directory.people.flatMap(({ family, given, posts, forms }) => [
      family,
      given ?? '',
      ...Object.values(forms ?? {}).flatMap((part) => Object.values(part ?? {})),
      ...posts.flatMap(({ title, forms: own }) => [title.ru, ...Object.values(own ?? {})]),
    ]),
    ...directory.bodies.flatMap(({ name, forms }) => [name.ru, ...Object.values(forms ?? {})]),
  ]
  return new Set(texts.flatMap((text) => foldedCase(text ?? '').split(/[^\p{L}]+/u)))
}
