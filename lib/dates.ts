import { Temporal } from 'temporal-polyfill'

/** The local calendar date (YYYY-MM-DD) of an instant in an IANA zone. */
export const localDateOf = (instant: string, zone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The local time (HH:MM) of an instant in an IANA zone. */
export const localTimeOf = (instant: string, zone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The UTC instant (as `Date.toISOString` writes it) of a local date and time in an IANA zone. */
export const instantOf = (date: string, time: string, zone: string) =>
  new Date(
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds,
  ).toISOString()

/** When the next local day begins in an IANA zone, as a UTC instant. */
export const nextMidnight = (now: Date, zone: string) => {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone).toPlainDate()
  return new Date(today.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds).toISOString()
}
