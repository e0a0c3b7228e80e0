import type { Finder, Setting } from '../finding'
import { foldedCase, type Page, type Token } from '../page'
import { headOf } from '../people/heads'
import { abbreviationNames, commonAbbreviations, knownAbbreviations } from './abbreviation-names'

const isAbbreviation = (text: string) =>
  /^(?:[А-ЯЁ]{3,9}|[A-Z]{3,9})$/.test(text) && !/^[IVXLCDM]+$/.test(text)

/** The first time that an abbreviation stands, its name stands before it: «Совет министров обороны (СМО)». */
export const abbreviation: Finder = function* (page, setting) {
  const names = namesOf(setting)
  const exempt = ownOrganisation(setting)
  const seen = new Set<string>()
  const title = isTitle(page) ? 0 : -1
  for (const token of page.words) {
    if (!isAbbreviation(token.text) || token.paragraph === title || seen.has(token.text)) continue
    if (isInTitleOfPost(page, token) || isInEnglishTitle(page, token)) continue
    seen.add(token.text)
    if (commonAbbreviations.has(token.text) || exempt.has(token.text)) continue
    if (isDefinition(page, token) || commonAbbreviations.has(page.tokens[token.index + 1]?.text ?? ''))
      continue
    const full = names.get(token.text)
    const isLater = isDefinedLater(page, token)
    if (!isLater && full === undefined && isUnpronounceable(token.text)) {
      yield { start: token.start, end: token.end, suggestion: null, key: 'abbreviationUnknown' }
      continue
    }
    if (!isLater && (full === undefined || stands(page.plain.slice(0, token.start), full))) continue
    yield {
      start: token.start,
      end: token.end,
      suggestion: null,
      key: isLater ? 'abbreviationLate' : 'abbreviation',
      values: { full: full ?? '' },
    }
  }
}

/** Long and without vowels: nobody knows it as a word of its own, as ЮНЕСКО or МГИМО are known. */
const isUnpronounceable = (text: string) =>
  text.length > 4 && (text.match(/[АЕЁИОУЫЭЮЯAEIOUY]/g)?.length ?? 0) < 2

function namesOf({ directory }: Setting): ReadonlyMap<string, string> {
  if (!directory) return abbreviationNames
  const own = directory.bodies.flatMap(({ name, abbreviation: short }) =>
    (['ru', 'en'] as const)
      .filter((locale) => short[locale] && name[locale])
      .map((locale) => [short[locale], name[locale]] as const),
  )
  return new Map([...abbreviationNames, ...own])
}

/** A secretariat does not explain the name of its own organisation. */
const ownOrganisation = ({ directory }: Setting) =>
  new Set(
    directory?.bodies
      .filter(({ kind }) => kind === 'international_organisation')
      .flatMap(({ abbreviation: short }) => [short.ru, short.en]) ?? [],
  )

/** A first line without a full stop, before the text. */
function isTitle({ tokens }: Page): boolean {
  const next = tokens.findIndex(({ paragraph }) => paragraph > 0)
  return next > 0 && !/^[.!?:;]$/.test(tokens[next - 1]?.text ?? '')
}

const isDefinition = ({ tokens }: Page, { index }: Token) =>
  tokens[index - 1]?.text === '(' || (tokens[index + 1]?.text === ')' && tokens[index - 2]?.text === '(')

/** «представитель МККК Томас Вебер»: a title stands as the directory has it. */
const isInTitleOfPost = ({ tokens }: Page, { index }: Token) =>
  tokens[index + 1]?.isCapital === true && headOf(tokens[index - 1]?.plain ?? '')?.isPost === true

const englishTitle =
  /(?:representative|head|director|chief|secretary(?: general)?|adviser|expert|officer|ambassador|coordinator)s? (?:of|to|for|at) (?:the )?$/i

/** `Thomas Weber, Representative of IOM` */
const isInEnglishTitle = ({ text, language }: Page, { start }: Token) =>
  language === 'en' && englishTitle.test(text.slice(Math.max(0, start - 60), start))

const isDefinedLater = (page: Page, token: Token) => page.text.indexOf(`(${token.text})`, token.end) > 0

/** The words of the name, in whatever case, one after the other. */
function stands(text: string, name: string): boolean {
  let at = 0
  for (const word of foldedCase(name).split(/\s+/)) {
    const stem = word.length > 5 ? word.slice(0, -3) : word.slice(0, Math.max(1, word.length - 1))
    const found = text.indexOf(stem, at)
    if (found < 0) return false
    at = found + stem.length
  }
  return true
}

/** Abbreviations that are words or names when they are written small. */
const alsoWords = new Set([
  'рф',
  'ес',
  'нато',
  'тасс',
  'who',
  'nato',
  'eu',
  'us',
  'un',
  'cis',
  'юнеско',
  'юнисеф',
  'магатэ',
  'асеан',
  'unesco',
  'unicef',
  'asean',
  'rats',
  'атц',
  'edb',
  'воз',
  'брикс',
  'brics',
  'ипа',
  'ipa',
])
const lowerKnown = new Map([...knownAbbreviations].map((each) => [each.toLowerCase(), each]))

/** «Одкб», «снг»: an abbreviation of initial letters is all capitals. */
export const abbreviationCase: Finder = function* ({ words }) {
  for (const { text, plain, start, end } of words) {
    const right = lowerKnown.get(plain)
    if (right === undefined || right === text || alsoWords.has(plain) || text.length < 3) continue
    yield { start, end, suggestion: right }
  }
}
