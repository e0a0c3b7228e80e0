import type { Finder, Hit, Setting } from '../finding'
import type { Page } from '../page'

const nbsp = '\u00a0'
const joined: readonly [RegExp, string][] = [
  [/(?<!\p{L})в\.?[ \u00a0]?т\.ч\./giu, `в${nbsp}т.${nbsp}ч.`],
  [/(?<!\p{L})в[ \u00a0]?тч(?!\p{L})/giu, `в${nbsp}т.${nbsp}ч.`],
  [/(?<!\p{L})г\.[ \u00a0]?г\.(?!\p{L})/gu, 'гг.'],
  [/(?<!\p{L})т\.е\./giu, `т.${nbsp}е.`],
  [/(?<!\p{L})т\.д\./giu, `т.${nbsp}д.`],
  [/(?<!\p{L})т\.п\./giu, `т.${nbsp}п.`],
  [/(?<!\p{L})т\.к\./giu, `т.${nbsp}к.`],
  [/(?<!\p{L})т\.н\./giu, `т.${nbsp}н.`],
  [/(?<!\p{L})н\.э\./giu, `н.${nbsp}э.`],
  [/(?<!\p{L})и[ \u00a0]др(?![.\p{L}])/giu, `и${nbsp}др.`],
  [/(?<!\p{L})и[ \u00a0]т[ .]{0,2}д(?![.\p{L}])/giu, `и${nbsp}т.${nbsp}д.`],
]
const ofThisYear = /(?<!\p{L})([стп])\.([ \u00a0]?)г\.(?!\p{L})/gu

/** «в т.ч.», «т.е.» want their spaces; «млн.» no full stop; «с.г.» says no year. */
export const shortening: Finder = function* (page, setting) {
  for (const [pattern, spaced] of joined) {
    for (const match of page.text.matchAll(pattern)) yield* spacing(match[0], match.index, spaced)
  }
  yield* thisYear(page, setting)
  yield* needlessStop(page)
  yield* cityWithoutStop(page)
}

function* spacing(text: string, start: number, spaced: string): Generator<Hit> {
  if (text === spaced) return
  const suggestion = /^\p{Lu}/u.test(text) ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced
  if (text !== suggestion) yield { start, end: start + text.length, suggestion }
}

/** «24 ноября с.г.»: the year in figures where the day of the text tells it. */
function* thisYear({ text }: Page, { date }: Setting): Generator<Hit> {
  for (const match of text.matchAll(ofThisYear)) {
    const [whole, letter, space] = match
    const isJoined = space === ''
    const year = date ? Number(date.slice(0, 4)) - (letter === 'п' ? 1 : 0) : undefined
    if (!isJoined && !year) continue
    const suggestion = year ? `${year}${nbsp}года` : `${letter}.${nbsp}г.`
    yield {
      start: match.index,
      end: match.index + whole.length,
      suggestion,
      key: year ? 'shorteningYear' : 'shortening',
    }
  }
}

/** «в г Москве» */
function* cityWithoutStop({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(/(?<=(?<!\p{L})(?:в|из|до|под|из-под|возле) )г(?= \p{Lu}\p{Ll})/gu)) {
    yield { start: match.index, end: match.index + 1, suggestion: 'г.', key: 'shorteningNoStop' }
  }
}

/** A shortening that keeps its last letter has no full stop (Мильчин, § 8.1). */
function* needlessStop({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<!\p{L})(млн|млрд|трлн|кг|км|га|мм|см)\.(?=[ \u00a0](?:\p{Ll}|\d)|[,;)])/gu,
  )) {
    const start = match.index + (match[1]?.length ?? 0)
    yield { start, end: start + 1, suggestion: '', key: 'shorteningStop' }
  }
  for (const match of text.matchAll(/(?<=\d[ \u00a0]?)(тыс|руб|экз|чел)(?![.\p{L}])/gu)) {
    const end = match.index + match[0].length
    yield { start: match.index, end, suggestion: `${match[0]}.`, key: 'shorteningNoStop' }
  }
}
