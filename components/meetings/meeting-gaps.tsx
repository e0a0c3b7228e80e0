'use client'

import { useWatch } from 'react-hook-form'
import { useRecordFormContext } from '@/components/records/record-form-context'
import type { MeetingContent } from '@/lib/meetings/content'
import { meetingGaps } from '@/lib/meetings/rules'
import { GapSection } from './gap-section'

/** What the record lacks, as it is written; nothing where it is only read. */
export function MeetingGaps() {
  return useRecordFormContext() ? <Live /> : null
}

function Live() {
  const content = useWatch<MeetingContent>() as MeetingContent
  return <GapSection gaps={meetingGaps(content)} languages={content.languages} />
}
