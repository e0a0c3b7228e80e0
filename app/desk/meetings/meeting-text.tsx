import { getTranslations } from 'next-intl/server'
import { MeetingPage } from '@/components/newsroom/meeting-page'
import { locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { meetingView } from '@/lib/meetings/published'
import type { RecordView } from '@/lib/workflow/record-queries'
import { withPreview } from '../records/with-preview'

/** The newest revision of a meeting as the reader will see it, one language after another. */
export async function MeetingText({ view, ctx }: { view: RecordView; ctx: Ctx }) {
  const { record, edition, languages } = view
  const shown = locales.filter((locale) => languages.includes(locale))
  const meetings = await withPreview(ctx, edition.id, (newsroom) =>
    Promise.all(shown.map((locale) => meetingView(newsroom, locale, { id: record.id }))),
  )
  const found = meetings?.filter((meeting) => meeting !== undefined) ?? []
  if (found.length === 0) return <p>{(await getTranslations('records'))('nothingToShow')}</p>
  return (
    <div className="flex flex-col gap-16">
      {found.map((meeting) => (
        <div key={meeting.locale} lang={meeting.locale}>
          <MeetingPage meeting={meeting} locale={meeting.locale} zone={organisationZone(ctx.db)} />
        </div>
      ))}
    </div>
  )
}
