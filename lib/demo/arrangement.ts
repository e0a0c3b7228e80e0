import { Temporal } from 'temporal-polyfill'
import { duties, lead } from '@/db/seed/duties'
import { organisation } from '@/db/seed/organisation'
import { setDuty } from '@/lib/arrangement/duty-commands'
import { pinLead } from '@/lib/arrangement/lead-commands'
import { instantOf, localDateOf } from '@/lib/dates'
import type { Acting } from './accounts'
import type { Keys } from './keys'

/** Arranges the newsroom as the press secretary would on the day on which the demo is filled. */
export function arrangeNewsroom(acting: Acting, keys: Keys, now: Date) {
  const secretary = acting('veresova', now.toISOString())
  const today = Temporal.PlainDate.from(localDateOf(now.toISOString(), organisation.zone))
  const nineOn = (day: number) => instantOf(today.add({ days: day }).toString(), '09:00', organisation.zone)
  for (const { from, days, ...who } of duties) {
    setDuty(secretary, { ...who, from: nineOn(from), until: nineOn(from + days) })
  }
  pinLead(secretary, { recordId: keys.id('release', lead.release), until: nineOn(lead.days) })
}
