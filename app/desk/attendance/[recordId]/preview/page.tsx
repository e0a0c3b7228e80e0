import type { Metadata } from 'next'
import { PreviewScreen } from '../../../records/preview-screen'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { ListText } from '../../list-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('attendance', params, 'preview') }
}

export default function AttendancePreviewPage({ params }: RecordParams) {
  return (
    <PreviewScreen
      params={params}
      kind="attendance"
      text={(view, ctx) => <ListText view={view} ctx={ctx} />}
    />
  )
}
