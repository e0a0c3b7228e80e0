const keep = 30 * 24 * 60 * 60 * 1000

/**
 * What somebody has typed and the server does not have yet, kept in this browser for thirty days: a session may end
 * at any moment. One prefix for each sort of copy.
 */
export function browserCopies<Copy extends { at: string }>(prefix: string) {
  const keyOf = (actorId: string, name: string) => `${prefix}${actorId}:${name}`
  const dropOld = () => {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
      const { at } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Copy>
      if (!at || Date.parse(at) < Date.now() - keep) localStorage.removeItem(key)
    }
  }
  return {
    read: (actorId: string, name: string) =>
      attempt(() => {
        dropOld()
        const stored = localStorage.getItem(keyOf(actorId, name))
        return stored ? (JSON.parse(stored) as Copy) : undefined
      }),
    write: (actorId: string, name: string, copy: Copy) =>
      attempt(() => localStorage.setItem(keyOf(actorId, name), JSON.stringify(copy))),
    drop: (actorId: string, name: string) => attempt(() => localStorage.removeItem(keyOf(actorId, name))),
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
