import { getTranslations } from 'next-intl/server'
import { RichTextView } from '@/components/editor/rich-text-view'
import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { dateInWords } from '@/lib/i18n/format'
import type { ReleaseView } from '@/lib/releases/published'
import { KindLabel } from './kind-label'
import { RuledNotice } from './notice'
import { ReleaseRail } from './release-rail'

type Props = { release: ReleaseView; locale: Locale; zone: string }

/** One release: seven columns of text, one gap, four of rail. */
export async function ReleasePage({ release, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.release' })
  const dated = (instant: string) => {
    const iso = localDateOf(instant, zone)
    return { iso, words: dateInWords(iso, locale) }
  }
  const issued = dated(release.issuedAt)
  const [newest] = release.notes
  return (
    <article className="grid gap-x-6 gap-y-10 lg:grid-cols-12">
      <div className="lg:col-span-8 xl:col-span-7">
        <header className="mb-6">
          <p className="mb-3 flex flex-wrap items-baseline gap-x-4">
            <KindLabel>{t(`kinds.${release.kind}`)}</KindLabel>
            <time dateTime={release.issuedAt} className="text-meta text-muted">
              {issued.words}
            </time>
          </p>
          <h1 className="text-h1">{release.title}</h1>
        </header>
        {newest && (
          <div className="mb-6">
            <RuledNotice kind="corrected" title={t('corrected')} date={dated(newest.at)}>
              {newest.text}
            </RuledNotice>
          </div>
        )}
        {release.lead && <p className="mb-6 max-w-measure font-serif text-lead">{release.lead}</p>}
        {release.dateline && <p className="mb-3 text-meta text-muted">{release.dateline}</p>}
        <RichTextView doc={release.body} />
        {release.notes.length > 0 && (
          <section
            className="mt-10 max-w-measure border-hairline border-t pt-4 text-ui"
            aria-labelledby="history"
          >
            <h2 id="history" className="mb-3 font-semibold text-ui">
              {t('history')}
            </h2>
            <ol className="space-y-2">
              {release.notes.map((note) => (
                <li key={note.edition}>
                  <time dateTime={note.at} className="mr-3 text-muted">
                    {dated(note.at).words}
                  </time>
                  {note.text}
                </li>
              ))}
              <li>
                <time dateTime={release.publishedAt} className="mr-3 text-muted">
                  {dated(release.publishedAt).words}
                </time>
                {t('published')}
              </li>
            </ol>
          </section>
        )}
      </div>
      <ReleaseRail release={release} locale={locale} />
    </article>
  )
}
