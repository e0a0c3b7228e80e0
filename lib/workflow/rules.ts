import type { EditionStatus } from '@/db/editorial/schema/records'
import { type Action, allows } from '@/lib/access/policy'
import type { Actor } from '@/lib/context'
import type { Reason } from '@/lib/refusal'
import { canMove, type Move } from './transitions'

/** What the rules have to know of an edition. */
export type EditionFacts = {
  status: EditionStatus
  /** The actor created the record or was asked into it. */
  isOwn: boolean
  /** Everyone who saved a revision of this edition. */
  savedBy: readonly string[]
}

/** Why this person cannot make this move now. Empty: they can. Buttons and commands ask this one function. */
export function blockers(actor: Actor, edition: EditionFacts, move: Move): Reason[] {
  const reasons: Reason[] = []
  const action: Action = `edition.${move}`
  if (!allows(actor.roles, action, edition.isOwn)) reasons.push({ key: 'access.denied' })
  if (!canMove(edition.status, move)) reasons.push({ key: `workflow.status.${edition.status}` })
  if (move === 'approve' && edition.savedBy.includes(actor.id)) reasons.push({ key: 'workflow.fourEyes' })
  return reasons
}
