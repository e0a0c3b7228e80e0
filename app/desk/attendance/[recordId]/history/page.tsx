import type { Metadata } from 'next'
import { HistoryScreen } from '../../../records/history-screen'
import { type RecordParams, recordTitle } from '../../../records/record-screen'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('attendance', params, 'history') }
}

export default function AttendanceHistoryPage(props: RecordParams) {
  return <HistoryScreen {...props} kind="attendance" />
}
