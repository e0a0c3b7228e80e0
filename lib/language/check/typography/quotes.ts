import type { Finder, Hit } from '../finding'
import type { Page } from '../page'

type Quote = { at: number; sign: string; isOpening: boolean }

/** Straight quotes, and those of another language, in a text: «…» in Russian, “…” in English. */
export const quotes: Finder = function* (page) {
  const [open, close] = page.language === 'ru' ? '«»' : '“”'
  const wrong = page.language === 'ru' ? /["”‟]/ : /["«»„]/
  for (const quote of quotesIn(page.text)) {
    if (!wrong.test(quote.sign) && !(page.language === 'ru' && isEnglishPair(page.text, quote))) continue
    const suggestion = (quote.isOpening ? open : close) ?? ''
    yield {
      start: quote.at,
      end: quote.at + 1,
      suggestion,
      key: page.language === 'ru' ? 'quotes' : 'quotesEn',
    }
  }
  if (page.language === 'en') yield* single(page)
  else yield* doubledApostrophes(page)
}

/** “ opens in English and closes „ in Russian. */
function isEnglishPair(text: string, { at, sign }: Quote): boolean {
  if (sign !== '“') return false
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return line.lastIndexOf('„') <= line.lastIndexOf('“')
}

/** 'meeting' → “meeting”; an apostrophe is none. */
function* single({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(/(?<![\p{L}\d])'([\p{L}][^'\n]{0,80}[\p{L}\d.,])'(?![\p{L}\d])/gu)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      suggestion: `“${match[1]}”`,
      key: 'quotesEn',
    }
  }
}

/** ''Канал'' → «Канал» */
function* doubledApostrophes({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(/''([^'\n]{1,120})''/g)) {
    yield { start: match.index, end: match.index + match[0].length, suggestion: `«${match[1]}»` }
  }
}

function* quotesIn(text: string): Generator<Quote> {
  let isOpen = false
  for (const match of text.matchAll(/["“”„«»‟]|\n/g)) {
    const [sign] = match
    const at = match.index
    if (sign === '\n') {
      isOpen = false
      continue
    }
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (sign !== '"') {
      yield { at, sign, isOpening: /[«„“‟]/.test(sign) }
      continue
    }
    const isOpening: boolean = /[\s([«„–—]/.test(before)
      ? !/\s/.test(after) || !isOpen
      : !isOpen && !/[\s.,;:!?)]/.test(after)
    isOpen = isOpening
    yield { at, sign, isOpening }
  }
}

/** «… «…» …» → «… „…“ …»: a pair inside a pair has the other signs (Мильчин, § 6.2). */
export const nestedQuotes: Finder = function* ({ text }) {
  const open: number[] = []
  for (const match of text.matchAll(/[«»\n]/g)) {
    if (match[0] === '\n') open.length = 0
    else if (match[0] === '«') open.push(match.index)
    else {
      const start = open.pop()
      if (start === undefined || open.length === 0) continue
      const inner = text.slice(start + 1, match.index)
      if (/[«»„“\n]/.test(inner)) continue
      yield { start, end: match.index + 1, suggestion: `„${inner}“` }
    }
  }
}

const pairs: Record<string, string> = { '«': '»', '„': '“', '(': ')', '[': ']' }
const closing = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))

/** A bracket or quote that has no other half in its paragraph. */
export const unbalanced: Finder = function* ({ text, language }) {
  let open: { sign: string; at: number }[] = []
  for (const match of text.matchAll(/[«»„“”()[\]\n]/g)) {
    const [sign] = match
    if (sign === '\n') {
      yield* lonely(open)
      open = []
    } else if (sign in pairs) open.push({ sign, at: match.index })
    else if (language === 'en' && sign === '“') open.push({ sign, at: match.index })
    else yield* closed(text, open, sign, match.index, language)
  }
  yield* lonely(open)
}

function* closed(
  text: string,
  open: { sign: string; at: number }[],
  sign: string,
  at: number,
  language: string,
) {
  const wanted = sign === '”' ? (language === 'en' ? '“' : '„') : closing.get(sign)
  const place = open.findLastIndex((each) => each.sign === wanted)
  if (place >= 0) {
    // «… «…»: one sign that closes two pairs, as many official texts have it.
    const between = open.splice(place).slice(1)
    yield* lonely(between)
    return
  }
  if (sign === ')' && isListSign(text, at)) return
  if (language === 'ru' && (sign === '“' || sign === '”')) return
  yield { start: at, end: at + 1, suggestion: null }
}

/** «1)», «а)» at the start of a line or after a colon or semicolon. */
const isListSign = (text: string, at: number) =>
  /(?:^|[\n;:,.])\s{0,3}(?:\d{1,2}|\p{L})$/u.test(text.slice(Math.max(0, at - 6), at))

const lonely = (open: readonly { at: number }[]): Hit[] =>
  open.map(({ at }) => ({ start: at, end: at + 1, suggestion: null }))
