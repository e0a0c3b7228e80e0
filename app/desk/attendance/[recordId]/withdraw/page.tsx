import type { Metadata } from 'next'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { WithdrawScreen } from '../../../records/withdraw-screen'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('attendance', params, 'withdraw') }
}

export default function WithdrawListPage({ params }: RecordParams) {
  return <WithdrawScreen kind="attendance" params={params} />
}
