/**
 * Lists are narrowed by every combination of choices: of addresses with the same choices a few stand for all. Gives a
 * function that tells, in the order in which a walk meets them, which may be left out.
 */
export function oneOfMany(): (url: URL) => boolean {
  const met = new Map<string, number>()
  return (url) => {
    if (url.searchParams.size === 0) return false
    const kind = `${url.pathname.replace(/[^/]*\.(?=\w+$)/, '')} ${[...url.searchParams.keys()].sort()}`
    const times = (met.get(kind) ?? 0) + 1
    met.set(kind, times)
    return times > (url.searchParams.size === 1 ? 12 : 3)
  }
}
