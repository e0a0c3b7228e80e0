import type { Metadata } from 'next'
import { HistoryScreen } from '../../../records/history-screen'
import { type RecordParams, recordTitle } from '../../../records/record-screen'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('meeting', params, 'history') }
}

export default function MeetingHistoryPage(props: RecordParams) {
  return <HistoryScreen {...props} kind="meeting" />
}
