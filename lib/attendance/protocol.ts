import { newId } from '@/lib/id'
import { blankText } from '@/lib/text-by-locale'
import { type Delegation, type DelegationCategory, delegationCategories } from './content'

const rank = ({ category }: { category: DelegationCategory }) => delegationCategories.indexOf(category)

/**
 * Compares delegations by protocol: members first, in the organisation's own order of its states, then observers,
 * partners, international organisations, guests and the secretariat. Otherwise they stay as they stood.
 */
export function byProtocol(memberStateIds: readonly string[]) {
  type Seated = Pick<Delegation, 'category' | 'stateId'>
  const seat = ({ category, stateId }: Seated) => {
    const index = category === 'member' && stateId ? memberStateIds.indexOf(stateId) : 0
    return index === -1 ? memberStateIds.length : index
  }
  return (a: Seated, b: Seated) => rank(a) - rank(b) || seat(a) - seat(b)
}

/** Delegations in protocol order. */
export const inProtocolOrder = (delegations: readonly Delegation[], memberStateIds: readonly string[]) =>
  delegations.toSorted(byProtocol(memberStateIds))

/** Puts a delegation after the last one of its category, or of those before it. */
export function seated(delegations: readonly Delegation[], newcomer: Delegation): Delegation[] {
  const before = delegations.findLastIndex((delegation) => rank(delegation) <= rank(newcomer)) + 1
  return delegations.toSpliced(before, 0, newcomer)
}

/** The list with a delegation of every member state that had none yet, in protocol order. */
export function withMembers(
  delegations: readonly Delegation[],
  memberStateIds: readonly string[],
): Delegation[] {
  const present = new Set(delegations.map(({ stateId }) => stateId))
  const missing = memberStateIds.filter((stateId) => !present.has(stateId))
  const added = missing.map((stateId) => aDelegation({ stateId, category: 'member' }))
  return added.length === 0 ? [...delegations] : inProtocolOrder([...delegations, ...added], memberStateIds)
}

/** An empty delegation. */
export const aDelegation = (of: Partial<Omit<Delegation, 'id' | 'rows'>>): Delegation => ({
  stateId: null,
  bodyId: null,
  label: blankText(),
  category: 'guest',
  ...of,
  id: newId(),
  rows: [],
})
