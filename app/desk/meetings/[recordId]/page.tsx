import type { Metadata } from 'next'
import { SavedChecks } from '@/components/checking/saved-checks'
import { AdvisoryOffer } from '@/components/drafting/advisory-offer'
import { DriftedSection } from '@/components/drafting/drifted-section'
import { InternalItems } from '@/components/meetings/internal-items'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { MeetingGaps } from '@/components/meetings/meeting-gaps'
import { RelatedSection } from '@/components/meetings/related-section'
import { AsPublished } from '@/components/records/as-published'
import { may } from '@/lib/access/authorise'
import { checksOfMeeting } from '@/lib/checking/queries'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { advisoryLanguages } from '@/lib/drafting/advisory'
import { driftedReleases } from '@/lib/drafting/queries'
import type { MeetingContent } from '@/lib/meetings/content'
import { listOfMeeting, meetingOptions, offersFor, releasesAbout } from '@/lib/meetings/queries'
import { allZones } from '@/lib/meetings/zones'
import { checkingActions } from '../../checking/checking-actions'
import { draftAdvisoryAction } from '../../drafting/actions'
import { finders } from '../../records/finders'
import { recordActions } from '../../records/record-actions'
import { type RecordParams, RecordScreen, recordTitle } from '../../records/record-screen'
import { meetingActions } from '../meeting-actions'
import { MeetingText } from '../meeting-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('meeting', params) }
}

export default async function MeetingRecordPage(props: RecordParams) {
  return (
    <RecordScreen<MeetingContent>
      {...props}
      kind="meeting"
      form={({ view, meta, panel }, ctx) => (
        <MeetingForm
          key={meta.id}
          meta={meta}
          content={view.content}
          recordId={view.record.id}
          options={meetingOptions(ctx, view.content)}
          offers={offersFor(ctx, view.record.id, view.content)}
          zones={allZones()}
          today={organisationDate(ctx.db, ctx.now)}
          find={finders}
          actions={recordActions}
          meetingActions={meetingActions}
          panel={panel}
        />
      )}
      text={(view, ctx) => (
        <>
          <AsPublished>
            <MeetingText view={view} ctx={ctx} />
          </AsPublished>
          <InternalItems content={view.content} />
        </>
      )}
      aside={(view, ctx) => (
        <>
          <MeetingGaps />
          <SavedChecks
            {...checksOfMeeting(ctx, view)}
            recordId={view.record.id}
            zone={organisationZone(ctx.db)}
            actions={checkingActions}
            hasFields
          />
          <RelatedSection
            meetingId={view.record.id}
            list={listOfMeeting(ctx, view.record.id)}
            releases={releasesAbout(ctx, view.record.id)}
            mayCreate={may(ctx, 'record.create') && view.state !== 'discarded'}
          />
          <AdvisoryOffer
            meetingId={view.record.id}
            languages={advisoryLanguages(ctx, view)}
            prepare={draftAdvisoryAction}
          />
          <DriftedSection drifted={driftedReleases(ctx, view.record.id)} />
        </>
      )}
    />
  )
}
