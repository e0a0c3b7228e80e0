import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { outputAddress } from '@/lib/feeds/formats'
import type { AdvisedMeeting } from '@/lib/meetings/published-advisory'
import { AdvisoryNotice } from './advisory-notice'
import { Fact } from './fact'
import { MeetingWhenNow } from './meeting-when'

type Props = {
  meeting: AdvisedMeeting
  locale: Locale
  /** The organisation's. */
  zone: string
}

/** Above the text of a media advisory: when and where, as the record of the meeting has it now, and what became of it. */
export async function AdvisoryBox({ meeting, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  const m = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  const { slug, title, status, phase, place, venue, format } = meeting
  const address = `/${locale}/meetings/${slug}`
  const isComing = status === 'planned' && phase === 'to_come'
  return (
    <div className="mb-6 max-w-measure">
      <AdvisoryNotice meeting={meeting} locale={locale} zone={zone} />
      <dl className="border-ink border-t-2 text-ui">
        <Fact name={t('facts.what')}>
          <a href={address}>{title}</a>
        </Fact>
        <Fact name={t('facts.when')}>
          <MeetingWhenNow when={meeting} locale={locale} zone={zone} />
        </Fact>
        {(place || venue) && <Fact name={t('facts.where')}>{[place, venue].filter(Boolean).join(', ')}</Fact>}
        <Fact name={m('format')}>{m(`formats.${format}`)}</Fact>
        {isComing && (
          <Fact name={t('facts.calendar')}>
            <a href={outputAddress(address, 'ics')}>{t('facts.add')}</a>
          </Fact>
        )}
      </dl>
    </div>
  )
}
