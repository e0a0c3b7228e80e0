import type { Reason } from '@/lib/refusal'
import { notorious } from './notorious'

const minute = 60_000
const hour = 60 * minute

/** A session ends after so much silence, and whatever happens after so long. */
export const idleLimit = 12 * hour
export const absoluteLimit = 14 * 24 * hour
/** How often a session notes that it was used. */
export const seenEvery = minute
/** How long the link of an invitation may be used. */
export const invitationLimit = 7 * 24 * hour

export const shortestPassword = 12
export const longestPassword = 200

/** Why this password, typed twice, will not do for this person; empty when it will. Length is in characters. */
export function passwordReasons(password: string, again: string, email: string): Reason[] {
  const field = 'password'
  const length = [...password].length
  const plain = password.toLowerCase()
  const mailbox = email.toLowerCase().split('@')[0] ?? ''
  if (length < shortestPassword)
    return [{ key: 'validation.passwordShort', field, values: { least: shortestPassword } }]
  if (length > longestPassword)
    return [{ key: 'validation.passwordLong', field, values: { most: longestPassword } }]
  if (plain === email.toLowerCase() || plain === mailbox) return [{ key: 'validation.passwordEmail', field }]
  if (notorious.has(plain) || new Set(plain).size < 4) return [{ key: 'validation.passwordNotorious', field }]
  return again === password ? [] : [{ key: 'validation.passwordAgain', field: 'again' }]
}

/** Failures that cost nothing: an office shares one address, so it has more of them than an account. */
export const freeTries = { account: 5, address: 20 } as const

const firstDelay = 15_000
const longestDelay = 15 * minute
/** After so long without a failure the count starts anew. */
export const failuresForgottenAfter = 24 * hour

/** How long the next try has to wait after this many failures: nothing, then 15 s doubling up to 15 min. */
export function backOff(failures: number, scope: keyof typeof freeTries): number {
  const beyond = failures - freeTries[scope]
  return beyond < 0 ? 0 : Math.min(firstDelay * 2 ** beyond, longestDelay)
}
