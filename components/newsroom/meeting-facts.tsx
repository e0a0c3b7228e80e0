import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { datesInWords } from '@/lib/i18n/format'
import { toRoman } from '@/lib/language/russian/numbers'
import type { MeetingView } from '@/lib/meetings/published'
import { Fact } from './fact'
import { MeetingWhenNow } from './meeting-when'

type Props = {
  meeting: MeetingView
  locale: Locale
  /** The organisation's. */
  zone: string
}

/** When, where, how, of which body and under whom. */
export async function MeetingFacts({ meeting, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  const f = await getTranslations({ locale, namespace: 'forwardLook' })
  const { chair, chairSlug, next, sessions, status, phase } = meeting
  const isComing = status === 'planned' && phase === 'to_come'
  const advisory = isComing ? meeting.releases.find(({ kind }) => kind === 'advisory') : undefined
  const place = [meeting.place, meeting.venue].filter(Boolean).join(', ')
  return (
    <dl className="max-w-measure border-hairline border-t text-ui">
      {/* A draft that is previewed may have no date yet. */}
      {meeting.startsOn && (
        <Fact name={t('date')}>
          <MeetingWhenNow when={meeting} locale={locale} zone={zone} />
        </Fact>
      )}
      {place && <Fact name={t('place')}>{place}</Fact>}
      <Fact name={t('format')}>{t(`formats.${meeting.format}`)}</Fact>
      {sessions.length > 0 && (
        <Fact name={t('body')}>
          {sessions.map(({ slug, name, number }) => (
            <span key={slug} className="block">
              <a href={`/${locale}/bodies/${slug}`}>{name}</a>
              {number !== null && (
                <span className="ml-2 text-muted">{t('number', { number: toRoman(number) })}</span>
              )}
            </span>
          ))}
        </Fact>
      )}
      {chair && (
        <Fact name={t('chair')}>
          {chairSlug ? <a href={`/${locale}/people/${chairSlug}`}>{chair.name}</a> : chair.name}
          {chair.post && <span className="block text-muted">{chair.post}</span>}
        </Fact>
      )}
      {advisory && (
        <Fact name={f('facts.media')}>
          <a href={`/${locale}/releases/${advisory.slug}`}>{advisory.title}</a>
        </Fact>
      )}
      {next && (
        <Fact name={t('next')}>
          {[next.startsOn && datesInWords(next.startsOn, next.startsOn, locale), next.place, next.note]
            .filter(Boolean)
            .join(', ')}
        </Fact>
      )}
    </dl>
  )
}
