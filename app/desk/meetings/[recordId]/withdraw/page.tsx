import type { Metadata } from 'next'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { WithdrawScreen } from '../../../records/withdraw-screen'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('meeting', params, 'withdraw') }
}

export default function WithdrawMeetingPage({ params }: RecordParams) {
  return <WithdrawScreen kind="meeting" params={params} />
}
