import { isIPv6 } from 'node:net'
import { eq, lt } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { signInFailures } from '@/db/editorial/schema/users'
import { failuresForgottenAfter } from './limits'
import { backOff } from './rules'

export const accountKey = (email: string) => `account:${email.slice(0, 200)}`

/** The client's key: an IPv6 subscriber owns a whole /64, so that counts as one. '' when the address is unknown. */
export function addressKey(address: string) {
  if (!address) return ''
  if (!isIPv6(address) || address.startsWith('::ffff:')) return `address:${address}`
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':').filter(Boolean)]
  return `address:${all.slice(0, 4).join(':')}::/64`
}

/** How many milliseconds this key still has to wait. */
export function waitOf(tx: EditorialTx, key: string, now: Date): number {
  const row = tx.select().from(signInFailures).where(eq(signInFailures.key, key)).get()
  return row?.blockedUntil ? Math.max(0, Date.parse(row.blockedUntil) - now.getTime()) : 0
}

/** Counts a failure and sets how long the next try has to wait. Gives the count. */
export function countFailure(tx: EditorialTx, key: string, now: Date): number {
  const forgotten = new Date(now.getTime() - failuresForgottenAfter).toISOString()
  tx.delete(signInFailures).where(lt(signInFailures.lastAt, forgotten)).run()
  const before = tx.select().from(signInFailures).where(eq(signInFailures.key, key)).get()
  const count = (before?.count ?? 0) + 1
  const delay = backOff(count, key.startsWith('account:') ? 'account' : 'address')
  const row = {
    count,
    lastAt: now.toISOString(),
    blockedUntil: delay ? new Date(now.getTime() + delay).toISOString() : null,
  }
  tx.insert(signInFailures)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: signInFailures.key, set: row })
    .run()
  return count
}

export const clearFailures = (tx: EditorialTx, key: string) =>
  tx.delete(signInFailures).where(eq(signInFailures.key, key)).run()

/** Takes back one counted failure that turned out to be none. */
export function uncountFailure(tx: EditorialTx, key: string) {
  const row = tx.select().from(signInFailures).where(eq(signInFailures.key, key)).get()
  if (!row) return
  tx.update(signInFailures)
    .set({ count: row.count - 1, blockedUntil: null })
    .where(eq(signInFailures.key, key))
    .run()
}
