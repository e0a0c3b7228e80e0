import type { Locale } from '@/db/locales'
import { returnPath } from '@/lib/accessibility/addresses'
import { viewCookie, viewKey, viewOf } from '@/lib/accessibility/view'

const oneYear = 365 * 24 * 60 * 60

/**
 * What `/<language>/view/set?text=large&from=…` answers: the page to go back to (303, `no-store`) and the cookie that
 * keeps the choice a year, or ends it when the plain page was chosen. `secure` where readers come by https.
 */
export function viewChoice(url: URL, locale: Locale, secure: boolean): { location: string; cookie: string } {
  const key = viewKey(viewOf((name) => url.searchParams.get(name)))
  const cookie = [
    `${viewCookie}=${key}`,
    'Path=/',
    `Max-Age=${key === '' ? 0 : oneYear}`,
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ]
  return { location: returnPath(url.searchParams.get('from'), locale), cookie: cookie.join('; ') }
}
