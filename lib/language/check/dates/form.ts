import { months } from '@/lib/language/russian/months'
import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { datesOn, englishMonths, monthNumber } from './found'

/** How a date is written: «24 ноября 2026 года», 24 November 2026. */
export const dateForm: Finder = function* (page) {
  if (page.language === 'en') {
    yield* english(page)
    return
  }
  for (const token of page.words) {
    const month = monthNumber(page, token)
    if (month === undefined) continue
    const day = near(page, token, -1)
    if (day && /^\d{1,2}$/.test(day.text) && !isBareNumber(page, day)) yield* russian(page, token, day, month)
    else if (day && /^\d{1,2}-?(?:го|ого|е|ое)$/.test(day.text)) yield ending(day)
  }
  yield* yearAfterDate(page)
}

/** «пункт 5 май»: not after a word that numbers things. */
const isBareNumber = (page: Page, day: Token) =>
  /^(?:№|пункт|раздел|статья|n)$/.test(near(page, day, -1)?.plain ?? '')

function* russian(page: Page, token: Token, day: Token, month: number): Generator<Hit> {
  const right = months[month - 1]?.gen ?? ''
  if (token.plain !== right.replaceAll('ё', 'е'))
    yield { start: token.start, end: token.end, suggestion: right, key: 'dateMonth' }
  else if (token.text !== token.plain && token.isCapital)
    yield { start: token.start, end: token.end, suggestion: right, key: 'dateCapital' }
  if (/^0\d$/.test(day.text) && Number(day.text) > 0)
    yield { start: day.start, end: day.end, suggestion: day.text.slice(1), key: 'dateZero' }
  const year = near(page, token, 1)
  if (year?.text === ',' && /^(?:19|20)\d\d$/.test(near(page, token, 2)?.text ?? ''))
    yield { start: year.start, end: year.end, suggestion: '', key: 'dateComma' }
}

const ending = (day: Token): Hit => ({
  start: day.start,
  end: day.end,
  suggestion: day.text.replace(/\D+$/, ''),
  key: 'dateEnding',
})

/** «24 ноября 2026 год» → «года»; «24.11.2026 года» stays. */
function* yearAfterDate(page: Page): Generator<Hit> {
  for (const { first, last, year } of datesOn(page)) {
    if (year === undefined || first.index + 2 !== last.index) continue
    const word = near(page, last, 1)
    if (word && /^(?:год|году|годов|годом)$/.test(word.plain))
      yield { start: word.start, end: word.end, suggestion: 'года', key: 'dateYear' }
  }
}

function* english(page: Page): Generator<Hit> {
  for (const { day, month, year, first, last } of datesOn(page)) {
    const name = englishMonths[month - 1] ?? ''
    const monthName = name.charAt(0).toUpperCase() + name.slice(1)
    const right = `${day} ${monthName}${year === undefined ? '' : ` ${year}`}`
    const text = page.text.slice(first.start, last.end)
    if (/^\d\d\.\d\d/.test(text) || text.replaceAll('\u00a0', ' ') === right) continue
    if (/^[A-Z][a-z]{2}$|^\d+ [A-Z][a-z]{2}(?: \d{4})?$/.test(text)) continue
    const of = near(page, first, -1)
    const start = of?.plain === 'the' && /\d(?:st|nd|rd|th)/.test(text) ? of.start : first.start
    yield { start, end: last.end, suggestion: right, key: 'dateOrder' }
  }
  for (const match of page.text.matchAll(/(?:the )?(\d{1,2})(?:st|nd|rd|th)? of ([A-Z][a-z]+)(,? \d{4})?/g)) {
    if (!englishMonths.includes((match[2] ?? '').toLowerCase())) continue
    const right = `${match[1]} ${match[2]}${(match[3] ?? '').replace(',', '')}`
    yield { start: match.index, end: match.index + match[0].length, suggestion: right, key: 'dateOrder' }
  }
}
