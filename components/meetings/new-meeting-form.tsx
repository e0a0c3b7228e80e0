'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { entrySearch, type Finders } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { type MeetingContent, type MeetingKind, meetingKinds } from '@/lib/meetings/content'
import { type CarriedPart, carriedParts, partsOffered, takenOver } from '@/lib/meetings/start'
import { suggestedTitle } from '@/lib/meetings/title'
import type { ActionResult, Reason } from '@/lib/refusal'
import { blankText } from '@/lib/text-by-locale'
import type { CreateInput } from '@/lib/workflow/input'
import { CarryChoices } from './carry-choices'
import type { MeetingActions } from './meeting-actions'
import { NumberField } from './number-field'
import { useOffers } from './use-offers'

/** A record is begun of what is to come or of what was held; what becomes of it is told in its own form. */
const begunAs = ['planned', 'held'] as const

type Props = {
  /** The organisation's zone, in which it is held unless the last meeting says otherwise. */
  zone: string
  find: Finders
  ask: MeetingActions['carryOver']
  create: (input: CreateInput) => Promise<ActionResult<{ recordId: string }>>
}

/** The first step of a meeting: whose it is, which by count and when, and what it takes over from the last one. */
export function NewMeetingForm({ zone, find, ask, create }: Props) {
  const t = useTranslations('meetings')
  const router = useRouter()
  const [kind, setKind] = useState<MeetingKind>('session')
  const [status, setStatus] = useState<MeetingContent['status']>('planned')
  const [bodyId, setBodyId] = useState<string | null>(null)
  const [startsOn, setStartsOn] = useState('')
  const [taken, setTaken] = useState<readonly CarriedPart[]>(carriedParts)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()
  const sessions = bodyId ? [{ bodyId, series: kind }] : []
  const offer = useOffers({ sessions, startsOn, recordId: null, known: [], ask })({
    bodyId: bodyId ?? '',
    series: kind,
  })
  const { number, setNumber } = useOfferedNumber(offer?.number, `${bodyId} ${kind}`)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    startTransition(async () => {
      const title = offer ? suggestedTitle(kind, [{ number, body: offer.body }]) : {}
      const carried = offer?.last ? takenOver(offer.last, taken) : {}
      const content = {
        zone,
        ...carried,
        kind,
        status,
        startsOn,
        title: { ...blankText(), ...title },
        sessions: sessions.map((session) => ({ ...session, number })),
      }
      const result = await answerOf(create({ kind: 'meeting', content }))
      if (result.ok) router.push(recordPath('meeting', result.value.recordId))
      else setReasons(result.reasons)
    })
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-form flex-col gap-4">
      <ReasonList reasons={reasons} />
      <div className="flex flex-wrap gap-4">
        <SelectField
          label={t('fields.kind')}
          className="min-w-44 flex-1"
          value={kind}
          onChange={(event) => setKind(event.target.value as MeetingKind)}
          choices={meetingKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
        />
        <SelectField
          label={t('fields.status')}
          className="min-w-36 flex-1"
          value={status}
          onChange={(event) => setStatus(event.target.value as MeetingContent['status'])}
          choices={begunAs.map((value) => ({ value, label: t(`values.status.${value}`) }))}
        />
      </div>
      <Combobox
        label={t('fields.sessions_bodyId')}
        hint={t('bodyHint')}
        optional={kind !== 'session'}
        options={[]}
        search={entrySearch(find, 'body')}
        value={bodyId}
        onValueChange={setBodyId}
      />
      {bodyId && <NumberField value={number} onChange={setNumber} offered={offer?.number} />}
      <DateField
        label={t('fields.startsOn')}
        optional
        value={startsOn}
        onChange={(event) => setStartsOn(event.target.value)}
      />
      {offer?.last && (
        <CarryChoices
          last={offer.last}
          offered={partsOffered(offer.last)}
          taken={taken}
          onChange={setTaken}
        />
      )}
      <Button type="submit" variant="primary" busy={busy} className="self-start">
        {t('new.create')}
      </Button>
    </form>
  )
}

/** The number stands in the field at once, and again when another body or series is chosen; typed, it stays. */
function useOfferedNumber(offered: number | undefined, subject: string) {
  const [number, setNumber] = useState<number | null>(null)
  const filledFor = useRef<string>(undefined)
  useEffect(() => {
    if (offered === undefined || filledFor.current === subject) return
    filledFor.current = subject
    setNumber(offered)
  }, [offered, subject])
  return { number, setNumber }
}
