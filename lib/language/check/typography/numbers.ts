import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const quantities =
  /^(?:процент|тысяч|тыс|миллион|млн|миллиард|млрд|триллион|трлн|тонн|килограмм|кг|грамм|километр|км|метр|гектар|га|раз|балл|рубл|доллар|евро|час|минут|год|дол|percent|per|million|billion|thousand|tons?|tonnes?|kg|km|times)/
const counted =
  /^(?:человек|сотрудник|участник|военнослужащ|единиц|преступлен|правонаруш|уголовн|дел|кг|килограмм|тонн|рубл|доллар|км|километр|метр|гражд|лиц|специалист|дел|people|person|officers?|participants?|units?|cases?|tonnes?|kilograms?|servicem|troops)/

/** Groups of thousands and the decimal sign: «12 000», «3,5» in Russian; 12,000 and 3.5 in English. */
export const numbers: Finder = function* (page) {
  if (page.language === 'ru') yield* threeGroups(page)
  for (const token of page.tokens) {
    if (token.kind === 'number') yield* (page.language === 'ru' ? russian : english)(page, token)
    if (token.kind === 'mixed') yield* gluedUnit(page, token)
  }
}

/** 1,200,000 and 1.200.000 */
function* threeGroups({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<![\d.,])\d{1,3}(?:(?:,\d{3}){2,4}|(?:\.\d{3}){2,4})(?![\d.,]\d|\d)/g,
  )) {
    const suggestion = match[0].replace(/[.,]/g, '\u00a0')
    yield { start: match.index, end: match.index + match[0].length, suggestion, key: 'numbersThousands' }
  }
}

function* russian(page: Page, token: Token): Generator<Hit> {
  if (isInsideNumber(page, token)) return
  const sign = next(page, token, 1)
  const fraction = next(page, token, 2)
  if (sign && fraction?.kind === 'number' && !isChain(page, fraction)) {
    const after = near(page, fraction, 1)
    const isQuantity = after !== undefined && (quantities.test(after.plain) || after.text === '%')
    const isCount = after !== undefined && (counted.test(after.plain) || quantities.test(after.plain))
    const isThousand = fraction.text.length === 3 && token.text.length <= 3 && token.text !== '0'
    if (sign.text === '.' && isThousand && isCount && !/^0/.test(token.text))
      yield {
        start: token.start,
        end: fraction.end,
        suggestion: grouped(token.text + fraction.text, '\u00a0'),
        key: 'numbersThousands',
      }
    else if (sign.text === '.' && isQuantity && fraction.text.length <= 2)
      yield { start: sign.start, end: sign.end, suggestion: ',', key: 'numbersDecimal' }
    else if (sign.text === ',' && isThousand && /0$/.test(fraction.text) && isCount && !isUnit(after))
      yield {
        start: token.start,
        end: fraction.end,
        suggestion: grouped(token.text + fraction.text, '\u00a0'),
        key: 'numbersThousands',
      }
    return
  }
  yield* longNumber(page, token, '\u00a0')
}

/** «1,200 кг» may well be a weight to the gram. */
const isUnit = (after: Token | undefined) =>
  after !== undefined && /^(?:кг|км|килограмм|килом|тонн|метр)/.test(after.plain)

function* english(page: Page, token: Token): Generator<Hit> {
  if (isInsideNumber(page, token)) return
  const sign = next(page, token, 1)
  const fraction = next(page, token, 2)
  if (sign?.text === ',' && fraction?.kind === 'number' && !isChain(page, fraction)) {
    const after = near(page, fraction, 1)
    if (fraction.text.length <= 2 && after && (quantities.test(after.plain) || after.text === '%'))
      yield { start: sign.start, end: sign.end, suggestion: '.', key: 'numbersDecimal' }
    return
  }
  if (sign && fraction?.kind === 'number') return
  yield* spacedGroups(page, token)
  yield* longNumber(page, token, ',')
}

/** 12 500 people: English groups thousands by commas. */
function* spacedGroups(page: Page, token: Token): Generator<Hit> {
  const [second, after] = [near(page, token, 1), near(page, token, 2)]
  if (token.text.length > 3 || second?.kind !== 'number' || second.text.length !== 3) return
  if (!/^[ \u00a0]$/.test(second.gap) || !after || after.kind !== 'word' || after.isCapital) return
  yield {
    start: token.start,
    end: second.end,
    suggestion: `${token.text},${second.text}`,
    key: 'numbersThousands',
  }
}

/** Five digits or more stand in groups of three (Мильчин, § 7.1); not the number of a document, a telephone, an index. */
function* longNumber(page: Page, token: Token, separator: string): Generator<Hit> {
  if (token.text.length < 5 || token.text.length > 12 || token.text.startsWith('0')) return
  const after = near(page, token, 1)
  const before = near(page, token, -1)
  if (!after || !(counted.test(after.plain) || quantities.test(after.plain) || isThing(after, token))) return
  if (before && (/^[№/:+-]$/.test(before.text) || isRegister.test(before.plain))) return
  yield {
    start: token.start,
    end: token.end,
    suggestion: grouped(token.text, separator),
    key: 'numbersThousands',
  }
}

/** Whatever is counted is small; behind the index of the post a town is not. */
const isThing = ({ kind, isCapital, plain, gap }: Token, { text }: Token) =>
  kind === 'word' && !isCapital && gap !== '' && plain.length > 3 && text.length < 8

/** «приказ 12345», «индекс 101000», «телефон 78001234567» */
const isRegister =
  /^(?:приказ|постановлени|дел|индекс|номер|телефон|тел|факс|сч[её]т|код|зачетк|order|decision|case|code|index|number|phone|tel|fax|box)\p{L}{0,3}$/u

const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator)

/** The token right after, without a space. */
const next = (page: Page, token: Token, steps: number) => {
  const other = page.tokens[token.index + steps]
  const isJoined = page.tokens.slice(token.index + 1, token.index + steps + 1).every(({ gap }) => gap === '')
  return isJoined ? other : undefined
}

const isInsideNumber = (page: Page, token: Token) =>
  token.gap === '' && /^[.,:/–-]$/.test(page.tokens[token.index - 1]?.text ?? '')

/** 24.11.2026 and 1.2.3 */
const isChain = (page: Page, token: Token) =>
  page.tokens[token.index + 1]?.gap === '' &&
  /^[.,:]$/.test(page.tokens[token.index + 1]?.text ?? '') &&
  page.tokens[token.index + 2]?.kind === 'number' &&
  page.tokens[token.index + 2]?.gap === ''

/** «5кг», «100км», «3млн», 5kg */
function* gluedUnit({ language }: Page, { text, start }: Token): Generator<Hit> {
  const pattern =
    language === 'ru'
      ? /^(\d+)(кг|км|см|мм|м|т|л|млн|млрд|тыс|га|тонн|руб|чел|человек|мин)$/
      : /^(\d+)(kg|km|cm|tonnes|tons|million|billion)$/
  const match = pattern.exec(text)
  // «в 10м заседании» lacks the hyphen of an ordinal, «Т-72», «5л» of an index a space of another kind.
  if (!match || (/^[мтл]$/.test(match[2] ?? '') && (match[1] ?? '').length < 3)) return
  yield { start, end: start + text.length, suggestion: `${match[1]}\u00a0${match[2]}`, key: 'numbersUnit' }
}

/** «№5» → «№ 5», «§3» → «§ 3», N5 → «№ 5» */
export const numberSign: Finder = function* ({ text, language }) {
  for (const match of text.matchAll(/([№§])(?=[\dIVX])|№№/g)) {
    const sign = match[1] ?? '№'
    yield {
      start: match.index,
      end: match.index + match[0].length,
      suggestion: match[1] ? `${sign}\u00a0` : '№',
    }
  }
  if (language === 'en') return
  for (const match of text.matchAll(/(?<=\p{Ll} )N[ \u00a0]?(?=\d)/gu)) {
    yield { start: match.index, end: match.index + match[0].length, suggestion: '№\u00a0' }
  }
}
