'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { useReasonText } from '@/components/desk/use-field-error'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import type { Locale } from '@/db/locales'
import type { ListableMeeting } from '@/lib/attendance/queries'
import { dateInWords } from '@/lib/i18n/format'
import type { ActionResult, Reason } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import type { CreateInput } from '@/lib/workflow/input'

type Props = {
  meetings: readonly ListableMeeting[]
  meetingId: string | null
  create: (input: CreateInput) => Promise<ActionResult<{ recordId: string }>>
}

/** The first step of a list: the meeting that it is of, which stays. */
export function NewListForm({ meetings, meetingId, create }: Props) {
  const t = useTranslations('attendance.new')
  const untitled = useTranslations('records')('untitled')
  const locale = useLocale() as Locale
  const { text } = useReasonText()
  const router = useRouter()
  const [chosen, setChosen] = useState(meetingId)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()

  const ofMeeting = reasons.find(({ field }) => field === 'meetingId')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    startTransition(async () => {
      const languages = meetings.find(({ id }) => id === chosen)?.languages
      const result = await answerOf(create({ kind: 'attendance', meetingId: chosen, content: { languages } }))
      if (result.ok) router.push(recordPath('attendance', result.value.recordId))
      else setReasons(result.reasons)
    })
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-form flex-col gap-4">
      <ReasonList reasons={reasons.filter((reason) => reason !== ofMeeting)} />
      <Combobox
        label={t('meeting')}
        hint={t('meetingHint')}
        options={meetings.map(({ id, title, startsOn }) => ({
          id,
          label: textIn(title, locale) || untitled,
          detail: startsOn && dateInWords(startsOn, locale),
        }))}
        value={chosen}
        error={ofMeeting && text(ofMeeting)}
        onValueChange={setChosen}
      />
      <Button type="submit" variant="primary" busy={busy} className="self-start">
        {t('create')}
      </Button>
    </form>
  )
}
