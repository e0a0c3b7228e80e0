const longest = 2000
// Controls, formatting characters, white space and the backslash, which browsers read as a slash.
const suspicious = /[\p{C}\s\\<>"]/u

/**
 * Whether a link may lead there: http, https, mailto, tel, or a path of this site (`/…` but not `//…`).
 * Asked when text is saved, when it is pasted and once more when it is rendered.
 */
export function isAllowedHref(href: string): boolean {
  if (href.length > longest || suspicious.test(href)) return false
  if (href.startsWith('/')) return !href.startsWith('//')
  if (/^https?:\/\//i.test(href)) return URL.canParse(href)
  return /^mailto:[^@]+@[^@]+$/i.test(href) || /^tel:\+?[\d().-]+$/i.test(href)
}

/** Whether a link leads off the site (or at least names a host). */
export const isExternalHref = (href: string) => /^https?:/i.test(href)

/** The address that someone means who types `example.org/page` or `press@example.org`. */
export function completeHref(typed: string): string {
  const address = typed.trim()
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(address)) return `mailto:${address}`
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]\S*)?$/u.test(address)) return `https://${address}`
  return address
}
