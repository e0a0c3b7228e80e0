import { localDateOf, nextMidnight } from '@/lib/dates'
import type { Newsroom } from './newsroom'

/** The organisation's date. A page that shows or goes by it changes at the next midnight there. */
export function todayIn({ now, zone, until }: Newsroom): string {
  until(nextMidnight(now, zone))
  return localDateOf(now.toISOString(), zone)
}
