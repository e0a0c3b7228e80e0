import { readOrdinal as readOrdinalInEnglish } from '../english/numbers'
import { readOrdinal } from '../russian/read-number'
import { atomAt } from './atoms'
import type { EventNoun } from './event-nouns'
import type { Span } from './layout'
import { gapAfter, type Page } from './page'

const mayStandBetween =
  /^(?:очередн|внеочередн|совместн|юбилейн|планов|ежегодн|регулярн|специальн|расширенн|итогов|рабоч|тематическ|научн|международн|межведомственн|межпарламентск|министерск|экспертн|политическ|двусторонн|трехсторонн|консульск|ситуационн|пленарн|торжественн|отчетн|первое|первом|неформальн|антинаркотическ|региональн|субрегиональн|комплексн|практическ|раунд|информационн|экстренн|парламентск|евразийск|антитеррористическ|онлайн|координационн|international|interstate|regional|scientific|ministerial|joint|regular|annual|special|extraordinary|informal|plenary|round|jubilee|formal|expert|working)/

/** An adjective beside the noun, also the first part of a compound one. */
const isAdjective = /^[а-я]{4,}(?:ый|ий|ого|его|ая|яя|ой|ей|ое|ее|ых|их|ом|ем|ско|нно)$/

/** The number of a session that stands before its noun, in any spelling; «первое в текущем году» is none. */
export function numberBefore(page: Page, noun: EventNoun): { value: number; span: Span } | undefined {
  const at = atomAt(page.atoms, noun.start)
  let k = at - 1
  for (let steps = 0; steps < 5 && k >= 0; steps += 1, k -= 1) {
    if (!/^[ –-]{1,3}$/.test(gapAfter(page, k))) return undefined
    const read = page.language === 'en' && page.atoms[k]?.lower === 'of' ? undefined : numberEndingAt(page, k)
    if (read) {
      const year = page.lower.slice(noun.start - 30 < 0 ? 0 : read.span[1], noun.start)
      return /в (?:текущем|этом|нынешнем)/.test(year) ? undefined : read
    }
    const word = page.atoms[k]?.lower ?? ''
    if (isAdjective.test(word)) continue
    if (!mayStandBetween.test(word) && !/^(?:й|я|е|го|м|му|ой|ое|ая|th|st|nd|rd|of)$/.test(word))
      return undefined
  }
  return undefined
}

/** A number whose last word is this atom: «двадцать второе», «22-е», «XXII». */
function numberEndingAt(page: Page, k: number): { value: number; span: Span } | undefined {
  const last = page.atoms[k]
  if (!last) return undefined
  const end = last.end
  for (const size of [3, 2, 1]) {
    const first = page.atoms[k - size + 1]
    if (!first || (size > 1 && page.normalised.slice(first.start, end).includes(','))) continue
    const printed = page.normalised.slice(first.start, end)
    if (/^\d{4}$/.test(printed) && Number(printed) > 1900) continue
    const value = page.language === 'en' ? readOrdinalInEnglish(printed) : readOrdinal(printed)
    if (value !== undefined && !isPartOfDate(page, first.start, end))
      return { value, span: [first.start, end] }
  }
  return undefined
}

const isPartOfDate = ({ dates }: Page, start: number, end: number) =>
  dates.some((date) => start < date.end && date.start < end)

/** «заседание № 12», «Заседание (12-е)». */
export function numberAfter(page: Page, noun: EventNoun): { value: number; span: Span } | undefined {
  const match = /^\s*(?:№|N)\s*(\d{1,3})(?!\d)/.exec(page.normalised.slice(noun.end, noun.end + 12))
  if (!match?.[1]) return undefined
  return { value: Number(match[1]), span: [noun.end, noun.end + match[0].length] }
}
