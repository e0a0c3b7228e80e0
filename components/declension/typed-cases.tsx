'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { type CaseTable, type Subject, waitingIn, wordsOf } from '@/lib/declension/case-rows'
import { CaseTableEditor } from './case-table'
import { useCaseTable } from './use-case-table'
import type { ConfirmedForms } from './use-confirmed'

type Props = {
  subject: Subject
  forms: ConfirmedForms
  /** The table as the server made it. */
  initial?: CaseTable
  genderHref?: string | undefined
  /** The heading above says already what this is of. */
  hideTitle?: boolean
}

/** The cases of a name as it is typed; nothing while there is no name. */
export function TypedCases({ subject, forms, initial, genderHref, hideTitle }: Props) {
  const t = useTranslations('declension')
  const { table, isDone, hasFailed, again } = useCaseTable(subject, forms.confirmed, initial)
  const name = wordsOf(subject)
  if (name === '' || (isDone && !table)) return null
  return (
    <div className={cx('flex min-w-0 flex-col gap-3', !hideTitle && 'pt-2')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 not-has-[:not(.sr-only)]:-mb-3">
        {!hideTitle && <p className="font-medium text-ui">{t('title')}</p>}
        {/* Read out where something waits: the notice below says it to the eye. */}
        <p role="status" className={cx('text-meta text-muted', table && waitingIn(table) > 0 && 'sr-only')}>
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
    </div>
  )
}

/** One sentence that is read out when it changes: how many cases wait, or that none does. */
function stateOf(table: CaseTable, t: ReturnType<typeof useTranslations<'declension'>>): string {
  const count = waitingIn(table)
  if (count > 0) return t('waiting', { count })
  const confirmed = table.rows.flatMap(({ parts, whole }) =>
    [...parts, whole].flatMap((cell) => cell.confirmed ?? []),
  )
  if (confirmed.some(({ by }) => by === '')) return t('allKept')
  return t(confirmed.length > 0 ? 'allConfirmed' : 'allSure')
}
