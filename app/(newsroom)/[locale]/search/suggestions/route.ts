import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { mediumDate } from '@/lib/i18n/format'
import { suggest } from '@/lib/search/suggestions'
import { newsroom } from '@/lib/web/newsroom'

export const dynamic = 'force-dynamic'

/** What the search field proposes: kind and date as the reader reads them. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale
  const t = await getTranslations({ locale, namespace: 'search' })
  const handle = newsroom()
  const found = await suggest(handle, locale, new URL(request.url).searchParams.get('q') ?? '')
  return Response.json(
    found.map(({ kind, title, href, date }) => ({
      kind: t(`kind.${kind}`),
      title,
      href,
      date: date ? mediumDate(date.length === 10 ? date : localDateOf(date, handle.zone), locale) : '',
    })),
  )
}
