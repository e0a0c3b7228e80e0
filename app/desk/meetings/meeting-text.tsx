import { getTranslations } from 'next-intl/server'
import { LanguageTabs } from '@/components/meetings/language-tabs'
import { MeetingPage } from '@/components/newsroom/meeting-page'
import { locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { meetingView } from '@/lib/meetings/published'
import type { RecordView } from '@/lib/workflow/record-queries'
import { withPreview } from '../records/with-preview'

/** The newest revision of a meeting as the reader will see it, in each of its languages. */
export async function MeetingText({ view, ctx }: { view: RecordView; ctx: Ctx }) {
  const { record, edition, languages } = view
  const shown = locales.filter((locale) => languages.includes(locale))
  const meetings = await withPreview(ctx, edition.id, (newsroom) =>
    Promise.all(shown.map((locale) => meetingView(newsroom, locale, { id: record.id }))),
  )
  const found = meetings?.filter((meeting) => meeting !== undefined) ?? []
  if (found.length === 0) return <p>{(await getTranslations('records'))('nothingToShow')}</p>
  const zone = organisationZone(ctx.db)
  return (
    <LanguageTabs
      pages={found.map((meeting) => ({
        locale: meeting.locale,
        page: <MeetingPage meeting={meeting} locale={meeting.locale} zone={zone} />,
      }))}
    />
  )
}
