import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { viewHeader } from '@/lib/accessibility/view'
import { type Rendering, rendering } from '@/lib/web/rendering'
import { CapturedResponse } from './captured-response'
import { finishPage } from './finish'
import { report } from './log'

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** A page of the newsroom as one of its readers may see it. */
export type PageTarget = {
  /** The path and query at which Next has the page. */
  path: string
  /** The accessibility variant; '' is the plain page. */
  view: string
  /** The status under which it is sent. */
  status: 200 | 404 | 410
  /** Whether it is made for one reader's way, as the settings of the view with their way back: then it is not kept. */
  isPassing?: boolean
}

export type RenderedPage = {
  contentType: string
  body: Buffer
  /** The tags of what it shows. */
  tags: ReadonlySet<string>
  /** From when on it may be another by the clock alone, in milliseconds since 1970. */
  until: number
  /** Whether it read the public store through a handle, so that the two above are known. */
  isNoted: boolean
}

/** A page that could not be rendered; the log has why, under the id of the request for which it was tried. */
export class RenderingFailed extends Error {
  override name = 'RenderingFailed'
  constructor(
    readonly requestId: string,
    options: ErrorOptions,
  ) {
    super('A page of the newsroom could not be rendered.', options)
  }
}

/**
 * Renders a page of Next's to its end, without the client runtime; in development with it. The request is the
 * front's own: nothing that a client says but the address and the view can change a page that others will be given.
 * @throws RenderingFailed
 */
export async function renderPage(
  handle: Handle,
  { path, view }: Pick<PageTarget, 'path' | 'view'>,
  { host, requestId, dev = false }: { host: string; requestId: string; dev?: boolean },
): Promise<RenderedPage> {
  const req = new IncomingMessage(new Socket())
  req.url = path
  req.method = 'GET'
  // Next puts the metadata into the head for whoever names a program.
  req.headers = { host, 'user-agent': 'communique-front', 'x-request-id': requestId }
  if (view) req.headers[viewHeader] = view
  const page = new CapturedResponse(req)
  const noted: Rendering = { handles: [] }
  try {
    await rendering().run(noted, () => Promise.all([handle(req, page), page.whole]))
    if (page.statusCode !== 200)
      throw new Error(`${withoutSecret(path)} was answered with ${page.statusCode}.`)
    const contentType = String(page.getHeader('content-type') ?? 'text/html; charset=utf-8')
    const isHtml = contentType.startsWith('text/html')
    const body = isHtml && !dev ? Buffer.from(finishPage(page.body.toString())) : page.body
    return { contentType, body, ...whatWasNoted(noted) }
  } catch (cause) {
    report('page', cause, requestId)
    throw new RenderingFailed(requestId, { cause })
  }
}

/** The log is no place for what stands in the links of somebody's mail. */
const withoutSecret = (path: string) => path.replace(/^\/subscriptions\/[^/]+/, '/subscriptions/…')

function whatWasNoted({ handles }: Rendering): Pick<RenderedPage, 'tags' | 'until' | 'isNoted'> {
  return {
    tags: new Set(handles.flatMap(({ noted }) => [...noted.tags])),
    until: Math.min(...handles.map(({ noted }) => (noted.until ? Date.parse(noted.until) : Infinity))),
    isNoted: handles.length > 0,
  }
}
