import { getTranslations } from 'next-intl/server'
import { ParticipantsPage } from '@/components/newsroom/participants-page'
import { locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { meetingView } from '@/lib/meetings/published'
import type { RecordView } from '@/lib/workflow/record-queries'
import { withPreview } from '../records/with-preview'

/** The newest revision of a list as the reader will see it, one language after another. */
export async function ListText({ view, ctx }: { view: RecordView; ctx: Ctx }) {
  const { record, edition, languages } = view
  const shown = locales.filter((locale) => languages.includes(locale))
  const pages = await withPreview(ctx, edition.id, async (newsroom) => {
    const views = await Promise.all(
      shown.map((locale) => meetingView(newsroom, locale, { id: record.meetingId ?? '' })),
    )
    return views.flatMap((meeting) => (meeting?.participants ? [{ meeting, ...meeting.participants }] : []))
  })
  if (!pages?.length) return <p>{(await getTranslations('records'))('nothingToShow')}</p>
  return (
    <div className="flex flex-col gap-16">
      {pages.map(({ meeting, delegations }) => (
        <div key={meeting.locale} lang={meeting.locale}>
          <ParticipantsPage meeting={meeting} delegations={delegations} locale={meeting.locale} />
        </div>
      ))}
    </div>
  )
}
