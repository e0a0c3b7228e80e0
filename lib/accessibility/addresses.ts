import { isLocale, type Locale } from '@/db/locales'

/** Addresses under a language to which nobody is led back: the settings themselves, and the front's own answers. */
const noReturn = ['view', 'answers']

/** What a return address may hold, so that links and the Location header stay within what proxies take. */
const longest = 2000

/**
 * Where to go after choosing: the given path when it is one of the newsroom's pages, else its home. What a link from
 * elsewhere could abuse (another host, `//host`, a backslash, the desk) comes to nothing.
 */
export function returnPath(from: string | null | undefined, locale: Locale): string {
  const home = `/${locale}`
  if (!from?.startsWith('/') || from.length > longest || from.includes('\\')) return home
  const base = 'http://newsroom.invalid'
  const url = URL.parse(from, base)
  if (url?.origin !== base) return home
  const [, language, page] = url.pathname.split('/')
  const isPage = isLocale(language) && !url.pathname.includes('//') && !noReturn.includes(page ?? '')
  return isPage ? url.pathname + url.search : home
}

/** The settings, which lead back to that page. */
export const settingsAddress = (locale: Locale, from?: string) => `/${locale}/view${returning(locale, from)}`

/** Where the choices are sent, and the page as everybody has it when there are none. */
export const choiceAddress = (locale: Locale) => `/${locale}/view/set`

/** Back to the page as everybody has it. */
export const plainAddress = (locale: Locale, from?: string) =>
  `${choiceAddress(locale)}${returning(locale, from)}`

function returning(locale: Locale, from: string | undefined) {
  const back = returnPath(from, locale)
  return back === `/${locale}` ? '' : `?from=${encodeURIComponent(back)}`
}
