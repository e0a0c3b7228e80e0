import { cases } from '@/lib/language/russian/forms'
import { wrongStateNames } from '@/lib/language/russian/state-aliases'
import { stateName as namesOf, states } from '@/lib/language/russian/states'
import type { Finder, Hit } from '../finding'
import { foldedCase, type Page, type Token } from '../page'

type Wrong = { words: string[]; suggestion: string }

/** Names that the tables have not because they are of cities or of a time. */
const further: Record<string, string> = {
  Белорусия: 'Беларусь',
  Белорусии: 'Беларуси',
  Белорусию: 'Беларусь',
  Белорусией: 'Беларусью',
  'Алма-Ата': 'Алматы',
  'Алма-Аты': 'Алматы',
  'Алма-Ате': 'Алматы',
  'Алма-Ату': 'Алматы',
  'Алма-Атой': 'Алматы',
}
/** Declined in full: «Казахская Республика» was the adjective of a Soviet republic. */
const oldAdjectives: [string, string][] = [
  ['Казахстанск', 'KZ'],
  ['Таджикистанск', 'TJ'],
  ['Казахск', 'KZ'],
  ['Узбекск', 'UZ'],
  ['Таджикск', 'TJ'],
  ['Армянск', 'AM'],
  ['Белорусск', 'BY'],
  ['Молдавск', 'MD'],
  ['Туркменск', 'TM'],
  ['Киргизск', 'KG'],
]
const adjectiveEndings = { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', prep: 'ой' } as const
const republic = { nom: 'а', gen: 'и', dat: 'е', acc: 'у', ins: 'ой', prep: 'е' } as const

let index: Map<string, Wrong[]> | undefined

function wrongNames(): Map<string, Wrong[]> {
  if (index) return index
  const all: Wrong[] = [
    ...wrongStateNames().map(({ text, suggestion }) => wrong(text, suggestion)),
    ...Object.entries(further).map(([text, suggestion]) => wrong(text, suggestion)),
    ...oldAdjectives.flatMap(([stem, code]) =>
      cases.map((each) =>
        wrong(
          `${stem}${adjectiveEndings[each]} Республик${republic[each]}`,
          namesOf(code, 'official')?.[each] ?? '',
        ),
      ),
    ),
  ]
  const right = new Set(
    states
      .flatMap(({ official, short }) => [...Object.values(official), ...Object.values(short)])
      .map(foldedCase),
  )
  const known = all.filter(({ words }) => words[0] !== '' && !right.has(words.join(' ')))
  index = Map.groupBy(
    known.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
  return index
}

const wrong = (text: string, suggestion: string): Wrong => ({
  words: foldedCase(text).split(/[ \u00a0]/),
  suggestion,
})

const english: Record<string, string> = {
  belorussia: 'Belarus',
  byelorussia: 'Belarus',
  bielorussia: 'Belarus',
  kirghizia: 'Kyrgyzstan',
  kirgizia: 'Kyrgyzstan',
  kirgizstan: 'Kyrgyzstan',
  kirghizstan: 'Kyrgyzstan',
  kyrgystan: 'Kyrgyzstan',
  moldavia: 'Moldova',
  turkmenia: 'Turkmenistan',
  tadzhikistan: 'Tajikistan',
  tadjikistan: 'Tajikistan',
  kazakstan: 'Kazakhstan',
  azerbaidzhan: 'Azerbaijan',
}
const englishPhrases: [RegExp, string][] = [
  [/Republic of Kyrgyzstan/g, 'Kyrgyz Republic'],
  [/Kazakh Republic/g, 'Republic of Kazakhstan'],
  [/Republic of Belorussia/g, 'Republic of Belarus'],
  [/Republic of Russia(?![a-z])/g, 'Russian Federation'],
  [/Kirghiz Republic/g, 'Kyrgyz Republic'],
]

/** States by the names that they have themselves: «Республика Беларусь», «Кыргызская Республика», in any case. */
export const stateName: Finder = function* (page) {
  if (page.language === 'en') {
    yield* englishNames(page)
    return
  }
  let past = -1
  for (const token of page.words) {
    if (!token.isCapital || token.index <= past) continue
    const found = wrongNames()
      .get(token.plain)
      ?.find(({ words }) => stand(page, token, words))
    const last = found && page.tokens[token.index + found.words.length - 1]
    if (!found || !last) continue
    past = last.index
    const isLoud = token.text.length > 2 && token.text === token.text.toUpperCase()
    const suggestion = isLoud ? found.suggestion.toUpperCase() : found.suggestion
    yield { start: token.start, end: last.end, suggestion: suggestion || null }
  }
}

const stand = (page: Page, first: Token, words: readonly string[]) =>
  words.every((word, at) => {
    const token = page.tokens[first.index + at]
    return token?.plain === word && (at === 0 || /^[ \u00a0]$/.test(token.gap))
  })

function* englishNames({ words, text }: Page): Generator<Hit> {
  for (const { plain, start, end, isCapital } of words) {
    const right = english[plain]
    if (right && isCapital) yield { start, end, suggestion: right }
  }
  for (const [pattern, right] of englishPhrases) {
    for (const { index: start, 0: whole } of text.matchAll(pattern))
      yield { start, end: start + whole.length, suggestion: right }
  }
}

const tails = new Map(
  ['Армения', 'Беларусь', 'Казахстан', 'Молдова', 'Таджикистан', 'Узбекистан', 'Иран', 'Пакистан'].flatMap(
    (name) => tailForms(name).map((form) => [form, name] as const),
  ),
)

function tailForms(name: string): string[] {
  const stem = name.toLowerCase()
  if (stem.endsWith('ия')) return ['и', 'ю', 'ей'].map((ending) => stem.slice(0, -1) + ending)
  if (stem.endsWith('ь')) return ['и', 'ью'].map((ending) => stem.slice(0, -1) + ending)
  if (stem.endsWith('а')) return ['ы', 'е', 'у', 'ой'].map((ending) => stem.slice(0, -1) + ending)
  return ['а', 'у', 'ом', 'е'].map((ending) => stem + ending)
}

/** «Республики Казахстана»: after «Республика» the name stays as it is. */
export const stateForm: Finder = function* (page) {
  for (const token of page.words) {
    const before = page.tokens[token.index - 1]
    if (!token.isCapital || !before?.isCapital || !/^республик(?:а|и|е|у|ой)$/.test(before.plain)) continue
    const right = tails.get(token.plain)
    if (right && /^[ \u00a0]$/.test(token.gap))
      yield { start: token.start, end: token.end, suggestion: right }
  }
}
