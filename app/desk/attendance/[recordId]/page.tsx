import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListForm } from '@/components/attendance/list-form'
import { ListGaps } from '@/components/attendance/list-gaps'
import { MeetingSection } from '@/components/attendance/meeting-section'
import { SavedChecks } from '@/components/checking/saved-checks'
import { AsPublished } from '@/components/records/as-published'
import type { AttendanceContent } from '@/lib/attendance/content'
import { gridContext } from '@/lib/attendance/grid-queries'
import { meetingOfList } from '@/lib/attendance/queries'
import { checksOfList } from '@/lib/checking/queries'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import type { RecordView } from '@/lib/workflow/record-queries'
import { checkingActions } from '../../checking/checking-actions'
import { recordActions } from '../../records/record-actions'
import { type RecordParams, RecordScreen, recordTitle } from '../../records/record-screen'
import { listActions } from '../list-actions'
import { ListText } from '../list-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('attendance', params) }
}

export default async function AttendanceRecordPage(props: RecordParams) {
  return (
    <RecordScreen<AttendanceContent>
      {...props}
      kind="attendance"
      wide
      form={({ view, meta, panel }, ctx) => (
        <ListForm
          key={meta.id}
          meta={meta}
          content={view.content}
          grid={gridContext(ctx, view.record.id) ?? notFound()}
          locale={ctx.actor.locale}
          actions={recordActions}
          listActions={listActions}
          panel={panel}
        />
      )}
      text={(view, ctx) => (
        <AsPublished>
          <ListText view={view} ctx={ctx} />
        </AsPublished>
      )}
      aside={(view, ctx) => <Aside view={view} ctx={ctx} />}
    />
  )
}

function Aside({ view, ctx }: { view: RecordView<AttendanceContent>; ctx: Ctx }) {
  const meeting = meetingOfList(ctx, view.record)
  return (
    <>
      <ListGaps meeting={meeting} />
      <SavedChecks
        {...checksOfList(ctx, view)}
        recordId={view.record.id}
        zone={organisationZone(ctx.db)}
        actions={checkingActions}
      />
      {meeting && <MeetingSection meeting={meeting} />}
    </>
  )
}
