/**
 * Lists are narrowed by every combination of choices, and every page has other forms: of addresses with the same
 * choices, and of the same form, a few stand for all. Gives a function that tells, in the order in which a walk meets
 * them, which may be left out.
 */
export function oneOfMany(): (url: URL) => boolean {
  const met = new Map<string, number>()
  return ({ pathname, searchParams }) => {
    const [, form] = /\.(\w+)$/.exec(pathname) ?? []
    const choices = [...searchParams.keys()].filter((name) => name !== 'list').sort()
    if (choices.length === 0 && !form) return false
    if (choices.length > 2) return true
    const section = pathname.split('/').slice(1, 3).join('/')
    const kind = `${section} ${form} ${choices}`
    const times = (met.get(kind) ?? 0) + 1
    met.set(kind, times)
    return times > (choices.length > 1 ? 1 : 8)
  }
}
