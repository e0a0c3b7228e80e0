import { isLocale, type Locale } from '@/db/locales'
import { numberOf } from '@/lib/releases/number-words'

/** What kind of address a path is; the parts are decoded. */
export type Route =
  | { area: 'root' }
  | { area: 'desk' }
  /** What readers do about their mail: e-mail addresses are on the desk's side of the house alone. */
  | { area: 'subscriptions'; parts: string[] }
  | { area: 'asset' }
  /** Answers for programs, read from the public store at each request. */
  | { area: 'api' }
  /** Served from the public store, without a page: feeds and files for robots. */
  | { area: 'newsroom'; locale: Locale | undefined; parts: string[] }
  | { area: 'unknown' }

const assetRoots = ['_next', 'flags']
const deskRoots = ['desk', 'sign-in', 'invitation']
const robotFiles = ['robots.txt', 'sitemap.xml', 'news-sitemap.xml', 'sitemap']

/** Sorts a path; `isFile` tells whether it names a file of `public/`. */
export function routeOf(pathname: string, isFile: (path: string) => boolean): Route {
  const parts = decodedParts(pathname)
  if (!parts) return { area: pathname.startsWith('/api/v1/') ? 'api' : 'unknown' }
  const [first, second] = parts
  if (first === undefined) return { area: 'root' }
  if (assetRoots.includes(first)) return second === 'image' ? { area: 'unknown' } : { area: 'asset' }
  if (deskRoots.includes(first) || (first === 'api' && second === 'auth')) return { area: 'desk' }
  if (first === 'subscriptions') return { area: 'subscriptions', parts: parts.slice(1) }
  if (first === 'api' && second === 'v1') return { area: 'api' }
  if (first === '.well-known' && second === 'security.txt' && parts.length === 2)
    return { area: 'newsroom', locale: undefined, parts }
  if (isLocale(first)) return { area: 'newsroom', locale: first, parts: parts.slice(1) }
  if (robotFiles.includes(first) || numberOf(first)) return { area: 'newsroom', locale: undefined, parts }
  return isFile(pathname) ? { area: 'asset' } : { area: 'unknown' }
}

/** The segments of a path; undefined where it is not well-formed. */
function decodedParts(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}
