'use client'

import { useTranslations } from 'next-intl'
import { PersonField, PostField } from './person-and-post'
import { ReadField } from './read-field'

/** Who chaired and in what post. */
export function ChairField({ index }: { index: number }) {
  const m = useTranslations('meetings.fields')
  const name = `events.${index}.meeting.chair` as const
  const field = `meetings.${index}.chair`
  return (
    <ReadField field={field} label={m('chair_personId')} className="gap-3">
      <PersonField name={`${name}.person`} nearKey={`${field}.person`} label={m('chair_personId')} />
      <PostField name={`${name}.post`} label={m('chair_postId')} />
    </ReadField>
  )
}
