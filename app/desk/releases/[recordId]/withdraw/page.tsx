import type { Metadata } from 'next'
import { type RecordParams, recordTitle } from '../../../records/record-screen'
import { WithdrawScreen } from '../../../records/withdraw-screen'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('release', params, 'withdraw') }
}

export default function WithdrawReleasePage({ params }: RecordParams) {
  return <WithdrawScreen kind="release" params={params} />
}
