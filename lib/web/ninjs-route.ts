import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { listNinjs } from '@/lib/exports/list-ninjs'
import type { NinjsHouse } from '@/lib/exports/ninjs-frame'
import type { NinjsItem } from '@/lib/exports/ninjs-schema'
import { filtersIn } from '@/lib/feeds/narrowed'
import type { ListName } from '@/lib/publication/list-filters'
import type { Newsroom } from '@/lib/publication/newsroom'
import { newsroom } from './newsroom'
import { siteUrl } from './site-url'

type Params<Known> = { params: Promise<Known> }

const sent = (item: object) =>
  new Response(JSON.stringify(item), { headers: { 'content-type': 'application/json; charset=utf-8' } })

/** The route of a list as ninjs, narrowed as its address says. */
export const ninjsListRoute =
  (list: ListName) =>
  async (request: Request, { params }: Params<{ locale: string }>) => {
    const locale = (await params).locale as Locale
    const say = await getTranslations({ locale })
    const filters = filtersIn(new URL(request.url).searchParams)
    return sent(await listNinjs(newsroom(), locale, { list, filters }, { siteUrl: siteUrl(), say }))
  }

/** The route of a record as ninjs; `read` finds it at its address. */
export const ninjsItemRoute =
  <View>(
    read: (newsroom: Newsroom, locale: Locale, which: { slug: string }) => Promise<View | undefined>,
    item: (newsroom: Newsroom, view: View, house: NinjsHouse) => NinjsItem,
  ) =>
  async (_: Request, { params }: Params<{ locale: string; slug: string }>) => {
    const { locale, slug } = (await params) as { locale: Locale; slug: string }
    const handle = newsroom()
    const view = await read(handle, locale, { slug })
    if (!view) return new Response(null, { status: 404 })
    const say = await getTranslations({ locale })
    const publisher = await organisationView(handle, locale)
    return sent(item(handle, view, { siteUrl: siteUrl(), say, publisher }))
  }
