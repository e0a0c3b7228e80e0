import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import { isLocale, type Locale } from '@/db/locales'
import type { Config } from '@/lib/config'
import { preferredLocale } from '@/lib/i18n/preferred-locale'
import { newId } from '@/lib/id'
import { clientAddress } from './client-address'
import { report } from './log'
import { type Handle, sendPage, serveNewsroom } from './newsroom'
import { type Route, routeOf } from './routes'

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
      const url = new URL(req.url?.replace(/^\/+/, '/') ?? '/', config.siteUrl)
      for (const name of told) delete req.headers[name]
      req.headers['x-client-address'] = clientAddress(req, config.trustProxy)
      req.headers['x-desk-address'] = url.pathname + url.search
      req.headers['x-request-id'] = requestId
      await answer(config, handle, req, res, url)
    } catch (error) {
      report('front', error, requestId)
      if (res.headersSent) res.destroy()
      else await sendPage(handle, req, res, `/${languageOf(req)}/answers/500`, 500, languageOf(req))
    }
  }
}

async function answer(config: Config, handle: Handle, req: IncomingMessage, res: ServerResponse, url: URL) {
  const route = sided(config, routeOf(url.pathname, isPublicFile))
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
  if (url.pathname.length > 1 && url.pathname.endsWith('/')) {
    res.writeHead(301, { location: url.pathname.replace(/\/+$/, '') + url.search }).end()
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

/** The language for an address that does not say it: what the reader chose, else what the browser asks for. */
function languageOf(req: IncomingMessage): Locale {
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(req.headers.cookie ?? '')?.[1]
  return isLocale(chosen) ? chosen : preferredLocale(req.headers['accept-language'] ?? '')
}

const publicFolder = join(process.cwd(), 'public')

function isPublicFile(path: string): boolean {
  const file = normalize(join(publicFolder, path))
  return file.startsWith(publicFolder) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)
}
