import type { DirectoryBody } from '../directory'
import type { Span } from './layout'
import type { BodyMention } from './mentions'
import { type Page, wordsOf } from './page'
import { phraseEnd } from './phrase-end'

const heads =
  'совет|комитет|комиссия|коллегия|группа|подгруппа|ассамблея|палата|бюро|президиум|штаб|подкомитет|подкомиссия|правление|секция|президиум|конференция'

/** The name of a body in the nominative: adjectives and its noun. */
const nominative = new RegExp(
  `(?<![\\p{L}"])(?:\\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые) (?:и )?){0,4}(?:${heads})(?![\\p{L}-])`,
  'gu',
)

const convenes =
  /^(?:собрал(?:ся|ась|ось|ись)|собер[её]тся|провел[аои]?|провед[её]т|встретил(?:ся|ась|ись)|работал[аио]?|заседал[аио]?|начал[аио]? (?:свою )?работу|met|held|gathered|convened|will (?:meet|convene|gather|hold))/

export type Subject = { body: DirectoryBody | null; text: string; span: Span }

/**
 * «Постоянная комиссия МПА СНГ собралась …», «Координационный совет провёл тридцать первое заседание», «В Гродно работал
 * Координационный комитет …»: the body that meets is the subject of the sentence.
 */
export function bodySubject(
  page: Page,
  [start, end]: Span,
  verb: { start: number; end: number; word: string },
  mentions: readonly BodyMention[],
): Subject | undefined {
  if (!convenes.test(verb.word)) return undefined
  const known = mentions.find(
    ({ span, cases, isAbbreviation }) =>
      (cases.includes('nom') || isAbbreviation || page.language === 'en') &&
      (span[1] <= verb.start
        ? span[0] >= start &&
          /^(?: \([^)]*\))?(?: (?:государств|стран)[^.,;]{0,60})? (?:will |has )?$/.test(
            page.lower.slice(span[1], verb.start),
          )
        : span[0] >= verb.end && span[1] <= end && page.lower.slice(verb.end, span[0]) === ' '),
  )
  const unknown =
    page.language === 'ru' ? (before(page, start, verb.start) ?? after(page, verb.end, end)) : undefined
  if (known && !(unknown && unknown.span[0] < known.span[0]))
    return { body: known.body, text: '', span: known.span }
  return unknown
}

function before(page: Page, start: number, verb: number): Subject | undefined {
  const [match] = page.lower.slice(start, verb).matchAll(nominative)
  const isFirst = match && /^[\P{L}]*$|^[^,]{0,60}[\s"]$/u.test(page.lower.slice(start, start + match.index))
  if (!match || !isFirst) return undefined
  const from = start + match.index
  const said = page.lower.slice(from, verb)
  const cut = / \d| в (?=\p{L}+ )| (?:вчера|сегодня|накануне) |, (?:котор|прошедш|состоявш)/u.exec(said)
  return named(page, from, cut ? from + cut.index : verb)
}

function after(page: Page, verb: number, end: number): Subject | undefined {
  const [match] = page.lower.slice(verb, end).matchAll(nominative)
  if (!match || page.lower.slice(verb, verb + match.index) !== ' ') return undefined
  const from = verb + match.index
  return named(page, from, phraseEnd(page, from, end))
}

function named(page: Page, from: number, to: number): Subject | undefined {
  const text = wordsOf(page, [from, to]).replace(/[\s,–-]+$/, '')
  const isName = /^\p{Lu}/u.test(text) && text.includes(' ')
  return isName ? { body: null, text, span: [from, from + text.length] } : undefined
}
