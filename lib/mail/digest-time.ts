import { instantOf, localDateOf } from '@/lib/dates'

/** When the digests of a day go out, in the organisation's zone. */
const hour = '08:00'

/** The first digest after this instant: the local day it is of, and when it is due. */
export function digestAfter(instant: string, zone: string): { date: string; dueAt: string } {
  for (let days = 0; ; days++) {
    const date = localDateOf(new Date(Date.parse(instant) + days * 86_400_000).toISOString(), zone)
    const dueAt = instantOf(date, hour, zone)
    if (dueAt > instant) return { date, dueAt }
  }
}
