import { isLocale, type Locale } from '@/db/locales'

/** What kind of address a path is; the parts are decoded. */
export type Route =
  | { area: 'root' }
  | { area: 'desk' }
  | { area: 'asset' }
  /** Served from the public store, without a page: feeds and files for robots. */
  | { area: 'newsroom'; locale: Locale | undefined; parts: string[] }
  | { area: 'unknown' }

const assetRoots = ['_next', 'flags']
const deskRoots = ['desk', 'sign-in', 'invitation']
const robotFiles = ['robots.txt', 'sitemap.xml', 'sitemap']

/** Sorts a path; `isFile` tells whether it names a file of `public/`. */
export function routeOf(pathname: string, isFile: (path: string) => boolean): Route {
  const parts = decodedParts(pathname)
  if (!parts) return { area: 'unknown' }
  const [first, second] = parts
  if (first === undefined) return { area: 'root' }
  if (assetRoots.includes(first)) return second === 'image' ? { area: 'unknown' } : { area: 'asset' }
  if (deskRoots.includes(first) || (first === 'api' && second === 'auth')) return { area: 'desk' }
  if (isLocale(first)) return { area: 'newsroom', locale: first, parts: parts.slice(1) }
  if (robotFiles.includes(first)) return { area: 'newsroom', locale: undefined, parts }
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
