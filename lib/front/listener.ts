import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { isLocale, type Locale } from '@/db/locales'
import type { Config } from '@/lib/config'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { preferredLocale } from '@/lib/i18n/preferred-locale'
import { newId } from '@/lib/id'
import { clientAddress } from './client-address'
import { report } from './log'
import { type Handle, sendPage, serveNewsroom } from './newsroom'
import { type Route, routeOf } from './routes'
import { type Target, targetOf } from './target'

/** Headers by which the front tells the app what it knows; a client's own are dropped. */
const told = ['x-client-address', 'x-desk-address', 'x-request-id'] as const

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'",
}

/** The front: every request comes here first, and everything but the newsroom goes on to Next untouched. */
export function createListener(config: Config, handle: Handle) {
  return async (req: IncomingMessage, res: ServerResponse) => {
    const requestId = newId()
    try {
      for (const [name, value] of Object.entries(always)) res.setHeader(name, value)
      res.setHeader('x-request-id', requestId)
      const target = targetOf(req.url)
      if (!target) {
        res.writeHead(400, { connection: 'close' }).end()
        return
      }
      if (!target.isAsAsked) req.url = target.pathname + target.search
      for (const name of told) delete req.headers[name]
      req.headers['x-client-address'] = clientAddress(req, config.trustProxy)
      req.headers['x-desk-address'] = target.pathname + target.search
      req.headers['x-request-id'] = requestId
      await answer(config, handle, req, res, target)
    } catch (error) {
      report('front', error, requestId)
      await apologise(handle, req, res, requestId)
    }
  }
}

/** The page for errors; where not even that can be rendered, its words. */
async function apologise(handle: Handle, req: IncomingMessage, res: ServerResponse, requestId: string) {
  const locale = languageOf(req)
  try {
    if (res.headersSent) res.destroy()
    else await sendPage(handle, req, res, `/${locale}/answers/500`, 500, locale)
  } catch (error) {
    report('front', error, requestId)
    if (res.headersSent) res.destroy()
    else sayPlainly(res, locale, requestId)
  }
}

function sayPlainly(res: ServerResponse, locale: Locale, requestId: string) {
  const { error } = messagesOf(locale).newsroom as Messages
  const { title, text } = error as Messages
  res.statusCode = 500
  res.setHeader('content-type', 'text/plain; charset=utf-8')
  res.end([title, text, requestId].join('\n\n'))
}

async function answer(
  config: Config,
  handle: Handle,
  req: IncomingMessage,
  res: ServerResponse,
  { pathname, search, isAsAsked }: Target,
) {
  const url = new URL(pathname + search, config.siteUrl)
  const route = sided(config, routeOf(pathname, isPublicFile))
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (route.area === 'desk' || route.area === 'asset') return handle(req, res)
  if (!isRead) {
    res.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  if (route.area === 'root') {
    const home = config.side === 'desk' ? '/desk' : `/${languageOf(req)}`
    res.writeHead(302, { location: home, vary: 'Accept-Language, Cookie', 'cache-control': 'private' }).end()
    return
  }
  const plain = pathname.replace(/(?<=.)\/$/, '')
  if (plain !== pathname || !isAsAsked) {
    res.writeHead(301, { location: plain + url.search }).end()
    return
  }
  if (route.area === 'newsroom') return serveNewsroom(handle, req, res, { ...route, url })
  const page = config.side === 'desk' ? 'nothing' : '404'
  await sendPage(handle, req, res, `/${languageOf(req)}/answers/${page}`, 404, languageOf(req))
}

/** A process of one side does not know the other's addresses. */
function sided({ side }: Config, route: Route): Route {
  const isOther =
    (side === 'newsroom' && route.area === 'desk') || (side === 'desk' && route.area === 'newsroom')
  return isOther ? { area: 'unknown' } : route
}

/** The language that the address says, else what the reader chose, else what the browser asks for. */
function languageOf(req: IncomingMessage): Locale {
  const said = req.url?.split(/[/?]/)[1]
  if (isLocale(said)) return said
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(req.headers.cookie ?? '')?.[1]
  return isLocale(chosen) ? chosen : preferredLocale(req.headers['accept-language'] ?? '')
}

const publicFolder = join(process.cwd(), 'public')

function isPublicFile(path: string): boolean {
  const file = normalize(join(publicFolder, path))
  if (!file.startsWith(publicFolder + sep)) return false
  try {
    return statSync(file).isFile()
  } catch {
    // Not there, or not a name that a file can have.
    return false
  }
}
