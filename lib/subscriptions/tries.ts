import { addressKey } from '@/lib/users/failures'
import { mostTries, triesCountedFor } from './limits'

/** When each client sent the form, in the memory of the process alone: whose address it is, no store learns. */
export type Tries = Map<string, number[]>

/**
 * Counts that a client sends the form; false where it has to wait. An office behind one address has room, and an
 * address of IPv6 counts with its whole network.
 */
export function countTry(tries: Tries, client: string, now: Date): boolean {
  const since = now.getTime() - triesCountedFor
  for (const [key, times] of tries) if ((times.at(-1) ?? 0) <= since) tries.delete(key)
  const key = addressKey(client)
  const recent = (tries.get(key) ?? []).filter((at) => at > since)
  const mayTry = recent.length < mostTries
  if (mayTry) tries.set(key, [...recent, now.getTime()])
  return mayTry
}
