import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { mediumDate } from '@/lib/i18n/format'
import type { ListedRelease } from '@/lib/releases/published-list'
import { DatedList, DatedRow } from './dated-list'
import { KindLabel } from './kind-label'

type Props = {
  releases: readonly ListedRelease[]
  locale: Locale
  heading?: 'h2' | 'h3' | 'h4'
  /** How a date is written; with its year unless the list says it already. */
  date?: (issuedOn: string, locale: Locale) => string
}

/** Releases one below the other, each by its date, title and kind. */
export async function ReleaseRows({ releases, locale, heading, date = mediumDate }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return (
    <DatedList>
      {releases.map((release) => (
        <DatedRow
          key={release.id}
          dateTime={release.issuedAt}
          time={date(release.issuedOn, locale)}
          href={`/${locale}/releases/${release.slug}`}
          title={release.title}
          heading={heading}
          label={
            <>
              <KindLabel>{t(`release.kinds.${release.kind}`)}</KindLabel>
              {release.isCorrected && <KindLabel tone="warning">{t('releaseList.corrected')}</KindLabel>}
            </>
          }
        />
      ))}
    </DatedList>
  )
}
