import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { isLocale, type Locale } from '@/db/locales'
import { viewHeader, viewOfCookies } from '@/lib/accessibility/view'
import type { Config } from '@/lib/config'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { preferredLocale } from '@/lib/i18n/preferred-locale'
import { newId } from '@/lib/id'
import { mailWay } from '@/lib/mail/way'
import { numberOf } from '@/lib/releases/number-words'
import { always } from './answer-headers'
import { apiAddress } from './api-address'
import { clientAddress } from './client-address'
import { report } from './log'
import type { NewsroomFront } from './newsroom-front'
import { type Handle, RenderingFailed, renderPage } from './render-page'
import { type Route, routeOf } from './routes'
import { sendOnce } from './send-page'
import type { ServeFile } from './static-files'
import { answerSubscriptions } from './subscriptions'
import { type Target, targetOf } from './target'

/** Headers by which the front tells the app what it knows; a client's own are dropped. */
const told = ['x-client-address', 'x-desk-address', 'x-request-id', viewHeader] as const

/**
 * What every answer is made with; `newsroom` is undefined in a process that does not serve it, `files` in development,
 * where Next serves them.
 */
type House = {
  config: Config
  handle: Handle
  newsroom: NewsroomFront | undefined
  files?: ServeFile
  dev: boolean
}

/**
 * The front: every request comes here first. What is kept of the newsroom goes out at once; everything but the
 * newsroom goes on to Next untouched.
 */
export function createListener(house: House) {
  const { newsroom } = house
  return (req: IncomingMessage, res: ServerResponse): void | Promise<void> => {
    try {
      if (newsroom?.sendKept(req, res)) return
    } catch (error) {
      return sayWhatFailed(house, req, res, error, newId())
    }
    return answerAnew(house, req, res)
  }
}

async function answerAnew(house: House, req: IncomingMessage, res: ServerResponse) {
  const requestId = newId()
  try {
    for (const [name, value] of Object.entries(always)) res.setHeader(name, value)
    const target = targetOf(req.url)
    if (!target) {
      res.writeHead(400, { connection: 'close' }).end()
      return
    }
    if (!target.isAsAsked) req.url = target.pathname + target.search
    for (const name of told) delete req.headers[name]
    req.headers['x-client-address'] = clientAddress(req, house.config.trustProxy)
    req.headers['x-desk-address'] = target.pathname + target.search
    req.headers['x-request-id'] = requestId
    await answer(house, req, res, target, requestId)
  } catch (error) {
    await sayWhatFailed(house, req, res, error, requestId)
  }
}

function sayWhatFailed(
  house: House,
  req: IncomingMessage,
  res: ServerResponse,
  error: unknown,
  requestId: string,
) {
  const isReported = error instanceof RenderingFailed
  if (!isReported) report('front', error, requestId)
  return apologise(house, req, res, isReported ? error.requestId : requestId)
}

/** The page for errors; where not even that can be rendered, its words. */
async function apologise(house: House, req: IncomingMessage, res: ServerResponse, requestId: string) {
  const locale = languageOf(req)
  if (res.headersSent) {
    res.destroy()
    return
  }
  try {
    await sayOnce(house, req, res, { path: `/${locale}/answers/500`, status: 500, requestId })
  } catch {
    if (res.headersSent) res.destroy()
    else sayPlainly(res, locale, requestId)
  }
}

/** Renders a page for this request alone. */
async function sayOnce(
  { config, handle, dev }: House,
  req: IncomingMessage,
  res: ServerResponse,
  {
    path,
    status,
    requestId,
    isPrivate,
  }: { path: string; status: number; requestId: string; isPrivate?: boolean },
) {
  const { host } = new URL(config.siteUrl)
  const view = viewOfCookies(req.headers.cookie)
  const page = await renderPage(handle, { path, view }, { host, requestId, dev })
  res.setHeader('x-request-id', requestId)
  sendOnce(req, res, { ...page, status }, { dev, isPrivate })
}

function sayPlainly(res: ServerResponse, locale: Locale, requestId: string) {
  const { error } = messagesOf(locale).newsroom as Messages
  const { title, text } = error as Messages
  res.statusCode = 500
  res.setHeader('content-type', 'text/plain; charset=utf-8')
  res.end([title, text, requestId].join('\n\n'))
}

async function answer(
  house: House,
  req: IncomingMessage,
  res: ServerResponse,
  { pathname, search, isAsAsked }: Target,
  requestId: string,
) {
  const { config, handle, newsroom, files } = house
  const url = new URL(pathname + search, config.siteUrl)
  const route = sided(config, routeOf(pathname, isPublicFile))
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (route.area === 'desk' || route.area === 'asset' || route.area === 'api') {
    res.setHeader('x-request-id', requestId)
    if (route.area === 'api') req.url = apiAddress({ pathname, search })
    const next = () => handle(req, res)
    return route.area === 'asset' && files ? files(req, res, next) : next()
  }
  if (route.area === 'subscriptions') {
    const { siteUrl, trustProxy } = config
    const client = clientAddress(req, trustProxy)
    const sendsMail = mailWay(config) !== undefined
    const say = (path: string, status: 200 | 404) =>
      sayOnce(house, req, res, { path, status, requestId, isPrivate: true })
    const locale = languageOf(req)
    return answerSubscriptions(req, res, { ...route, locale, client, siteUrl, sendsMail, say })
  }
  if (!isRead) {
    res.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  if (route.area === 'root') {
    const home = config.side === 'desk' ? '/desk' : `/${languageOf(req)}`
    res.writeHead(302, { location: home, vary: 'Accept-Language, Cookie', 'cache-control': 'private' }).end()
    return
  }
  if (route.area === 'newsroom' && newsroom && numberOf(route.parts[0] ?? '') && !route.locale) {
    const location = `/${languageOf(req)}${pathname}`
    res.writeHead(302, { location, vary: 'Accept-Language, Cookie', 'cache-control': 'private' }).end()
    return
  }
  const plain = pathname.replace(/(?<=.)\/$/, '')
  if (plain !== pathname || !isAsAsked) {
    res.writeHead(301, { location: plain + url.search }).end()
    return
  }
  const locale = languageOf(req)
  if (!newsroom) {
    return sayOnce(house, req, res, { path: `/${locale}/answers/nothing`, status: 404, requestId })
  }
  if (route.area === 'newsroom') return newsroom.answer(req, res, url, route)
  return newsroom.sayNotFound(req, res, locale)
}

/** A process of one side does not know the other's addresses. */
function sided({ side }: Config, route: Route): Route {
  const isOther =
    (side === 'newsroom' && (route.area === 'desk' || route.area === 'subscriptions')) ||
    (side === 'desk' && (route.area === 'newsroom' || route.area === 'api'))
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
