import { findDatesInEnglish } from '../../english/find-dates'
import type { LanguageRecord } from '../../record'
import { findDates } from '../../russian/find-dates'
import type { Drift, Reading } from './drift-kinds'

/** The date of the meeting and that of the next one; any other date is that of something else unless neither is there. */
export function dateDrift({ text, language }: Reading, { startsOn, endsOn, next }: LanguageRecord): Drift[] {
  const dates = (language === 'ru' ? findDates : findDatesInEnglish)(text, startsOn)
  const isDay = (from: string) => from.length === 10
  const until = endsOn === startsOn ? '' : endsOn
  const known = dates.some(({ from, to }) => from === startsOn && to === until)
  const nextOn = next?.startsOn ?? ''
  const drifts: Drift[] = []
  if (!known) {
    const other = dates.find(
      ({ from, start }) => isDay(from) && from !== nextOn && start < 400 && !isInside(from, startsOn, until),
    )
    const expected = until ? `${startsOn}/${until}` : startsOn
    drifts.push(
      other
        ? {
            aspect: 'date',
            kind: 'other',
            expected,
            found: other.to ? `${other.from}/${other.to}` : other.from,
            span: [other.start, other.end],
          }
        : { aspect: 'date', kind: 'missing', expected, found: '' },
    )
  }
  if (nextOn && !mentions(text, language, nextOn))
    drifts.push({ aspect: 'date', kind: 'missing', expected: nextOn, found: '' })
  return drifts
}

/** One day of several is no other date. */
const isInside = (day: string, startsOn: string, until: string) =>
  until !== '' && startsOn <= day && day <= until

/** A date of another year than the meeting's carries its year in the text; the nearest year is not asked. */
function mentions(text: string, language: 'ru' | 'en', date: string): boolean {
  return (language === 'ru' ? findDates : findDatesInEnglish)(text, date).some(({ from }) => from === date)
}
