import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { outputOf } from '@/lib/feeds/formats'
import { numberInWords, numberOf } from '@/lib/releases/number-words'
import { type Answer, answerFor } from './address'
import type { KeptPage } from './kept-page'
import { pageAddress } from './page-address'
import type { PageCache } from './page-cache'

/** A page that is asked for. */
export type Asked = {
  /** The path as it stands in the request. */
  pathname: string
  locale: Locale | undefined
  /** The decoded segments after the language. */
  parts: readonly string[]
  query: URLSearchParams
  /** The accessibility variant; '' is the plain page. */
  view: string
}

/** Where the app has what the front shows at other addresses. */
const inside = ['answers', 'outputs']

/** How often a page is tried again because something was published just then, before it is given out as it is. */
const tries = 5

/**
 * The right page of the newsroom, with its status, as of a moment in this very call; or the address where it is.
 * @throws RenderingFailed
 */
export async function newsroomPage(pages: PageCache, asked: Asked): Promise<KeptPage | { location: string }> {
  for (let left = tries; ; left--) {
    const moment = pages.look()
    const { pathname, locale, parts, query, view } = asked
    const cited = locale && parts.join('/') === 'search' && citedPage(moment.db, locale, query.get('q') ?? '')
    if (cited) return { location: cited }
    const { path, search } = pageAddress(locale, parts, query)
    const output = locale && outputOf(parts)
    const isInside = inside.includes(parts[0] ?? '')
    const answer: Answer = isInside ? { status: 404 } : answerFor(moment.db, locale, output?.parts ?? parts)
    if (answer.status === 301) {
      return { location: answer.location + (output ? `.${output.format}` : '') + search }
    }
    if (answer.status === 200 && path !== pathname) return { location: path + search }
    const page = await pages.page({ ...targetOf(answer, path + search, locale ?? locales[0]), view }, moment)
    if (left === 1 || pages.look() === moment) return page
  }
}

/** Whoever searches for the number of a release is led straight to it, or to its notice; undefined for all else. */
function citedPage(db: PublicDb, locale: Locale, typed: string): string | undefined {
  const number = numberOf(typed.trim())
  if (!number) return undefined
  const written = numberInWords(number)
  const answer = answerFor(db, locale, [written])
  if (answer.status === 301) return answer.location
  return answer.status === 410 ? `/${locale}/${written}` : undefined
}

function targetOf(answer: Exclude<Answer, { status: 301 }>, address: string, locale: Locale) {
  if (answer.status === 200) {
    return { path: address, status: 200, isPassing: address.startsWith(`/${locale}/view?`) } as const
  }
  if (answer.status === 404) return notFound(locale)
  const notice = `/${locale}/answers/410/${answer.kind}/${encodeURIComponent(answer.slug)}`
  return { path: notice, status: 410 } as const
}

/** The page for what is not there. */
export const notFound = (locale: Locale) => ({ path: `/${locale}/answers/404`, status: 404 }) as const
