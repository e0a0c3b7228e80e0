import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(process.cwd(), 'node_modules', 'flag-icons', 'flags', '4x3')
const month = 60 * 60 * 24 * 30

/**
 * The flag of a state by its ISO 3166-1 alpha-2 code in lower case; 404 for any other word. It is sent as it is: Next
 * takes `content-encoding` off whatever a route answers, and a browser cannot draw what it is not told to unpack.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const flag = /^[a-z]{2}$/.test(code) && (await readFile(join(folder, `${code}.svg`)).catch(() => undefined))
  if (!flag) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(flag), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': `public, max-age=${month}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    },
  })
}
