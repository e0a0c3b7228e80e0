import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { blankText, textIn } from '@/lib/text-by-locale'
import { dutyRoster } from './arranged'

/** How many of those who were on duty are offered again. */
const offered = 10

/** Whom to put on the roster again: those who were on it last, and the contacts of the organisation that have a name. */
export function knownContacts(ctx: Ctx) {
  if (!may(ctx, 'newsroom.arrange')) return []
  const contacts = organisationProfileOf(ctx.db)?.contacts ?? []
  const all = [...dutyRoster(ctx.db).toReversed().slice(0, offered), ...contacts].map(
    ({ name, phone, email }) => ({
      name: { ...blankText(), ...name },
      phone,
      email,
      label: textIn(name, ctx.actor.locale),
    }),
  )
  const named = all.filter(({ label, phone, email }) => label && (phone || email))
  return named.filter(({ label }, index) => named.findIndex((each) => each.label === label) === index)
}
