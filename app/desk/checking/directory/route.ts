import { directoryForChecking } from '@/lib/checking/queries'
import { requireCtx } from '@/lib/web/session'

/** The directory as the checker in the browser reads it: asked for by every form, sent when it has changed. */
export async function GET(request: Request) {
  const found = directoryForChecking(await requireCtx())
  if (!found) return new Response(null, { status: 404 })
  const headers = { etag: `"${found.version}"`, 'cache-control': 'private, no-cache' }
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers })
  return new Response(found.json, { headers: { ...headers, 'content-type': 'application/json' } })
}
