import { inArray } from 'drizzle-orm'
import type { BodyKind } from '@/db/editorial/directory-kinds'
import { bodies } from '@/db/editorial/schema/directory'
import type { Ctx } from '@/lib/context'
import { findEntries } from '@/lib/directory/find-queries'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import type { Delegation, DelegationCategory } from './content'

/** A state or body whose delegation can be added, with the category that it most likely has. */
export type FoundDelegation = {
  id: string
  label: string
  detail: string
  of: Pick<Delegation, 'stateId' | 'bodyId' | 'category'>
}

/** States and bodies by a few letters. */
export function findDelegations(ctx: Ctx, letters: string): FoundDelegation[] {
  const members = organisationProfileOf(ctx.db)?.memberStateIds ?? []
  const states = findEntries(ctx, 'state', letters, 10).map((option): FoundDelegation => {
    const category = members.includes(option.id) ? 'member' : 'observer'
    return { ...option, of: { stateId: option.id, bodyId: null, category } }
  })
  const found = findEntries(ctx, 'body', letters, 10)
  const kinds = bodyKinds(
    ctx,
    found.map(({ id }) => id),
  )
  return [
    ...states,
    ...found.map((option): FoundDelegation => {
      const category = categoryOf(kinds.get(option.id))
      return { ...option, of: { stateId: null, bodyId: option.id, category } }
    }),
  ]
}

const categoryOf = (kind: BodyKind | undefined): DelegationCategory =>
  kind === 'international_organisation' || kind === 'secretariat' ? kind : 'guest'

function bodyKinds({ db }: Ctx, ids: string[]) {
  const rows = db
    .select({ id: bodies.id, kind: bodies.kind })
    .from(bodies)
    .where(inArray(bodies.id, ids))
    .all()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}
