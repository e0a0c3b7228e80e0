import { houseStyles } from '@/db/editorial/schema/language'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { changedFields } from '@/lib/directory/changes'
import { rules } from '@/lib/language/check/rules'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import type { HouseStyleContent } from './content'
import { type HouseStyleChange, houseStyleChange } from './input'
import { houseStyleOf } from './queries'

/** There is one. */
const only = 1

/**
 * Says how this house writes from now on. What goes by a rule's own severity is not kept, so that it follows the rule.
 * A page that is not the newest is refused with the version that is, so that its choices can be put over it.
 */
export function changeHouseStyle(ctx: Ctx, raw: HouseStyleChange) {
  authorise(ctx, 'organisation.change')
  const { content, lockVersion } = parseInput(houseStyleChange, raw)
  return ctx.db.transaction(
    (tx) => {
      const row = tx.select().from(houseStyles).get()
      const newest = row?.lockVersion ?? 0
      if (newest !== lockVersion) throw new Refusal({ key: 'houseStyle.stale', values: { newest } })
      const next = { ...content, severities: ownSeverities(content) }
      const changed = changedFields(flat(houseStyleOf(tx)), flat(next))
      if (!changed) return { lockVersion }
      const set = { content: next, lockVersion: newest + 1, updatedAt: ctx.now.toISOString() }
      tx.insert(houseStyles)
        .values({ id: only, ...set })
        .onConflictDoUpdate({ target: houseStyles.id, set })
        .run()
      audit(tx, ctx, 'houseStyle.changed', { kind: 'houseStyle', id: String(only) }, changed)
      return { lockVersion: set.lockVersion }
    },
    { behavior: 'immediate' },
  )
}

const ownSeverities = ({ severities }: HouseStyleContent): HouseStyleContent['severities'] =>
  Object.fromEntries(
    rules.flatMap(({ id, severity }) => {
      const chosen = severities[id]
      return chosen && chosen !== severity ? [[id, chosen]] : []
    }),
  )

/** Each choice by its path, with the severity of every rule: the log then says what was changed and nothing else. */
const flat = ({ drafting, checking, severities }: HouseStyleContent): Record<string, unknown> =>
  Object.fromEntries([
    ...Object.entries(drafting).map(([key, value]) => [`drafting.${key}`, value]),
    ...Object.entries(checking).map(([key, value]) => [`checking.${key}`, value]),
    ...rules.map(({ id, severity }) => [`severities.${id}`, severities[id] ?? severity]),
  ])
