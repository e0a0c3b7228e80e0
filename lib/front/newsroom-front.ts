import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Locale, locales } from '@/db/locales'
import { viewOfCookies } from '@/lib/accessibility/view'
import type { Config } from '@/lib/config'
import { placeOf } from '@/lib/feeds/formats'
import { newId } from '@/lib/id'
import { cacheControl } from './answer-headers'
import type { KeptPage } from './kept-page'
import { type Asked, newsroomPage, notFound } from './newsroom'
import { PageCache } from './page-cache'
import { refresher } from './refresher'
import { type Handle, renderPage } from './render-page'
import { routeOf } from './routes'
import { sendOnce, sendPage } from './send-page'
import { viewChoice } from './view-choice'

/** How often the store is looked at while nobody asks for a page, in milliseconds. */
const interval = 100

export type NewsroomFront = ReturnType<typeof newsroomFront>

/** The newsroom as this process gives it out: finished pages from memory; in development, each as Next makes it. */
export function newsroomFront({ siteUrl, pageCacheMb }: Config, handle: Handle, { dev = false } = {}) {
  const { host, protocol } = new URL(siteUrl)
  const pages: PageCache = new PageCache({
    maxBytes: pageCacheMb * 1024 * 1024,
    render: async (target) => {
      const page = await renderPage(
        handle,
        { ...target, path: placeOf(target.path) },
        { host, requestId: newId(), dev },
      )
      return dev ? { ...page, isNoted: false } : page
    },
    onDropped: refresher((page) => newsroomPage(pages, askedAgain(page))),
  })
  const send = (req: IncomingMessage, res: ServerResponse, page: KeptPage) => {
    if (dev) return sendOnce(req, res, { ...page, body: page.bodies.identity }, { dev })
    pages.use(page)
    sendPage(req, res, page)
  }
  let timer: NodeJS.Timeout | undefined
  return {
    pages,

    /** Sends the page if it is there under the very address of the request; false otherwise. */
    sendKept(req: IncomingMessage, res: ServerResponse): boolean {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false
      const page = pages.kept(req.url ?? '', viewOfCookies(req.headers.cookie))
      if (page) send(req, res, page)
      return page !== undefined
    },

    /** Answers a GET or HEAD for an address of the newsroom. */
    async answer(
      req: IncomingMessage,
      res: ServerResponse,
      url: URL,
      where: Pick<Asked, 'locale' | 'parts'>,
    ) {
      const { locale, parts } = where
      if (locale && parts[0] === 'view' && parts[1] === 'set' && parts.length === 2) {
        const { location, cookie } = viewChoice(url, locale, protocol === 'https:')
        res.writeHead(303, { location, 'set-cookie': cookie, 'cache-control': 'no-store' }).end()
        return
      }
      const { pathname, searchParams: query } = url
      const view = viewOfCookies(req.headers.cookie)
      const found = await newsroomPage(pages, { ...where, pathname, query, view })
      if ('location' in found) {
        res.writeHead(301, { location: found.location, 'cache-control': cacheControl }).end()
      } else send(req, res, found)
    },

    /** Says at an address that is nothing's that nothing is there. */
    async sayNotFound(req: IncomingMessage, res: ServerResponse, locale: Locale = locales[0]) {
      const view = viewOfCookies(req.headers.cookie)
      send(req, res, await pages.page({ ...notFound(locale), view }, pages.look()))
    },

    /** Notices publications while nobody asks, so that the pages that were read are ready again. */
    start(onError: (error: unknown) => void) {
      timer = setInterval(() => {
        try {
          pages.look()
        } catch (error) {
          onError(error)
        }
      }, interval).unref()
    },
    stop: () => clearInterval(timer),
  }
}

function askedAgain({ path, view }: KeptPage): Asked {
  const { pathname, searchParams: query } = new URL(path, 'http://newsroom')
  const route = routeOf(pathname, () => false)
  if (route.area !== 'newsroom') throw new Error(`${path} is kept, and is no page of the newsroom.`)
  return { pathname, query, view, locale: route.locale, parts: route.parts }
}
