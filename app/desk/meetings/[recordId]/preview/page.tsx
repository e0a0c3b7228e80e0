import type { Metadata } from 'next'
import { PreviewScreen } from '../../../records/preview-screen'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { MeetingText } from '../../meeting-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('meeting', params, 'preview') }
}

export default function MeetingPreviewPage({ params }: RecordParams) {
  return (
    <PreviewScreen
      params={params}
      kind="meeting"
      text={(view, ctx) => <MeetingText view={view} ctx={ctx} />}
    />
  )
}
