import { Temporal } from 'temporal-polyfill'
import { instantOf, localDateOf, localTimeOf } from '@/lib/dates'
import type { Newsroom } from '@/lib/publication/newsroom'

type When = {
  status: string
  /** '' in a draft that is previewed. */
  startsOn: string
  endsOn: string
  startTime: string
  startsAt: string | null
  zone: string
}

/** Where a meeting stands by the clock: what is to come, what has begun, what is over. */
export type Phase = 'to_come' | 'under_way' | 'over'

/**
 * Where a meeting stands by the clock of its own zone; what was held is over whatever the clock says. Without a time it
 * is to come until its first day is over. The page changes when the meeting enters the next phase.
 */
export function phaseOf({ now, until }: Newsroom, { status, startsOn, endsOn, startsAt, zone }: When): Phase {
  if (startsOn === '') return 'to_come'
  if (status === 'held') return 'over'
  const end = midnightAfter(endsOn, zone)
  const start = startsAt ?? midnightAfter(startsOn, zone)
  const instant = now.toISOString()
  for (const [phase, last] of [
    ['to_come', start],
    ['under_way', end],
  ] as const) {
    if (instant >= last) continue
    until(last)
    return phase
  }
  return 'over'
}

const midnightAfter = (date: string, zone: string) =>
  instantOf(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), '00:00', zone)

/** Date and time by the clock of another zone; undefined where both clocks show the same, and without a time. */
export function clockIn(
  zone: string,
  { startsOn, startTime, startsAt }: Pick<When, 'startsOn' | 'startTime' | 'startsAt'>,
) {
  if (startsAt === null) return undefined
  const there = { date: localDateOf(startsAt, zone), time: localTimeOf(startsAt, zone) }
  return there.date === startsOn && there.time === startTime ? undefined : there
}
