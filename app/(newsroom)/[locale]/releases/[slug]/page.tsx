import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import type { Alternates } from '@/components/newsroom/organisation'
import { PrintFoot } from '@/components/newsroom/print-foot'
import { ReleasePage } from '@/components/newsroom/release-page'
import { ReleaseReuse } from '@/components/newsroom/release-reuse'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { todayIn } from '@/lib/publication/today'
import { citedNumber, shortAddress } from '@/lib/releases/citation'
import { newsArticle } from '@/lib/releases/news-article'
import { type ReleaseView, releaseView } from '@/lib/releases/published'
import { relatedReleases } from '@/lib/releases/published-related'
import { translationsFor } from '@/lib/releases/published-translations'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { scriptAddress } from '@/lib/web/script-address'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../page-trail'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const release = await releaseView(newsroom(), locale, { slug })
  if (!release) return {}
  const t = await getTranslations({ locale, namespace: 'newsroom.release.kinds' })
  return pageMetadata(newsroom(), locale, {
    title: release.title,
    description: release.lead,
    addresses: alternatesOf(release),
    article: {
      publishedTime: release.issuedAt,
      modifiedTime: release.updatedAt,
      section: t(release.kind),
      tags: release.topics.map(({ name }) => name),
    },
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const handle = newsroom()
  const release = await releaseView(handle, locale, { slug })
  if (!release) return <NotFoundPage newsroom={handle} locale={locale} />
  const organisation = await organisationView(handle, locale)
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return (
    <Frame newsroom={handle} locale={locale} current="releases" alternates={alternatesOf(release)}>
      <PageTrail
        locale={locale}
        section="releases"
        here={{ href: `/${locale}/releases/${release.slug}`, label: release.title }}
      />
      <StructuredData
        data={newsArticle(release, {
          publisher: organisation,
          siteUrl: siteUrl(),
          translations: translationsFor(handle, release),
        })}
      />
      <ReleasePage
        release={release}
        related={await relatedReleases(handle, release)}
        locale={locale}
        zone={handle.zone}
        reuse={
          <ReleaseReuse
            release={release}
            locale={locale}
            organisation={organisation ?? { name: t('title'), abbreviation: '' }}
            siteUrl={siteUrl()}
            today={todayIn(handle)}
          />
        }
      />
      <PrintFoot
        locale={locale}
        address={shortAddress(release, siteUrl())}
        number={citedNumber(release)}
        today={todayIn(handle)}
      />
      <script type="module" src={scriptAddress('copy.js')} />
    </Frame>
  )
}

const alternatesOf = ({ locale, slug, translations }: ReleaseView): Alternates =>
  Object.fromEntries(
    [{ locale, slug }, ...translations].map((each) => [each.locale, `/${each.locale}/releases/${each.slug}`]),
  )
