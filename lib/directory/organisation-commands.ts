import { eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { organisation, states } from '@/db/editorial/schema/directory'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import { changedFields } from './changes'
import { type organisationChange, organisationId } from './organisation-content'

/** Writes the internal profile, the first time or anew; it becomes public by a proposal and a release. */
export function changeOrganisation(ctx: Ctx, { profile, lockVersion }: z.output<typeof organisationChange>) {
  authorise(ctx, 'organisation.change')
  return ctx.db.transaction(
    (tx) => {
      const before = tx.select().from(organisation).where(eq(organisation.id, organisationId)).get()
      if ((before?.lockVersion ?? 0) !== lockVersion) throw new Refusal('conflict')
      const members = tx
        .select({ id: states.id })
        .from(states)
        .where(inArray(states.id, profile.memberStateIds))
        .all()
      if (members.length < new Set(profile.memberStateIds).size) {
        throw new Refusal({ key: 'validation.reference', field: 'profile.memberStateIds' })
      }
      const changed = changedFields(before?.profile ?? {}, profile)
      if (before && !changed) return { lockVersion }
      const row = { profile, lockVersion: lockVersion + 1, updatedAt: ctx.now.toISOString() }
      tx.insert(organisation)
        .values({ id: organisationId, ...row })
        .onConflictDoUpdate({ target: organisation.id, set: row })
        .run()
      const subject = { kind: 'organisation', id: String(organisationId) }
      audit(tx, ctx, before ? 'organisation.changed' : 'organisation.created', subject, changed)
      return { lockVersion: row.lockVersion }
    },
    { behavior: 'immediate' },
  )
}
