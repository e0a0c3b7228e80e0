import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@/db/locales'
import { locales } from '@/db/locales'
import { publicDb } from '@/lib/web/public-db'
import { type Answer, answerFor } from './address'
import { CapturedResponse } from './captured-response'

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Headers by which Next would answer with flight data in place of a page, or run an action. */
const routerHeaders = /^(rsc|next-.*)$/

/** Answers a GET or HEAD for an address of the newsroom with the right page and status; never with an empty shell. */
export async function serveNewsroom(
  handle: Handle,
  req: IncomingMessage,
  res: ServerResponse,
  { locale, parts, url }: { locale: Locale | undefined; parts: string[]; url: URL },
) {
  for (const name of Object.keys(req.headers)) if (routerHeaders.test(name)) delete req.headers[name]
  url.searchParams.delete('_rsc')
  const answer: Answer = parts[0] === 'answers' ? { status: 404 } : answerFor(publicDb(), locale, parts)
  if (answer.status === 301) {
    res.writeHead(301, { location: `${answer.location}${url.search}` }).end()
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
  let page = await render(handle, req, path)
  if (page.statusCode >= 500) {
    page = await render(handle, req, `/${locale}/answers/500`)
    page.statusCode = 500
    page.setHeader('cache-control', 'no-store')
  } else if (page.statusCode === 200) page.statusCode = status
  const { body } = page
  for (const [name, value] of Object.entries(page.getHeaders()))
    if (value !== undefined) res.setHeader(name, value)
  res.removeHeader('transfer-encoding')
  res.setHeader('content-length', body.length)
  res.writeHead(page.statusCode)
  res.end(req.method === 'HEAD' ? undefined : body)
}

async function render(handle: Handle, req: IncomingMessage, path: string): Promise<CapturedResponse> {
  const asked = { url: req.url, method: req.method }
  const page = new CapturedResponse(req)
  req.url = path
  req.method = 'GET'
  try {
    await handle(req, page)
    await page.whole
  } finally {
    Object.assign(req, asked)
  }
  return page
}
