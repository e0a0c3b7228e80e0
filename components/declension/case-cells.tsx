import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import type { Locale } from '@/db/locales'
import { askedIn, type CaseRow, type Cell } from '@/lib/declension/case-rows'
import { mediumDate } from '@/lib/i18n/format'
import type { Case } from '@/lib/language/russian/forms'
import { asTyped } from './row-editor'
import type { TableEdits } from './use-table-edits'

const cellStyle = 'wrap-break-word py-1.5 pr-3 text-left align-baseline font-normal'

/** «Творительный (кем? чем?)» */
export function RowHeader({ inCase }: { inCase: Case }) {
  const t = useTranslations('declension')
  return (
    <th scope="row" className={cellStyle}>
      {t(`cases.${inCase}`)}{' '}
      <span lang="ru" className="block whitespace-nowrap text-meta text-muted max-sm:inline">
        {t(`ask.${inCase}`)}
      </span>
    </th>
  )
}

/** A part of a name in a case. */
export function PartCell({ cell, isAsked }: { cell: Cell; isAsked: boolean }) {
  const t = useTranslations('declension')
  return (
    <td
      data-label={t(`columns.${cell.part}`)}
      // One below the other, they would say twice what stands in the text.
      className={cx(cellStyle, cell.part !== 'patronymic' && 'max-sm:hidden')}
    >
      <span lang="ru">
        {cell.form}
        {isAsked && !cell.isSure && <DoubtSign />}
      </span>
    </td>
  )
}

/** The words as they stand in running text, and what is known of them. */
export function CaseCell({ row, edits }: { row: CaseRow; edits?: TableEdits | undefined }) {
  const t = useTranslations('declension')
  const isAsked = askedIn(row).length > 0
  const column = row.parts.length > 0 ? 'whole' : 'form'
  const confirmers = [...row.parts, row.whole].flatMap(({ confirmed }) => confirmed ?? [])
  const said = new Map(confirmers.map((each) => [`${each.by} ${each.on}`, each]))
  return (
    <td data-label={t(`columns.${column}`)} className={cellStyle}>
      <span className="flex min-w-0 flex-col gap-1">
        <span lang="ru" className="font-medium">
          {isAsked && <span className="font-normal text-muted">{row.question} </span>}
          {edits ? asTyped(row, edits) : row.whole.form}
          {isAsked && <DoubtSign />}
        </span>
        {isAsked && !edits && <Badge tone="warning">{t('check')}</Badge>}
        {!isAsked && [...said.values()].map((each) => <ConfirmedBy key={each.by + each.on} {...each} />)}
      </span>
    </td>
  )
}

/** Beside the words, so that the colour is not the only sign. */
const DoubtSign = () => (
  <span aria-hidden className="pl-0.5 font-semibold text-warning">
    ?
  </span>
)

function ConfirmedBy({ by, on }: { by: string; on: string }) {
  const t = useTranslations('declension')
  const locale = useLocale() as Locale
  if (by === '')
    return (
      <span className="text-meta text-success">
        <span aria-hidden>✓ </span>
        {t('kept')}
      </span>
    )
  return (
    <span className="text-meta text-muted">
      <span aria-hidden>✓ </span>
      <span className="sr-only">{t('confirmed')}: </span>
      {by}, <span className="whitespace-nowrap">{mediumDate(on, locale)}</span>
    </span>
  )
}
