import { createHash } from 'node:crypto'
import type { Newsroom } from '@/lib/publication/newsroom'
import { entryPointAt } from './entry-point'
import { apiRoot, linksOn } from './links'
import { openApiDocument } from './openapi'
import { operationAt } from './operations'
import { readParameters } from './parameters'
import { Unanswerable } from './problem'

/** What the API is served with. */
export type House = {
  newsroom: () => Newsroom
  siteUrl: string
  /** How long an answer may be kept, as for pages. */
  cacheControl: string
  /** Takes what is a bug; gives the id by which the log has it. */
  report: (error: unknown) => string
}

const allow = 'GET, HEAD, OPTIONS'
/** Anybody's page may read it; there is nothing in it that is not public, and no cookie is looked at. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link',
}

/** Answers a request for an address under the root of the API. */
export async function respond(request: Request, house: House): Promise<Response> {
  const { method } = request
  if (method === 'OPTIONS') return preflight()
  const url = new URL(request.url)
  const path = url.pathname.slice(apiRoot.length).replace(/\/$/, '')
  try {
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Unanswerable('method-not-allowed', `Known here: ${allow}.`)
    }
    const answer = await answerAt(path, url.searchParams, house)
    return sent(request, answer, house)
  } catch (error) {
    return refused(request, error, house)
  }
}

async function answerAt(path: string, query: URLSearchParams, house: House): Promise<object> {
  const { siteUrl } = house
  const links = linksOn(siteUrl)
  if (path === '' || path === '/openapi.json') {
    readParameters(query, {})
    return path === '' ? entryPointAt(links) : openApiDocument(siteUrl)
  }
  const found = operationAt(path)
  if (!found) throw new Unanswerable('not-found', `The document is at ${links.api('/openapi.json')}.`)
  const { operation, id } = found
  const read = readParameters(query, operation.parameters) as never
  const newsroom = house.newsroom()
  return operation.answerTo({ newsroom, id, links, query: read })
}

/** Its entity tag is of the bytes: what does not change by a publication is not fetched again after it. */
function sent(request: Request, answer: object, { siteUrl, cacheControl }: House): Response {
  const body = JSON.stringify(answer)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const next = 'next' in answer && answer.next
  const headers = {
    ...open,
    etag,
    'cache-control': cacheControl,
    link: [
      `<${siteUrl}${apiRoot}/openapi.json>; rel="service-desc"`,
      ...(typeof next === 'string' ? [`<${next}>; rel="next"`] : []),
    ].join(', '),
  }
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return written(request, body, { status: 200, headers: { ...headers, 'content-type': 'application/json' } })
}

/** By weak comparison (RFC 9110, 13.1.2): a proxy that compresses makes tags weak. */
const matches = (given: string | null, etag: string) =>
  given !== null &&
  (given.trim() === '*' || given.split(',').some((each) => each.trim().replace(/^W\//, '') === etag))

function refused(request: Request, error: unknown, { siteUrl, report }: House): Response {
  const known =
    error instanceof Unanswerable
      ? error
      : new Unanswerable('failed', 'It is in our log under this id.', { requestId: report(error) })
  const problem = known.problem(siteUrl)
  return written(request, JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...open,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.status === 405 && { allow }),
    },
  })
}

const written = (request: Request, body: string, init: ResponseInit) =>
  new Response(request.method === 'HEAD' ? null : body, init)

const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'Accept, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
