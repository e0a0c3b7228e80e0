import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { versionOf } from '@/lib/web/script-address'
import { codingFor } from './encodings'
import { foldersIn, type StaticFile, staticCatalogue } from './static-catalogue'

type Passed = Promise<void> | void
export type ServeFile = (req: IncomingMessage, res: ServerResponse, next: () => Passed) => Passed

/** What the name's ending does not say. */
const typesByName: Record<string, string> = {
  'speculation-rules.json': 'application/speculationrules+json',
}

/**
 * Serves the files of `public/` and what a build made, as they are when this is called; everything else goes to
 * `next`. Conditional requests, HEAD and ranges are answered as RFC 9110 says, compressed files under an ETag of
 * their own. A built file that is not there is a short 404: nobody reads a page in its place.
 */
export function staticFiles(folders = foldersIn(process.cwd())): ServeFile {
  const files = staticCatalogue(folders)
  return (req, res, next) => {
    const [path = '', query = ''] = (req.url ?? '').split('?')
    const address = decoded(path)
    const file = address === undefined ? undefined : files.get(address)
    if (!file && !path.startsWith('/_next/static/')) return next()
    if (!file) sayPlainly(res, 404)
    else if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('allow', 'GET, HEAD')
      sayPlainly(res, 405)
    } else serveFile(req, res, file, new URLSearchParams(query).get('v'))
  }
}

function serveFile(req: IncomingMessage, res: ServerResponse, file: StaticFile, version: string | null) {
  const coding = codingFor(req.headers['accept-encoding'])
  const variant = coding === 'identity' ? undefined : file.variants[coding]
  const { root, path } = variant ?? file
  const tag = file.hash.slice(0, 16)
  const type = typesByName[file.path.split('/').at(-1) ?? '']
  res.setHeader('etag', variant ? `"${tag}-${coding}"` : `"${tag}"`)
  res.setHeader('last-modified', file.modified.toUTCString())
  res.setHeader('cache-control', lifetime(file, version))
  if (type) res.setHeader('content-type', type)
  if (Object.keys(file.variants).length > 0) res.setHeader('vary', 'Accept-Encoding')
  if (variant) res.setHeader('content-encoding', coding)
  send(req, encodeURI(path), { root, cacheControl: false, index: false })
    .on('error', (error: { status?: number }) => {
      if (res.headersSent) res.destroy()
      else sayPlainly(res, error.status ?? 500)
    })
    .pipe(res)
}

/** What cannot change under its address stays for a year; the rest is asked for again after an hour. */
function lifetime({ isBuilt, hash }: StaticFile, version: string | null): string {
  const isFixed = isBuilt || version === versionOf(hash)
  return isFixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
}

const words: Record<number, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  412: 'Precondition failed',
  416: 'Range not satisfiable',
}

function sayPlainly(res: ServerResponse, status: number) {
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified']) res.removeHeader(name)
  res.setHeader('cache-control', 'no-store')
  res.setHeader('content-type', 'text/plain; charset=utf-8')
  res.writeHead(status).end(`${words[status] ?? 'Error'}\n`)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
