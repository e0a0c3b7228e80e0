import { citiesInEnglish } from '@/lib/language/english/cities'
import { cityNamed } from '@/lib/language/russian/cities'
import type { FoundDate } from '@/lib/language/russian/date-spellings'

const weekday =
  /^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*/i
const label =
  /^(?:дата публикации|дата|опубликовано|date of publication|date|published on|published|posted on|posted)\s*/i
const time = /^(?:(?:в|at)\s+)?\d{1,2} \d{2}(?: \d{2})?(?:\s*(?:мск|msk|gmt|utc))?(?!\d)\s*/i
const number = /^№ ?\d+\s*/
const year = /^(?:года|г|year)(?!\p{L})\s*/iu

/** Whether a line is its date and what goes with one: a label, a place, a day of the week, a time, a number. */
export const isDateAlone = (line: string, date: Dated): boolean =>
  restOf(line, date).every((rest) => rest === '' || isPlace(rest))

/** The place that such a line names: «Москва, 28 ноября 2019 года»; '' where it names none. */
export const placeBeside = (line: string, date: Dated): string =>
  restOf(line, date)
    .map((rest) => rest.replace(/^(?:г|город) /, ''))
    .find(Boolean) ?? ''

type Dated = Pick<FoundDate, 'start' | 'end'>

/** What stands before a date and after it without what goes with one. */
const restOf = (line: string, { start, end }: Dated): string[] =>
  [line.slice(0, start), line.slice(end)].map((part) => {
    const rest = part.replace(/[\s«»"()[\],.|·•–—/:_-]+/g, ' ').trim()
    return [label, year, weekday, time, number, weekday, time]
      .reduce((words, known) => words.replace(known, ''), rest)
      .trim()
  })

/** «Москва», «г. Минск»; in English any city of the tables. */
const isPlace = (words: string) =>
  /^(?:г|город) \p{Lu}[\p{L} ]{1,30}$/u.test(words) ||
  cityNamed(words) !== undefined ||
  cityNamed(words.replaceAll(' ', '-')) !== undefined ||
  citiesInEnglish.includes(words)

/** «МОСКВА, 28 ноября. /ТАСС/.», «Минск, 28 ноября 2019 г. –», `MINSK, 28 November (Agency) –` */
const place =
  /^[«"]?(?:г\. ?)?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2}(?: ?[(/]\p{Lu}[^)/]{1,30}[)/])? ?[,.–—-] ?$/u
const afterDate =
  /^ ?(?:г\.|года)? ?[.,]? ?(?:[/([] ?[\p{Lu}\d][^/)\]]{1,60}[/)\]]|[–—-] |\p{Lu}[\p{L}-]{2,20} ?[–—-] )/u

/** Whether a paragraph begins as an agency's report does, with place, date and sign; a sign is not asked of a known city. */
export function beginsWithDateline(
  paragraph: string,
  { start, end }: Pick<FoundDate, 'start' | 'end'>,
): boolean {
  const before = paragraph.slice(0, start).replace(/\s+/g, ' ')
  const after = paragraph.slice(end, end + 100).replace(/\s+/g, ' ')
  if (before.length >= 100 || !place.test(before)) return false
  const city = before.replace(/^[«"]|[ ,.–—-]+$/g, '')
  return afterDate.test(after) || (isPlace(city) && /^ ?(?:г\.|года)? ?[.,]? ?\p{Lu}/u.test(after))
}
