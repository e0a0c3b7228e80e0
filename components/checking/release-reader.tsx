'use client'

import { useEffect, useEffectEvent } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { expectedOf, releaseText } from '@/lib/checking/release-text'
import { localDateOf } from '@/lib/dates'
import type { ReleaseContent } from '@/lib/releases/content'
import { useChecking } from './checking-context'

/** Set over the meeting that the page knows of. */
const noMeeting = { record: undefined, isListHidden: undefined }

/** Gives the checker the text as it is written, and the meeting as it is picked. Shows nothing. */
export function ReleaseReader({ zone }: { zone: string }) {
  const around = useChecking()
  const { getValues, subscribe } = useFormContext<ReleaseContent>()
  const meetingId = useWatch<ReleaseContent, 'about.meetingId'>({ name: 'about.meetingId' })

  const read = useEffectEvent(() => {
    const content = getValues()
    around?.checking.changed({
      text: releaseText(content),
      language: around.setup.language,
      date: content.issuedAt ? localDateOf(content.issuedAt, zone) : undefined,
      expects: expectedOf(content),
    })
  })
  useEffect(() => {
    read()
    return subscribe({ formState: { values: true }, callback: () => read() })
  }, [subscribe])

  const pick = useEffectEvent(async (id: string | null) => {
    if (!around || id === around.setup.meetingId) return around?.setPicked(undefined)
    if (id === null) return around.setPicked(noMeeting)
    try {
      const answer = await around.actions.meeting({ meetingId: id })
      around.setPicked(answer.ok ? { ...noMeeting, ...answer.value } : noMeeting)
    } catch {
      // Without the server the text is checked without its meeting; the submission checks it with it.
      around.setPicked(noMeeting)
    }
  })
  useEffect(() => void pick(meetingId), [meetingId])
  return null
}
