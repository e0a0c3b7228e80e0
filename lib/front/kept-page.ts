import { createHash } from 'node:crypto'
import { bestBrotli, type Coding, gzip, quickBrotli } from './encodings'
import { inOwnMemory } from './own-memory'
import type { PageTarget, RenderedPage } from './render-page'

/** A finished page, ready to be handed out to whoever asks. */
export type KeptPage = PageTarget &
  Omit<RenderedPage, 'body'> & {
    etag: string
    bodies: { identity: Buffer; br: Buffer; gzip?: Buffer }
    /** When it last went out to a reader, in milliseconds since 1970. */
    usedAt: number
    /** How many readers it went out to. */
    uses: number
  }

/**
 * A page that was just rendered. The entity tag is a weak one: the page is the same in every coding, and stays the
 * same when its brotli is made smaller (RFC 9110, 8.8.1).
 */
export function keptPage(target: PageTarget, { body, ...rendered }: RenderedPage): KeptPage {
  const hash = createHash('sha256').update(body).digest('base64url')
  return {
    ...target,
    ...rendered,
    etag: `W/"${hash.slice(0, 22)}"`,
    bodies: { identity: inOwnMemory(body), br: quickBrotli(body) },
    usedAt: 0,
    uses: 0,
  }
}

/** The page's bytes in a coding; gzip is made when first asked for. */
export function bodyIn(page: KeptPage, coding: Coding): Buffer {
  if (coding === 'gzip') page.bodies.gzip ??= gzip(page.bodies.identity)
  return page.bodies[coding] ?? page.bodies.identity
}

/** Makes the brotli as small as it gets, on another thread. */
export async function raise(page: KeptPage) {
  page.bodies.br = await bestBrotli(page.bodies.identity)
}

/** What a page takes in memory, in bytes; gzip is counted before it is made, as much as brotli: it takes little more. */
export function sizeOf({ path, bodies, tags }: KeptPage): number {
  const { identity, br } = bodies
  let strings = path.length
  for (const tag of tags) strings += tag.length + perString
  return identity.length + 2 * br.length + strings + perPage
}

const perString = 40
const perPage = 1000
