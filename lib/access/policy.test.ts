import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/db/editorial/schema/users'
import { type Action, actions, allows, reach } from './policy'

/** Written out anew, not read from the policy: ✓ everything, own what is one's own, – nothing. */
const expected: Record<Action, string> = {
  //                      author  editor  press secretary  administrator
  'record.read': /*        */ 'own     ✓       ✓                –',
  'record.create': /*      */ '✓       ✓       ✓                –',
  'record.invite': /*      */ 'own     ✓       ✓                –',
  'edition.save': /*       */ 'own     ✓       ✓                –',
  'edition.submit': /*     */ 'own     ✓       ✓                –',
  'edition.recall': /*     */ 'own     ✓       ✓                –',
  'edition.discard': /*    */ 'own     ✓       ✓                –',
  'edition.revise': /*     */ 'own     ✓       ✓                –',
  'edition.return': /*     */ '–       ✓       ✓                –',
  'edition.approve': /*    */ '–       ✓       ✓                –',
  'edition.publish': /*    */ '–       –       ✓                –',
  'edition.withdraw': /*   */ '–       –       ✓                –',
  'directory.read': /*     */ '✓       ✓       ✓                –',
  'directory.change': /*   */ '–       ✓       –                –',
  'directory.release': /*  */ '–       ✓       ✓                –',
  'form.confirm': /*       */ '✓       ✓       ✓                –',
  'intake.read': /*        */ 'own     ✓       ✓                –',
  'organisation.read': /*  */ '✓       ✓       ✓                ✓',
  'organisation.change': /**/ '–       ✓       –                ✓',
  'newsroom.arrange': /*   */ '–       ✓       ✓                –',
  'newsroom.warn': /*      */ '–       –       ✓                –',
  'subscription.read': /*  */ '–       –       ✓                ✓',
  'subscription.change': /**/ '–       –       –                ✓',
  'user.read': /*          */ '–       –       –                ✓',
  'user.change': /*        */ '–       –       –                ✓',
  'audit.read': /*         */ '–       –       –                ✓',
}

const cells = Object.entries(expected).flatMap(([action, row]) =>
  row.split(/\s+/).map((cell, column) => ({ action: action as Action, role: roles[column] as Role, cell })),
)

test('the table names every action and every role', () => {
  expect(Object.keys(expected).sort()).toEqual([...actions].sort())
  expect(cells).toHaveLength(actions.length * roles.length)
})

describe.each(cells)('$role, $action: $cell', ({ action, role, cell }) => {
  test('on what is not their own', () => expect(allows([role], action, false)).toBe(cell === '✓'))
  test('on what is their own', () => expect(allows([role], action, true)).toBe(cell !== '–'))
})

test('a person with several roles may do what any of them may', () => {
  expect(reach(['author', 'administrator'], 'record.read')).toBe('own')
  expect(reach(['author', 'editor'], 'record.read')).toBe('all')
  expect(reach(['administrator', 'press_secretary'], 'edition.publish')).toBe('all')
})

test('a person without a role may do nothing', () => {
  for (const action of actions) expect(allows([], action, true)).toBe(false)
})
