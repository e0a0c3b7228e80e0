import { months } from '@/lib/language/russian/months'
import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const followers = new Set([
  ...months.flatMap((forms) => Object.values(forms)).map((form) => form.replaceAll('ё', 'е')),
  ...`год года году годы годов годах гг г век века веков вв час часа часов минут дней дня лет месяцев месяца недель
  процентов процента тысяч тыс млн млрд миллионов человек участников государств стран км кг тонн метров раз раза
  страниц чел января january february march april may june july august september october november december years days
  hours minutes weeks months people participants percent pages км/ч %`.split(/\s+/),
])

/** 5-7 мая → 5–7 мая: between two limits stands an en dash without spaces (Мильчин, § 6.5). */
export const range: Finder = function* (page) {
  for (const token of page.tokens) {
    if (!/^[-‑–—−]$/.test(token.text)) continue
    const from = near(page, token, -1)
    const to = near(page, token, 1)
    if (!from || !to) continue
    if (!isLimit(from) || !isLimit(to)) continue
    const hit = wrongDash(page, from, token, to)
    if (hit) yield hit
    else yield* doubledLimit(page, from, to)
  }
  yield* romanRanges(page)
}

const isLimit = ({ kind }: Token) => kind === 'number'

function wrongDash(page: Page, from: Token, sign: Token, to: Token): Hit | undefined {
  const isClosed = sign.gap === '' && to.gap === ''
  if (isClosed && sign.text === '–') return undefined
  if (!isRange(page, from, to, isClosed)) return undefined
  return { start: from.end, end: to.start, suggestion: '–', values: { range: `${from.text}–${to.text}` } }
}

/** Not a telephone, the number of a document, a score or a code. */
function isRange(page: Page, from: Token, to: Token, isClosed: boolean): boolean {
  const before = page.tokens[from.index - 1]
  if (before?.text === '№' || (before && /^[-‑–/+:.,]$/.test(before.text) && from.gap === ''))
    return before.text === ':' && isTimes(page, from, to)
  const after = page.tokens[to.index + 1]
  if (after && /^[-‑–/]$/.test(after.text) && after.gap === '') return false
  if (after?.text === ':' && after.gap === '' && page.tokens[to.index + 2]?.gap === '')
    return isTimes(page, from, to)
  if (/^0\d/.test(from.text) && from.text.length > 2) return false
  const [a, b] = [Number(from.text), Number(to.text)]
  const isYears = from.text.length === 4 && (to.text.length === 4 || to.text.length === 2)
  const follower = after && near(page, to, 1)
  if (follower && followers.has(follower.plain.replace(/\.$/, '')))
    return a < b || isYears || (a >= b && isClosed)
  if (isYears && a > 1800 && a < 2200) return true
  return (
    a < b && follower !== undefined && follower.kind === 'word' && !follower.isCapital && follower.gap !== ''
  )
}

/** 10:00-12:00 */
function isTimes(page: Page, from: Token, to: Token): boolean {
  const colon = page.tokens[from.index - 1]
  const hours = page.tokens[from.index - 2]
  return (
    colon?.text === ':' &&
    hours?.kind === 'number' &&
    from.text.length === 2 &&
    page.tokens[to.index + 1]?.text === ':'
  )
}

/** «с 5–7 мая»: «с» wants «по». */
function* doubledLimit(page: Page, from: Token, to: Token): Generator<Hit> {
  const before = near(page, from, -1)
  const month = near(page, to, 1)
  if (!before || !month || !/^(?:с|from|от)$/.test(before.plain) || !monthNames.has(month.plain)) return
  const word = before.plain === 'from' ? 'to' : before.plain === 'от' ? 'до' : 'по'
  yield {
    start: from.start,
    end: to.end,
    suggestion: `${from.text} ${word} ${to.text}`,
    key: 'rangeFrom',
    values: { from: before.text },
  }
}

const monthNames = new Set([
  ...months.map(({ gen }) => gen.replaceAll('ё', 'е')),
  ...'january february march april may june july august september october november december'.split(' '),
])

/** XI-XII века → XI–XII века */
function* romanRanges({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<![\p{L}\d-])([IVXLCDM]{1,8})([-—]| [-–—] )(?=[IVXLCDM]{1,8}(?![\p{L}\d-]))/gu,
  )) {
    const start = match.index + (match[1]?.length ?? 0)
    yield { start, end: start + (match[2]?.length ?? 0), suggestion: '–', values: { range: match[1] ?? '' } }
  }
}
