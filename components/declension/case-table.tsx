'use client'

import { useTranslations } from 'next-intl'
import { Fragment, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { askedIn, type CaseRow, type CaseTable } from '@/lib/declension/case-rows'
import { CaseCell, PartCell, RowHeader } from './case-cells'
import type { Confirm } from './confirming'
import { DoubtNotice } from './doubt-notice'
import { RowEditor } from './row-editor'
import { type TableEdits, useTableEdits } from './use-table-edits'

type Props = {
  /** What is declined, for the caption. */
  name: string
  table: CaseTable
  confirm: Confirm
  /** Where the gender can be set. */
  genderHref?: string | undefined
}

/** The six cases, with a field wherever a form waits for somebody; any other may be corrected. */
export function CaseTableEditor({ name, table, confirm, genderHref }: Props) {
  const edits = useTableEdits(table, confirm)
  const box = useRef<HTMLDivElement>(null)
  const hasConfirmed = useRef(false)
  // Runs with the table that has the new forms: the next field that waits, else the whole.
  useEffect(() => {
    if (!hasConfirmed.current || !table) return
    hasConfirmed.current = false
    const next = box.current?.querySelector<HTMLElement>('input[data-form]')
    ;(next ?? box.current)?.focus()
  }, [table])
  const then = () => {
    hasConfirmed.current = true
  }
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3">
      <DoubtNotice
        table={table}
        genderHref={genderHref}
        busy={edits.busy}
        general={edits.general}
        confirmAll={() => edits.confirmAll(then)}
      />
      <CaseTableView name={name} table={table} edits={edits} then={then} />
    </div>
  )
}

type ViewProps = Pick<Props, 'name' | 'table'> & { edits?: TableEdits; then?: () => void }

/** The same table, which is only read where nothing can be typed into it. */
export function CaseTableView({ name, table, edits, then }: ViewProps) {
  const t = useTranslations('declension')
  const [first] = table.rows
  const parts = first?.parts.map(({ part }) => part) ?? []
  const canEdit = edits !== undefined && !table.needsGender
  // Nothing can be done about the words as they were typed: they stand above.
  const shown = canEdit ? table.rows.filter(({ inCase }) => inCase !== 'nom') : table.rows
  const columns = 2 + parts.length + (canEdit ? 1 : 0)
  return (
    // Half of the sheet's margin, so that a long family name keeps its endings in sight.
    <div className="sm:-mx-6">
      <div className="scroll-box">
        <table className="stack-table w-full border-collapse text-ui">
          <caption className="sr-only">{t('caption', { name })}</caption>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {t('columns.case')}
              </th>
              {parts.map((part) => (
                <th key={part} scope="col" className={head}>
                  {t(`columns.${part}`)}
                </th>
              ))}
              <th scope="col" className={head}>
                {t(parts.length > 0 ? 'columns.whole' : 'columns.form')}
              </th>
              {canEdit && (
                <th scope="col" className={cx(head, 'w-20')}>
                  <span className="sr-only">{t('columns.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const isEdited = canEdit && hasEditor(row, edits)
              const editor = isEdited && (
                <RowEditor row={row} edits={edits} confirm={() => edits.confirmRow(row, then)} />
              )
              // Without parts, the field has all the words there are: it stands in their place.
              if (editor && row.parts.length === 0)
                return (
                  <tr key={row.inCase} className="border-hairline border-b">
                    <RowHeader inCase={row.inCase} />
                    <td colSpan={columns - 1} className="py-1.5 align-baseline">
                      {editor}
                    </td>
                  </tr>
                )
              return (
                <Fragment key={row.inCase}>
                  <tr className={isEdited ? 'max-sm:border-b-0!' : 'border-hairline border-b'}>
                    <RowHeader inCase={row.inCase} />
                    {row.parts.map((cell) => (
                      <PartCell key={cell.part} cell={cell} isAsked={askedIn(row).length > 0} />
                    ))}
                    <CaseCell row={row} edits={canEdit ? edits : undefined} />
                    {canEdit && <CorrectCell row={row} edits={edits} />}
                  </tr>
                  {editor && (
                    <tr>
                      <td colSpan={columns} className="border-hairline border-b pb-3">
                        {editor}
                      </td>
                    </tr>
                  )}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const head = 'border-ink border-b py-1.5 pr-3 text-left align-bottom font-medium text-meta text-muted'

const hasEditor = (row: CaseRow, edits: TableEdits) => askedIn(row).length > 0 || edits.isOpen(row.inCase)

function CorrectCell({ row, edits }: { row: CaseRow; edits: TableEdits }) {
  const t = useTranslations('declension')
  const isEmpty = row.inCase === 'nom' || hasEditor(row, edits)
  return (
    <td className={cx('py-1 text-right align-baseline max-sm:justify-start', isEmpty && 'max-sm:hidden')}>
      {!isEmpty && (
        <Button
          variant="plain"
          size="sm"
          aria-label={t('correctCase', { case: t(`caseAsObject.${row.inCase}`) })}
          onClick={() => edits.correct(row.inCase)}
        >
          {t('correct')}
        </Button>
      )}
    </td>
  )
}
