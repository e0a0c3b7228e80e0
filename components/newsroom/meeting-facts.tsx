import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { datesInWords, zoneInWords } from '@/lib/i18n/format'
import { toRoman } from '@/lib/language/russian/numbers'
import type { MeetingView } from '@/lib/meetings/published'

/** When, where, how, of which body and under whom. */
export async function MeetingFacts({ meeting, locale }: { meeting: MeetingView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  const { chair, chairSlug, next, sessions } = meeting
  const place = [meeting.place, meeting.venue].filter(Boolean).join(', ')
  return (
    <dl className="max-w-measure border-hairline border-t text-ui">
      {/* A draft that is previewed may have no date yet. */}
      {meeting.startsOn && (
        <Fact name={t('date')}>
          <time dateTime={meeting.startsAt ?? meeting.startsOn}>
            {datesInWords(meeting.startsOn, meeting.endsOn, locale)}
            {meeting.startTime &&
              `, ${meeting.startTime} (${zoneInWords(meeting.zone, meeting.startsOn, locale)})`}
          </time>
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

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-hairline border-b py-2 sm:grid-cols-[9rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
