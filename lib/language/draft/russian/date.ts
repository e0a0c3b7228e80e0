import type { LanguageRecord } from '../../record'
import { dateInProse, rangeInProse } from '../../russian/dates'
import type { Piece } from '../compose'
import type { Pen } from '../pen'

/** «24 ноября», «с 24 по 26 ноября 2026 года»; a span over the new year always says its years, and so
 * does a day of another year than that of issue. */
export function datesOf(pen: Pen, { startsOn, endsOn }: Pick<LanguageRecord, 'startsOn' | 'endsOn'>): Piece {
  const to = endsOn || startsOn
  const year = startsOn.slice(0, 4)
  const isOfAnother = pen.issuedOn !== undefined && pen.issuedOn.slice(0, 4) !== year
  const withYear = pen.style.yearInLead || isOfAnother || year !== to.slice(0, 4)
  return {
    text: rangeInProse(startsOn, to, { withYear, by: pen.style.range }),
    from: { entity: 'date', id: 'dates', field: 'startsOn', case: 'gen' },
  }
}

/** The date of the next meeting; its year only where it is another than the reader has in mind. */
export const nextDate = (startsOn: string, { startsOn: now }: Pick<LanguageRecord, 'startsOn'>): Piece => ({
  text: dateInProse(startsOn, { withYear: startsOn.slice(0, 4) !== now.slice(0, 4) }),
  from: { entity: 'next', id: 'next', field: 'startsOn', case: 'gen' },
})
