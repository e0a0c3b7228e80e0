import type { Hunspell, HunspellFactory } from 'hunspell-asm'
import { cities } from './cities'
import { cases } from './forms'
import { domainAbbreviations, domainWords } from './lexicon/domain-words'
import { states } from './states'

/** Russian spelling by the general dictionary, the words of the house, and the tables of states and cities. */
export async function russianSpelling(factory: HunspellFactory) {
  const { default: dictionary } = await import('dictionary-ru')
  const hunspell = factory.create(
    factory.mountBuffer(dictionary.aff, 'ru.aff'),
    factory.mountBuffer(dictionary.dic, 'ru.dic'),
  )
  const fixed = addWords(hunspell)
  const knows = (word: string) => isKnown(word, hunspell, fixed)
  return { knows, suggest: (word: string) => (knows(word) ? [] : hunspell.suggest(plain(word))) }
}

/** @returns the words that have no other form */
function addWords(hunspell: Hunspell): ReadonlySet<string> {
  const fixed = new Set(domainAbbreviations.split(/\s+/).filter(Boolean))
  for (const line of domainWords.trim().split('\n')) {
    const [example = '', words] = line.split(': ')
    if (words === undefined) fixed.add(example)
    else for (const word of words.split(', ')) hunspell.addWordWithAffix(word, example)
  }
  const places = [
    ...states.flatMap(({ official, short }) => [official, short]),
    ...cities.map(({ forms }) => forms),
  ]
  const inCases = places.flatMap((forms) => cases.map((inCase) => forms[inCase]))
  for (const form of inCases) for (const word of form.split(/\s/)) fixed.add(plain(word))
  for (const word of states.flatMap(({ adjectives }) => adjectives))
    hunspell.addWordWithAffix(word, 'российский')
  return fixed
}

/** Without stress marks and soft hyphens, and with one kind of hyphen and apostrophe. */
const plain = (word: string) =>
  word
    .normalize('NFC')
    .replace(/[\u0301\u00ad]/g, '')
    .replace(/[‐‑–]/g, '-')
    .replaceAll('’', "'")

/** First parts that make new words of known ones without a hyphen. */
const firstParts =
  /^(кибер|контр|анти|нарко|видео|медиа|радио|теле|аэро|авиа|авто|био|гео|гидро|микро|макро|мульти|нано|пан|псевдо|евро|энерго|нефте|газо|электро|спец|гос|меж|внутри|вне|сверх|супер|транс|интер|экс|много|мало|трёх|трех|двух|четырёх|четырех|пяти|шести)(.{5,})$/

/** «повседневнее», «теснее»: every adjective in -ный and -кий is compared, though the dictionary lists few. */
const isComparative = (word: string, hunspell: Hunspell) =>
  /(?:нее|ней|вее|лее|рее|стее)$/.test(word) &&
  ['ый', 'ий'].some((ending) => hunspell.spell(word.slice(0, -2) + ending))

function isKnown(given: string, hunspell: Hunspell, fixed: ReadonlySet<string>): boolean {
  const word = plain(given)
  if (fixed.has(word) || hunspell.spell(word) || isComparative(word, hunspell)) return true
  if (word.includes('-')) {
    const parts = word.split('-')
    // «Генерал-майор» and «ОДКБ-медиа» are known by their parts, «кое-как» and «что-то» whole.
    if (parts.length > 1 && parts.every((part) => part.length > 1 && isKnown(part, hunspell, fixed)))
      return true
    if (/^[а-яё]+о$/i.test(parts[0] ?? '') && parts.slice(1).every((part) => isKnown(part, hunspell, fixed)))
      return true
  }
  const [, , rest] = firstParts.exec(word.toLowerCase()) ?? []
  return rest !== undefined && hunspell.spell(rest)
}
