import type { Reason } from '@/lib/refusal'
import { firstDelay, freeTries, longestDelay, longestPassword, shortestPassword } from './limits'
import { notorious } from './notorious'

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

/** How long the next try has to wait after this many failures: nothing, then 15 s doubling up to 15 min. */
export function backOff(failures: number, scope: keyof typeof freeTries): number {
  const beyond = failures - freeTries[scope]
  return beyond < 0 ? 0 : Math.min(firstDelay * 2 ** beyond, longestDelay)
}
