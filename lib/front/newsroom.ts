import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@/db/locales'
import { locales } from '@/db/locales'
import { publicDb } from '@/lib/web/public-db'
import { type Answer, answerFor } from './address'
import { CapturedResponse } from './captured-response'

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/**
 * What a page is told of the request. All else stays outside: Next answers some headers with flight data in place of
 * a page, runs an action or skips a step for others, and a 304 for a page that is sent as a 404 would be wrong.
 */
const passed = ['host', 'accept-encoding', 'x-request-id']

/** Next puts the metadata into the head for whoever names a program; not everybody does. */
const named = { 'user-agent': 'communique-front' }

/** Answers a GET or HEAD for an address of the newsroom with the right page and status; never with an empty shell. */
export async function serveNewsroom(
  handle: Handle,
  req: IncomingMessage,
  res: ServerResponse,
  { locale, parts, url }: { locale: Locale | undefined; parts: string[]; url: URL },
) {
  url.searchParams.delete('_rsc')
  const answer: Answer = parts[0] === 'answers' ? { status: 404 } : answerFor(publicDb(), locale, parts)
  const own = `/${[...(locale ? [locale] : []), ...parts].map(encodeURIComponent).join('/')}`
  const isElsewhere = answer.status === 200 && own !== url.pathname
  if (answer.status === 301 || isElsewhere) {
    res.writeHead(301, { location: (answer.status === 301 ? answer.location : own) + url.search }).end()
    return
  }
  const language = locale ?? locales[0]
  if (answer.status === 200) await sendPage(handle, req, res, `${url.pathname}${url.search}`, 200, language)
  if (answer.status === 404) await sendPage(handle, req, res, `/${language}/answers/404`, 404, language)
  if (answer.status === 410) {
    const notice = `/${language}/answers/410/${answer.kind}/${encodeURIComponent(answer.slug)}`
    await sendPage(handle, req, res, notice, 410, language)
  }
}

/** Renders a page of Next's and sends it whole under this status; a failed one gives way to the page for errors. */
export async function sendPage(
  handle: Handle,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  status: number,
  locale: Locale,
) {
  let page = await render(handle, req, res, path)
  if (page.statusCode >= 500 && !res.destroyed) {
    page = await render(handle, req, res, `/${locale}/answers/500`)
    page.statusCode = 500
    page.setHeader('cache-control', 'no-store')
  } else if (page.statusCode === 200) page.statusCode = status
  if (res.destroyed) return
  const { body } = page
  for (const [name, value] of Object.entries(page.getHeaders()))
    if (value !== undefined) res.setHeader(name, value)
  res.removeHeader('transfer-encoding')
  res.setHeader('content-length', body.length)
  res.writeHead(page.statusCode)
  res.end(req.method === 'HEAD' ? undefined : body)
}

const only = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))

/** A page as Next gives it to a plain GET. Rendering ends early when the client has gone. */
async function render(
  handle: Handle,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
): Promise<CapturedResponse> {
  const asked = { url: req.url, method: req.method, headers: req.headers }
  const page = new CapturedResponse(req)
  const giveUp = () => page.destroy()
  res.once('close', giveUp)
  req.url = path
  req.method = 'GET'
  req.headers = { ...named, ...only(asked.headers, passed) }
  try {
    await Promise.all([handle(req, page), page.whole])
  } finally {
    res.off('close', giveUp)
    Object.assign(req, asked)
  }
  return page
}
