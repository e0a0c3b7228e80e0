/**
 * Where to go after signing in: the given path when it is one of the desk's own, else the desk. What a link from
 * elsewhere could abuse (another host, `//host`, a backslash, another part of the site) comes to nothing.
 */
export function returnAddress(from: string | null | undefined): string {
  if (!from || !/^\/desk(?:[/?]|$)/.test(from) || from.includes('\\')) return '/desk'
  const base = 'http://desk.invalid'
  const url = URL.parse(from, base)
  if (url?.origin !== base || !/^\/desk(?:\/|$)/.test(url.pathname)) return '/desk'
  return url.pathname + url.search
}

/** The sign-in page, which leads back to that address. */
export function signInAddress(from: string | null | undefined): string {
  const back = returnAddress(from)
  return back === '/desk' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(back)}`
}
