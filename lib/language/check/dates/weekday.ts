import { daysIn, isoDate, nearestYear, weekdayOf } from '@/lib/language/russian/calendar'
import { type Case, cases } from '@/lib/language/russian/forms'
import { weekdayNamed, weekdays } from '@/lib/language/russian/months'
import type { Finder } from '../finding'
import { near, type Page, type Token } from '../page'
import { datesOn, type PageDate } from './found'

const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** «в среду, 24 ноября 2026 года»: that day was a Tuesday. Without a year, the one nearest to the day of the text. */
export const weekday: Finder = function* (page, { date }) {
  for (const found of datesOn(page)) {
    const year =
      found.year ?? (date && found.day <= 31 ? nearestYear(found.day, found.month, date) : undefined)
    if (year === undefined || found.month < 1 || found.month > 12 || found.day > daysIn(found.month, year))
      continue
    const right = weekdayOf(isoDate(found.day, found.month, year))
    const token = weekdayBeside(page, found)
    const named = token && numberOf(page, token)
    if (!token || named === undefined || named === right) continue
    yield { start: token.start, end: token.end, suggestion: sameForm(page, token, named, right) }
  }
}

const numberOf = ({ language }: Page, { plain, kind }: Token): number | undefined => {
  if (kind !== 'word') return undefined
  if (language === 'ru') return weekdayNamed(plain)
  const at = englishWeekdays.indexOf(plain)
  return at < 0 ? undefined : at + 1
}

/** «во вторник, 24 ноября», «24 ноября, во вторник», «24 ноября (вторник)», «24 ноября 2026 года, вторник» */
function weekdayBeside(page: Page, { first, last }: PageDate): Token | undefined {
  for (let steps = 1; steps <= 3; steps++) {
    const token = near(page, first, -steps)
    if (
      !token ||
      (steps > 1 &&
        !/^[,(]$/.test(page.tokens[first.index - 1]?.text ?? '') &&
        !isSmall(page.tokens[first.index - 1]))
    )
      break
    if (numberOf(page, token) !== undefined) return token
  }
  for (let steps = 1; steps <= 4; steps++) {
    const token = near(page, last, steps)
    if (!token || !(/^[,(]$/.test(token.text) || isSmall(token) || numberOf(page, token) !== undefined)) break
    if (numberOf(page, token) !== undefined) {
      // «24 ноября, во вторник 1 декабря»: of two dates the weekday belongs to the one after it.
      return near(page, token, 1)?.kind === 'number' ? undefined : token
    }
  }
  return undefined
}

const isSmall = (token: Token | undefined) => /^(?:года?|г|в|во|на|the|on|of|\.)$/.test(token?.plain ?? '')

function sameForm(page: Page, token: Token, named: number, right: number): string {
  if (page.language === 'en') {
    const name = englishWeekdays[right - 1] ?? ''
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
  const forms = weekdays[named - 1]
  const preposition = near(page, token, -1)?.plain
  const inAccusative = preposition === 'в' || preposition === 'во' || preposition === 'на'
  const found: Case =
    (inAccusative ? 'acc' : cases.find((each) => forms?.[each].replaceAll('ё', 'е') === token.plain)) ?? 'nom'
  const form = weekdays[right - 1]?.[found] ?? token.text
  return token.isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form
}
