import { getTranslations } from 'next-intl/server'
import { LanguageTabs } from '@/components/meetings/language-tabs'
import { ParticipantsPage } from '@/components/newsroom/participants-page'
import { locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { meetingView } from '@/lib/meetings/published'
import type { RecordView } from '@/lib/workflow/record-queries'
import { withPreview } from '../records/with-preview'

/** The newest revision of a list as the reader will see it, in each of its languages. */
export async function ListText({ view, ctx }: { view: RecordView; ctx: Ctx }) {
  const { record, edition, languages } = view
  const shown = locales.filter((locale) => languages.includes(locale))
  const pages = await withPreview(ctx, edition.id, async (newsroom) => {
    const views = await Promise.all(
      shown.map((locale) => meetingView(newsroom, locale, { id: record.meetingId ?? '' })),
    )
    return views.flatMap((meeting) =>
      meeting?.participants ? [{ meeting, participants: meeting.participants }] : [],
    )
  })
  if (!pages?.length) return <p>{(await getTranslations('records'))('nothingToShow')}</p>
  const zone = organisationZone(ctx.db)
  return (
    <LanguageTabs
      pages={pages.map((page) => ({
        locale: page.meeting.locale,
        page: <ParticipantsPage {...page} locale={page.meeting.locale} zone={zone} />,
      }))}
    />
  )
}
