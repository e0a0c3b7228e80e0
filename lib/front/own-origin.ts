import type { IncomingMessage } from 'node:http'

/**
 * Whether a form was sent from a page of this house, as far as the browser says. One that says nothing is let through:
 * what these forms change is guarded by the secret in their address, and a page that keeps its address to itself
 * (`no-referrer`) sends `Origin: null`.
 */
export function isOwnOrigin({ headers }: IncomingMessage, siteUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (!origin || origin === 'null') return true
  return origin === siteUrl || URL.parse(origin)?.host === host
}
