import type { Role } from '@/db/editorial/schema/users'

/**
 * Who may do what: role × action. `own` means a record the person created or was asked into.
 * Rules about this very object (four eyes, the state it is in) are in lib/workflow/rules.ts.
 */
export const policy = {
  'record.read': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'record.create': { author: 'all', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'record.invite': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.save': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.submit': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.recall': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.discard': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.revise': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.return': { author: 'none', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.approve': { author: 'none', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'edition.publish': { author: 'none', editor: 'none', press_secretary: 'all', administrator: 'none' },
  'edition.withdraw': { author: 'none', editor: 'none', press_secretary: 'all', administrator: 'none' },
  'directory.read': { author: 'all', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'directory.change': { author: 'none', editor: 'all', press_secretary: 'none', administrator: 'none' },
  'directory.release': { author: 'none', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'form.confirm': { author: 'all', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'intake.read': { author: 'own', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'organisation.read': { author: 'all', editor: 'all', press_secretary: 'all', administrator: 'all' },
  'organisation.change': { author: 'none', editor: 'all', press_secretary: 'none', administrator: 'all' },
  'newsroom.arrange': { author: 'none', editor: 'all', press_secretary: 'all', administrator: 'none' },
  'newsroom.warn': { author: 'none', editor: 'none', press_secretary: 'all', administrator: 'none' },
  'subscription.read': { author: 'none', editor: 'none', press_secretary: 'all', administrator: 'all' },
  'subscription.change': { author: 'none', editor: 'none', press_secretary: 'none', administrator: 'all' },
  'user.read': { author: 'none', editor: 'none', press_secretary: 'none', administrator: 'all' },
  'user.change': { author: 'none', editor: 'none', press_secretary: 'none', administrator: 'all' },
  'audit.read': { author: 'none', editor: 'none', press_secretary: 'none', administrator: 'all' },
} as const satisfies Record<string, Record<Role, Reach>>

/** How far a role's permission goes. */
export type Reach = 'none' | 'own' | 'all'
export type Action = keyof typeof policy
export const actions = Object.keys(policy) as Action[]

/** The widest reach that a set of roles has. */
export function reach(roles: readonly Role[], action: Action): Reach {
  const reaches: readonly Reach[] = roles.map((role) => policy[action][role])
  if (reaches.includes('all')) return 'all'
  return reaches.includes('own') ? 'own' : 'none'
}

/** Whether the roles allow the action on something that is, or is not, the person's own. */
export function allows(roles: readonly Role[], action: Action, isOwn = false): boolean {
  const widest = reach(roles, action)
  return widest === 'all' || (widest === 'own' && isOwn)
}
