import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dayOf } from './dated'
import { RuledNotice } from './notice'

type Note = { edition: number; at: string; text: string }
type Props = { notes: readonly Note[]; locale: Locale; zone: string }

type NoticeProps = Props & {
  /** A meeting is changed: what its notes tell, that it was completed or moved, need not have been wrong before. */
  as?: 'corrected' | 'changed'
}

/** At the top of a corrected item: the newest public note. */
export async function CorrectionNotice({ notes, locale, zone, as = 'corrected' }: NoticeProps) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const [newest] = notes
  if (!newest) return null
  return (
    <div className="mb-6">
      <RuledNotice kind="corrected" title={t(as)} date={dayOf(newest.at, zone, locale)}>
        {newest.text}
      </RuledNotice>
    </div>
  )
}

/** At its end: every public note, and when the item went out first. */
export async function ChangeHistory({ notes, publishedAt, locale, zone }: Props & { publishedAt: string }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  if (notes.length === 0) return null
  const entries = [...notes, { edition: 0, at: publishedAt, text: t('published') }]
  return (
    <section className="mt-10 max-w-measure border-hairline border-t pt-4 text-ui" aria-labelledby="history">
      <h2 id="history" className="mb-3 text-ui">
        {t('title')}
      </h2>
      <ol className="space-y-2">
        {entries.map(({ edition, at, text }) => (
          <li key={edition} className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
            <time dateTime={at} className="text-muted">
              {dayOf(at, zone, locale).words}
            </time>
            {text}
          </li>
        ))}
      </ol>
    </section>
  )
}
