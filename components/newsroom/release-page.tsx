import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RichTextView } from '@/components/editor/rich-text-view'
import type { Locale } from '@/db/locales'
import type { ReleaseView } from '@/lib/releases/published'
import { ChangeHistory, CorrectionNotice } from './change-history'
import { dayOf } from './dated'
import { KindLabel } from './kind-label'
import { PageHeader } from './page-header'
import { ReleaseRail } from './release-rail'

type Props = {
  release: ReleaseView
  locale: Locale
  zone: string
  /** What a reader may do with the text. */
  tools?: ReactNode
}

/** One release: seven columns of text, one gap, four of rail. */
export async function ReleasePage({ release, locale, zone, tools }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.release' })
  return (
    <article className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader
        title={release.title}
        label={
          <>
            <KindLabel>{t(`kinds.${release.kind}`)}</KindLabel>
            <time dateTime={release.issuedAt} className="text-meta text-muted">
              {dayOf(release.issuedAt, zone, locale).words}
            </time>
            {tools}
          </>
        }
      />
      <div className="min-w-0 lg:col-span-8 xl:col-span-7">
        <CorrectionNotice notes={release.notes} locale={locale} zone={zone} />
        <div data-copied="">
          {release.lead && <p className="mb-6 max-w-measure font-serif text-lead">{release.lead}</p>}
          {release.dateline && <p className="mb-3 text-meta text-muted">{release.dateline}</p>}
          <RichTextView doc={release.body} />
        </div>
        <ChangeHistory notes={release.notes} publishedAt={release.publishedAt} locale={locale} zone={zone} />
      </div>
      <ReleaseRail release={release} locale={locale} />
    </article>
  )
}
