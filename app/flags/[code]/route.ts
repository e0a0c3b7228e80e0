import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { codingFor } from '@/lib/front/encodings'

const folder = join(process.cwd(), 'node_modules', 'flag-icons', 'flags', '4x3')
const month = 60 * 60 * 24 * 30

type Flag = { plain: Uint8Array<ArrayBuffer>; brotli: Uint8Array<ArrayBuffer> }

/** The flags that were asked for, compressed once: of two hundred or so, a newsroom shows a few. */
const flags = new Map<string, Flag>()

/** The flag of a state by its ISO 3166-1 alpha-2 code in lower case; 404 for any other word. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const flag = /^[a-z]{2}$/.test(code) ? await flagOf(code) : undefined
  if (!flag) return new Response('Not found', { status: 404 })
  const takesBrotli = codingFor(request.headers.get('accept-encoding') ?? undefined) === 'br'
  return new Response(takesBrotli ? flag.brotli : flag.plain, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': `public, max-age=${month}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      ...(takesBrotli && { 'content-encoding': 'br' }),
    },
  })
}

async function flagOf(code: string): Promise<Flag | undefined> {
  const known = flags.get(code)
  if (known) return known
  const file = await readFile(join(folder, `${code}.svg`)).catch(() => undefined)
  if (!file) return undefined
  const flag = { plain: new Uint8Array(file), brotli: new Uint8Array(brotliCompressSync(file)) }
  flags.set(code, flag)
  return flag
}
