import { roles } from '@/db/editorial/schema/users'
import { actions, policy } from '@/lib/access/policy'
import { moves, transitions } from '@/lib/workflow/transitions'
import { code, table } from './table'

const spoken = (word: string) => word.replaceAll('_', ' ')
const reaches = { none: '–', own: 'own', all: 'all' }

/** Every move of an edition: from where, to where, and whose it is. */
export function workflowTable(): string {
  const rows = moves.map((move) => {
    const { from, to } = transitions[move]
    return [code(move), from.map(code).join(', '), code(to), whoMay(`edition.${move}`)]
  })
  return table(['move', 'from', 'to', 'who'], rows)
}

function whoMay(action: (typeof actions)[number]): string {
  const may = roles.filter((role) => policy[action][role] !== 'none')
  return may.map((role) => spoken(role) + (policy[action][role] === 'own' ? ' (own)' : '')).join(', ')
}

/** Who may do what: action by role. */
export function policyTable(): string {
  const rows = actions.map((action) => [code(action), ...roles.map((role) => reaches[policy[action][role]])])
  return table(['action', ...roles.map(spoken)], rows)
}
