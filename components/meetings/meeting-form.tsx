'use client'

import type { ReactNode } from 'react'
import type { EditionMeta, RecordActions } from '@/components/records/record-actions'
import { RecordForm } from '@/components/records/record-form'
import { type MeetingContent, meetingContent } from '@/lib/meetings/content'
import { MeetingFields, type MeetingFieldsProps } from './meeting-fields'

type Props = MeetingFieldsProps & {
  meta: EditionMeta
  content: MeetingContent
  actions: RecordActions
  panel: ReactNode
}

/** A meeting record as it is written. */
export function MeetingForm({ meta, content, actions, panel, ...fields }: Props) {
  return (
    <RecordForm
      kind="meeting"
      meta={meta}
      content={content}
      schema={meetingContent}
      actions={actions}
      noteLanguages={content.languages}
      panel={panel}
    >
      <MeetingFields {...fields} />
    </RecordForm>
  )
}
