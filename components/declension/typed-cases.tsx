'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { type CaseTable, type Subject, waitingIn } from '@/lib/declension/case-rows'
import { CaseTableEditor } from './case-table'
import { useCaseTable } from './use-case-table'
import type { ConfirmedForms } from './use-confirmed'

type Props = {
  subject: Subject
  forms: ConfirmedForms
  /** The table as the server made it. */
  initial?: CaseTable
  genderHref?: string | undefined
}

/** The cases of a name as it is typed; nothing while there is no name. */
export function TypedCases({ subject, forms, initial, genderHref }: Props) {
  const t = useTranslations('declension')
  const { table, hasFailed, again } = useCaseTable(subject, forms.confirmed, initial)
  const name = subject.kind === 'person' ? subject.name.family : subject.text
  if (name.trim() === '') return null
  return (
    <section aria-label={t('title')} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium font-sans text-ui">{t('title')}</h3>
        <p role="status" className="text-meta text-muted">
          {table ? stateOf(table, t) : !hasFailed && t('preparing')}
        </p>
      </div>
      {hasFailed && (
        <p role="alert" className="flex flex-wrap items-center gap-3 text-danger text-ui">
          {t('failed')}
          <Button size="sm" onClick={again}>
            {t('again')}
          </Button>
        </p>
      )}
      {table && <CaseTableEditor name={name} table={table} confirm={forms.confirm} genderHref={genderHref} />}
    </section>
  )
}

/** One sentence that is read out when it changes: how many cases wait, or that none does. */
function stateOf(table: CaseTable, t: ReturnType<typeof useTranslations<'declension'>>): string {
  const count = waitingIn(table)
  if (count > 0) return t('waiting', { count })
  const isConfirmed = table.rows.some(({ parts, whole }) => [...parts, whole].some((cell) => cell.confirmed))
  return t(isConfirmed ? 'allConfirmed' : 'allSure')
}
