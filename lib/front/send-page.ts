import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { cacheControl, headersOf, ofPrivatePages } from './answer-headers'
import { type Coding, codingFor } from './encodings'
import { bodyIn, type KeptPage } from './kept-page'

/** Sends a page to a GET or HEAD: whole, in the coding that they want, or a word that they have it already. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: KeptPage) {
  const status = page.status === 200 ? conditionalStatus(req, page) : page.status
  if (status === 304 || status === 412) {
    res.writeHead(status, validators(page)).end()
    return
  }
  const coding = codingFor(req.headers['accept-encoding'] as string | undefined)
  const body = bodyIn(page, coding)
  const head = heads.get(body) ?? headOf(page, coding, body)
  res.writeHead(status, head)
  res.end(req.method === 'HEAD' ? undefined : body)
}

const validators = ({ etag, contentType }: KeptPage) => [
  ...['cache-control', cacheControl, 'etag', etag],
  ...headersOf(contentType),
]

/** The headers that go with a body; the same each time, so they are put together once. */
const heads = new WeakMap<Buffer, string[]>()

function headOf(page: KeptPage, coding: Coding, body: Buffer): string[] {
  const head = validators(page)
  head.push('content-type', page.contentType, 'content-length', String(body.length))
  if (coding !== 'identity') head.push('content-encoding', coding)
  heads.set(body, head)
  return head
}

/**
 * Sends a page that is nobody else's: for an error, or in development, when it is not finished either. One that is
 * `isPrivate` has a secret in its address.
 */
export function sendOnce(
  req: IncomingMessage,
  res: ServerResponse,
  { status, contentType, body }: { status: number; contentType: string; body: Buffer },
  { dev, isPrivate = false }: { dev: boolean; isPrivate?: boolean },
) {
  const length = String(body.length)
  const headers = ['cache-control', 'no-store', 'content-type', contentType, 'content-length', length]
  res.writeHead(status, dev ? headers : headers.concat(isPrivate ? ofPrivatePages : headersOf(contentType)))
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** What becomes of a good answer under the conditions of a request (RFC 9110, 13.2.2). */
function conditionalStatus({ headers }: IncomingMessage, { etag }: KeptPage): 200 | 304 | 412 {
  const ifMatch = headers['if-match']
  // By the strong comparison that this one asks for, no weak tag is ever matched.
  if (ifMatch !== undefined && ifMatch.trim() !== '*') return 412
  // Given nothing else: a wish of `no-cache` is for the caches on the way, and this is where the page comes from.
  const ifNoneMatch = headers['if-none-match']
  return ifNoneMatch !== undefined && fresh({ 'if-none-match': ifNoneMatch }, { etag }) ? 304 : 200
}
