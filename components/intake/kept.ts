/** What somebody has typed and the server does not have yet, kept in this browser: a session may end at any moment. */

const prefix = 'communique:intake:'
const keep = 30 * 24 * 60 * 60 * 1000

type Kept = { value: unknown; at: string }

const keyOf = (actorId: string, name: string) => `${prefix}${actorId}:${name}`

export function readKept(actorId: string, name: string): Kept | undefined {
  return attempt(() => {
    dropOld()
    const stored = localStorage.getItem(keyOf(actorId, name))
    return stored ? (JSON.parse(stored) as Kept) : undefined
  })
}

export const writeKept = (actorId: string, name: string, value: unknown) =>
  attempt(() => {
    const kept: Kept = { value, at: new Date().toISOString() }
    localStorage.setItem(keyOf(actorId, name), JSON.stringify(kept))
  })

export const dropKept = (actorId: string, name: string) =>
  attempt(() => localStorage.removeItem(keyOf(actorId, name)))

function dropOld() {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const { at } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>
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
