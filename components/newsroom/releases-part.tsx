import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Page } from '@/lib/publication/pages'
import type { ListedRelease } from '@/lib/releases/published-list'
import { listAddress } from './list-address'
import { Pagination } from './pagination'
import { ReleaseRows } from './release-rows'
import { SectionHeading } from './section-heading'

type Props = {
  title: string
  releases: Page<ListedRelease>
  /** Of the page of which this is a part. */
  path: string
  /** The whole list, narrowed to these. */
  all?: string
  locale: Locale
}

/** The releases about a person, body or topic, a page at a time; nothing where there are none. */
export async function ReleasesPart({ title, releases, path, all, locale }: Props) {
  if (releases.total === 0) return null
  const t = await getTranslations({ locale, namespace: 'lists.wholeList' })
  return (
    <section aria-labelledby="releases">
      <SectionHeading id="releases" more={all ? { href: all, label: t('releases') } : undefined}>
        {title}
      </SectionHeading>
      <ReleaseRows releases={releases.rows} locale={locale} />
      <Pagination
        locale={locale}
        page={releases.page}
        pages={releases.pages}
        href={(page) => `${listAddress(path, { page })}#releases`}
      />
    </section>
  )
}
