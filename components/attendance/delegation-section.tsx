'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { FieldError, fieldId } from '@/components/ui/field'
import type { Locale } from '@/db/locales'
import type { Delegation } from '@/lib/attendance/content'
import type { CopyNote } from '@/lib/attendance/copy-list'
import { countRows } from '@/lib/attendance/counts'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { textIn } from '@/lib/text-by-locale'
import { AttendeeRow } from './attendee-row'
import { DelegationHeader } from './delegation-header'
import { columns, useListTools } from './list-tools'
import { cellPlace, rowGrid } from './row-grid'

type Props = {
  delegation: Delegation
  index: number
  /** What the state or body is called; undefined for a label of its own. */
  entryName: string | undefined
  cards: ReadonlyMap<string, PersonCard>
  notes: Readonly<Record<string, CopyNote>>
  twice: ReadonlySet<string>
  languages: readonly Locale[]
  errors: ReadonlyMap<string, string>
}

/** One delegation: its head line, and a table of its people. */
export const DelegationSection = memo(function DelegationSection(props: Props) {
  const { delegation, index, entryName, cards, notes, twice, languages, errors } = props
  const t = useTranslations('attendance')
  const tools = useListTools()
  const { id, rows, label } = delegation
  const path = `delegations.${index}`
  const name = entryName ?? (textIn(label, tools.locale) || t('unnamedDelegation', { place: index + 1 }))
  const error = errors.get(`${path}.rows`)

  const onKeyDown = (event: KeyboardEvent) => {
    const isInRow = (event.target as HTMLElement).closest('[data-row]')
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (isInRow || !by || !event.altKey || event.defaultPrevented) return
    event.preventDefault()
    tools.moveDelegation(id, by, name)
  }
  return (
    <section data-delegation={id} aria-label={name} onKeyDown={onKeyDown} className="flex flex-col gap-2">
      <DelegationHeader
        delegation={delegation}
        entryName={entryName}
        name={name}
        path={path}
        languages={languages}
        error={errors.get(`${path}.label`)}
      />
      {rows.length > 0 && (
        <table className="block text-ui">
          <caption className="sr-only">{t('caption', { name, ...countRows(rows) })}</caption>
          <thead className="sr-only @form:not-sr-only @form:block">
            <tr className={cx(rowGrid, 'border-hairline border-b py-1')}>
              {columns.map((column) => (
                <HeadCell key={column} className={cellPlace[column]}>
                  {t(`columns.${column}`)}
                </HeadCell>
              ))}
              <HeadCell className={cellPlace.actions}>
                <span className="sr-only">{t('columns.actions')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody className="block">
            {rows.map((row, place) => (
              <AttendeeRow
                key={row.id}
                delegationId={id}
                row={row}
                card={row.personId ? cards.get(row.personId) : undefined}
                note={notes[row.id]}
                path={`${path}.rows.${place}`}
                place={place + 1}
                languages={languages}
                isTwice={row.personId !== null && twice.has(row.personId)}
                error={errors.get(`${path}.rows.${place}`)}
              />
            ))}
          </tbody>
        </table>
      )}
      {error && <FieldError>{error}</FieldError>}
      <Button
        size="sm"
        id={fieldId(`${path}.rows`)}
        data-handle={rows.length === 0 ? '' : undefined}
        className="self-start"
        onClick={() => tools.addAfter(id, null)}
      >
        {t('addPerson')}
      </Button>
    </section>
  )
})

function HeadCell({ className, children }: { className: string; children: ReactNode }) {
  return (
    <th scope="col" className={cx('text-left font-medium text-meta text-muted', className)}>
      {children}
    </th>
  )
}
