import type { Draft } from '@/lib/workflow/compare-queries'

/** A text that did not reach the server, kept in this browser for the person who wrote it. */
export type LocalCopy = { draft: Draft; lockVersion: number; at: string }

const prefix = 'communique:draft:'
const keep = 30 * 24 * 60 * 60 * 1000

const keyOf = (actorId: string, editionId: string) => `${prefix}${actorId}:${editionId}`

export function readLocalCopy(actorId: string, editionId: string): LocalCopy | undefined {
  return attempt(() => {
    dropOld()
    const stored = localStorage.getItem(keyOf(actorId, editionId))
    return stored ? (JSON.parse(stored) as LocalCopy) : undefined
  })
}

export const writeLocalCopy = (actorId: string, editionId: string, copy: LocalCopy) =>
  attempt(() => localStorage.setItem(keyOf(actorId, editionId), JSON.stringify(copy)))

export const dropLocalCopy = (actorId: string, editionId: string) =>
  attempt(() => localStorage.removeItem(keyOf(actorId, editionId)))

function dropOld() {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const { at } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<LocalCopy>
    if (!at || Date.parse(at) < Date.now() - keep) localStorage.removeItem(key)
  }
}

/** Storage may be off, full, or hold what an older version wrote: the copy is a last resort and never in the way. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
