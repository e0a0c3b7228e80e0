import { readerHeaders } from './reader-headers'

/** The headers of every answer. */
export const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'",
}

/** A shared cache may give a page out for a second without asking; a browser asks each time whether it still holds. */
export const cacheControl = 'public, max-age=0, s-maxage=1, must-revalidate'

const flat = (headers: Record<string, string>) => Object.entries(headers).flat()

/** Besides what the page itself says, flat: for a page that a browser shows, and for what is read by programs, those in other sites' pages too. */
const ofPages = [...flat({ ...always, ...readerHeaders }), 'vary', 'Accept-Encoding, Cookie']
const ofSources = [...flat({ ...always, 'access-control-allow-origin': '*' }), 'vary', 'Accept-Encoding']

/** The headers of a finished page of this type. */
export const headersOf = (contentType: string): string[] =>
  contentType.startsWith('text/html') ? ofPages : ofSources

/** Of a page whose address is somebody's secret: it is told to no other page, found by no search, fetched by no guess. */
export const ofPrivatePages = flat({
  ...always,
  'content-security-policy': readerHeaders['content-security-policy'],
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
})
