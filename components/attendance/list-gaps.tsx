'use client'

import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import { GapSection } from '@/components/meetings/gap-section'
import { useRecordFormContext } from '@/components/records/record-form-context'
import type { AttendanceContent } from '@/lib/attendance/content'
import type { MeetingOfList } from '@/lib/attendance/queries'
import { attendanceGaps } from '@/lib/attendance/rules'

type Props = { meeting: MeetingOfList }

/** What the list lacks, as it is written; nothing where it is only read. */
export function ListGaps(props: Props) {
  return useRecordFormContext() ? <Live {...props} /> : null
}

function Live({ meeting }: Props) {
  // Behind the typing: with three hundred rows it must not wait for this.
  const content = useDeferredValue(useWatch<AttendanceContent>() as AttendanceContent)
  return <GapSection gaps={attendanceGaps(content, meeting)} languages={content.languages} />
}
