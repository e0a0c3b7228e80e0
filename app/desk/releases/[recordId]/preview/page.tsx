import type { Metadata } from 'next'
import { PreviewScreen } from '../../../records/preview-screen'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { ReleaseText } from '../../release-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('release', params, 'preview') }
}

export default function ReleasePreviewPage({ params }: RecordParams) {
  return (
    <PreviewScreen
      params={params}
      kind="release"
      text={(view, ctx) => <ReleaseText view={view} ctx={ctx} />}
    />
  )
}
