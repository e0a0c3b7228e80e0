'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/desk/use-command'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { PickedOption } from '@/lib/workflow/label-queries'
import type { IntakeActions } from './intake-actions'
import { useFocusOnceDecided } from './just-decided'

type MadeProps = {
  id: string
  made: readonly { kind: RecordKind; record: PickedOption }[]
  /** When and by whom, in words. */
  decided: string
  /** Records came of it that this person may not read. */
  hidden: boolean
  nextId: string | null
}

/** What came of a text, and the way on. */
export function MadeView({ id, made, decided, hidden, nextId }: MadeProps) {
  const t = useTranslations('intake.receipt')
  const kinds = useTranslations('records.kinds')
  const meeting = made.find(({ kind }) => kind === 'meeting')
  const box = useFocusOnceDecided(id)
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" title={t('title')}>
        <p>{decided}</p>
        <ul className="flex flex-col gap-1">
          {made.map(({ kind, record }) => (
            <li key={record.id}>
              <span className="text-meta text-muted">{kinds(kind)}: </span>
              <Link href={recordPath(kind, record.id)}>{record.label || t('untitled')}</Link>
              {record.detail && <span className="text-meta text-muted"> · {record.detail}</span>}
            </li>
          ))}
        </ul>
        {hidden && <p className="text-muted">{t('hidden')}</p>}
        <div className="flex flex-wrap gap-2 pt-1">
          {nextId && (
            <LinkButton variant="primary" href={`/desk/intake/${nextId}`}>
              {t('next')}
            </LinkButton>
          )}
          {meeting && (
            <LinkButton href={`/desk/releases/draft?meeting=${meeting.record.id}`}>
              {t('draftRelease')}
            </LinkButton>
          )}
          <LinkButton href="/desk/intake">{t('toQueue')}</LinkButton>
        </div>
      </Notice>
    </div>
  )
}

type DismissedProps = {
  id: string
  title: string
  decided: string
  resume: IntakeActions['resume']
  nextId: string | null
}

/** A text that was set aside, or of which nothing is left, and the way back. */
export function DismissedView({ id, title, decided, resume, nextId }: DismissedProps) {
  const t = useTranslations('intake.dismiss')
  const r = useTranslations('intake.receipt')
  const router = useRouter()
  const command = useCommand(resume, () => router.refresh())
  const box = useFocusOnceDecided(id)
  return (
    <div ref={box} tabIndex={-1}>
      <Notice title={title}>
        <p>{decided}</p>
        {command.general.map((reason) => (
          <p key={reason} role="alert" className="text-danger">
            {reason}
          </p>
        ))}
        <div className="flex flex-wrap gap-2 pt-1">
          <Button busy={command.busy} onClick={() => command.submit({ id })}>
            {t('undo')}
          </Button>
          {nextId && <LinkButton href={`/desk/intake/${nextId}`}>{r('next')}</LinkButton>}
          <LinkButton href="/desk/intake">{r('toQueue')}</LinkButton>
        </div>
      </Notice>
    </div>
  )
}
