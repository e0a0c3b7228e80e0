import { monthOf } from '@/lib/language/russian/months'
import { near, type Page, type Token } from '../page'

export const englishMonths =
  'january february march april may june july august september october november december'.split(' ')
const monthsShort = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

export const monthNumber = (page: Page, { plain, kind, isCapital }: Token): number | undefined => {
  if (kind !== 'word') return undefined
  if (page.language === 'ru') return monthOf(plain) ?? (plain === 'мая' ? 5 : undefined)
  if (!isCapital) return undefined
  const at = englishMonths.indexOf(plain)
  const index = at >= 0 ? at : monthsShort.indexOf(plain)
  return index >= 0 ? index + 1 : undefined
}

export type PageDate = { day: number; month: number; year: number | undefined; first: Token; last: Token }

const dayOf = ({ text }: Token): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|ого))?$/.exec(text)
  return match ? Number(match[1]) : undefined
}
const yearOf = (token: Token | undefined) =>
  token?.kind === 'number' && /^(?:1[89]|20|21)\d\d$/.test(token.text) ? Number(token.text) : undefined

/** Dates in words and digits: «24 ноября 2026 года», November 24, 2026, 24.11.2026. */
export function* datesOn(page: Page): Generator<PageDate> {
  for (const token of page.tokens) {
    const month = monthNumber(page, token)
    if (month !== undefined) yield* inWords(page, token, month)
    else if (token.kind === 'number') yield* inDigits(page, token)
  }
}

function* inWords(page: Page, token: Token, month: number): Generator<PageDate> {
  const before = near(page, token, -1)
  const after = near(page, token, 1)
  const day = before && dayOf(before)
  if (before && day !== undefined) {
    const year = after?.text === ',' && page.language === 'en' ? near(page, token, 2) : after
    const isYear = yearOf(year) !== undefined
    yield { day, month, year: yearOf(year), first: before, last: isYear && year ? year : token }
    return
  }
  if (page.language === 'ru' || !after) return
  const dayAfter = dayOf(after)
  if (dayAfter === undefined) return
  const comma = near(page, after, 1)
  const year = comma?.text === ',' ? near(page, after, 2) : comma
  const isYear = yearOf(year) !== undefined
  yield { day: dayAfter, month, year: yearOf(year), first: token, last: isYear && year ? year : after }
}

function* inDigits(page: Page, token: Token): Generator<PageDate> {
  if (!/^\d\d$/.test(token.text)) return
  const [dot, month, dot2, year] = [1, 2, 3, 4].map((steps) => page.tokens[token.index + steps])
  if (
    dot?.text !== '.' ||
    dot.gap !== '' ||
    month?.kind !== 'number' ||
    month.gap !== '' ||
    !/^\d\d$/.test(month.text)
  )
    return
  const before = page.tokens[token.index - 1]
  if (token.gap === '' && before && /[.\d№:/-]/.test(before.text)) return
  const isFull = dot2?.text === '.' && dot2.gap === '' && year?.gap === '' && yearOf(year) !== undefined
  if (isFull && year) {
    yield { day: Number(token.text), month: Number(month.text), year: yearOf(year), first: token, last: year }
    return
  }
  // «30.02» alone may be a time or a number: a date only where a preposition of dates stands before.
  if (
    before &&
    /^(?:от|до|с|по|на)$/.test(before.plain) &&
    (page.tokens[month.index + 1]?.gap !== '' || !/^[.,:\d%]/.test(dot2?.text ?? ''))
  )
    yield { day: Number(token.text), month: Number(month.text), year: undefined, first: token, last: month }
}
