import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { datesInWords } from '@/lib/i18n/format'
import type { MeetingView } from '@/lib/meetings/published'
import { dayOf } from './dated'
import { RuledNotice } from './notice'

type Props = {
  meeting: Pick<MeetingView, 'status' | 'startsOn' | 'endsOn' | 'updatedAt' | 'edition' | 'notes'>
  locale: Locale
  /** The organisation's. */
  zone: string
}

/** The note of the edition that says what has become of a meeting: it stands in the notice of that. */
export const lifeNote = ({ status, edition, notes }: Props['meeting']) =>
  status === 'postponed' || status === 'cancelled'
    ? notes.find((note) => note.edition === edition)
    : undefined

/** At the top of a meeting that will not be on its day: what has become of it, and since when readers know. */
export async function MeetingLifeNotice({ meeting, locale, zone }: Props) {
  const { status, startsOn, endsOn, updatedAt } = meeting
  if (status !== 'postponed' && status !== 'cancelled') return null
  const note = lifeNote(meeting)
  const t = await getTranslations({ locale, namespace: 'forwardLook.notice' })
  return (
    <div className="mb-6">
      <RuledNotice kind="corrected" title={t(status)} date={dayOf(updatedAt, zone, locale)}>
        {note && <p>{note.text}</p>}
        {startsOn && <p>{t(`${status}From`, { date: datesInWords(startsOn, endsOn, locale) })}</p>}
      </RuledNotice>
    </div>
  )
}
