import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RichTextView } from '@/components/editor/rich-text-view'
import type { Locale } from '@/db/locales'
import { citedNumber } from '@/lib/releases/citation'
import type { ReleaseView } from '@/lib/releases/published'
import type { RelatedRelease } from '@/lib/releases/published-related'
import { AdvisoryBox } from './advisory-box'
import { ChangeHistory, CorrectionNotice } from './change-history'
import { KindLabel } from './kind-label'
import { momentOf } from './moment'
import { PageHeader } from './page-header'
import { ReleaseLanguages } from './release-languages'
import { ReleaseRail } from './release-rail'

type Props = {
  release: ReleaseView
  related?: readonly RelatedRelease[]
  locale: Locale
  zone: string
  /** What a reader may do with the text. */
  reuse?: ReactNode
}

/** One release: seven columns of text, one gap, four of rail. */
export async function ReleasePage({ release, related = [], locale, zone, reuse }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.release' })
  const number = citedNumber(release)
  const [issued, updated] = [release.issuedAt, release.updatedAt].map((at) => momentOf(at, zone, locale))
  return (
    <article className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader
        title={release.title}
        label={
          <>
            <KindLabel>{t(`kinds.${release.kind}`)}</KindLabel>
            {number && <span className="text-meta text-muted tabular-nums">{t('number', { number })}</span>}
            <span className="text-meta text-muted tabular-nums">
              <time dateTime={issued?.iso}>{issued?.words}</time>
              {release.edition > 1 &&
                t.rich('updated', { moment: () => <time dateTime={updated?.iso}>{updated?.words}</time> })}
            </span>
          </>
        }
      >
        <ReleaseLanguages release={release} />
      </PageHeader>
      <div className="min-w-0 lg:col-span-8 xl:col-span-7">
        <CorrectionNotice notes={release.notes} locale={locale} zone={zone} />
        {release.advised && <AdvisoryBox meeting={release.advised} locale={locale} zone={zone} />}
        <div data-copied="">
          {release.lead && <p className="mb-6 max-w-measure font-serif text-lead">{release.lead}</p>}
          {release.dateline && <p className="mb-3 text-meta text-muted">{release.dateline}</p>}
          <RichTextView doc={release.body} />
        </div>
        <Boilerplate title={t('boilerplate')}>{release.boilerplate}</Boilerplate>
        <ChangeHistory notes={release.notes} publishedAt={release.publishedAt} locale={locale} zone={zone} />
      </div>
      <ReleaseRail release={release} related={related} locale={locale} reuse={reuse} />
    </article>
  )
}

/** What the organisation says of itself, set apart from the text. */
function Boilerplate({ title, children }: { title: string; children: string }) {
  if (!children) return null
  return (
    <section
      className="mt-10 max-w-measure border-hairline border-t pt-4 text-ui"
      aria-labelledby="boilerplate"
    >
      <h2 id="boilerplate" className="mb-2 text-ui">
        {title}
      </h2>
      <p className="whitespace-pre-line text-muted">{children}</p>
    </section>
  )
}
