'use client'

import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { FieldError, fieldId } from '@/components/ui/field'
import type { Locale } from '@/db/locales'
import { type AttendanceRow, attendanceRoles, presences } from '@/lib/attendance/content'
import type { CopyNote } from '@/lib/attendance/copy-list'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { textIn } from '@/lib/text-by-locale'
import { ChoiceCell } from './choice-cell'
import { type Column, useListTools } from './list-tools'
import { PersonCell } from './person-cell'
import { PostCell } from './post-cell'
import { cellPlace, rowGrid } from './row-grid'
import { onRowKey } from './row-keys'
import { RowMenu } from './row-menu'

export type RowProps = {
  delegationId: string
  row: AttendanceRow
  card: PersonCard | undefined
  note: CopyNote | undefined
  /** The name of the row in the form: `delegations.0.rows.1`. */
  path: string
  place: number
  languages: readonly Locale[]
  /** The person stands in another row too. */
  isTwice: boolean
  error: string | undefined
}

/** One attendance. Drawn again only when something of its own changes. */
export const AttendeeRow = memo(function AttendeeRow(props: RowProps) {
  const { delegationId, row, card, note, path, place, languages, isTwice, error } = props
  const t = useTranslations('attendance')
  const tools = useListTools()
  const name =
    (card ? textIn(card.familyFirst, tools.locale) : textIn(row.name, tools.locale)) ||
    t('unnamed', { place })
  const set = (change: Partial<Omit<AttendanceRow, 'id'>>) =>
    tools.change({ type: 'setRow', delegationId, id: row.id, set: change })
  const errorId = error ? `${fieldId(path)}-error` : undefined

  return (
    <tr
      data-row={row.id}
      onKeyDown={(event) => onRowKey(event, tools, { delegationId, rowId: row.id, name })}
      className={cx(rowGrid, 'relative border-hairline border-b py-3 @form:py-1')}
    >
      <Cell column="person" label={t('columns.person')} id={fieldId(`${path}.name`)}>
        <PersonCell
          row={row}
          card={card}
          path={path}
          label={t('personOf', { place })}
          languages={languages}
          isTwice={isTwice}
          errorId={errorId}
          onChange={set}
        />
        {error && <FieldError id={errorId}>{error}</FieldError>}
      </Cell>
      <Cell column="post" label={t('columns.post')}>
        <PostCell
          row={row}
          card={card}
          note={note}
          path={path}
          languages={languages}
          name={name}
          onChange={set}
        />
      </Cell>
      <Cell column="role" label={t('columns.role')}>
        <ChoiceCell
          column="role"
          label={t('roleOf', { name })}
          value={row.role}
          choices={attendanceRoles}
          text={(role) => t(`values.delegations_rows_role.${role}`)}
          onChange={(role) => set({ role })}
        />
      </Cell>
      <Cell column="presence" label={t('columns.presence')}>
        <ChoiceCell
          column="presence"
          label={t('presenceOf', { name })}
          value={row.presence}
          choices={presences}
          text={(presence) => t(`values.delegations_rows_presence.${presence}`)}
          onChange={(presence) => set({ presence })}
        />
      </Cell>
      <td className={cx(cellPlace.actions, 'absolute top-1 right-0 @form:static')}>
        <RowMenu delegationId={delegationId} rowId={row.id} name={name} />
      </td>
    </tr>
  )
})

/** A cell of the table; on a card it carries its own heading. */
function Cell({
  column,
  label,
  id,
  children,
}: {
  column: Column
  label: string
  id?: string
  children: ReactNode
}) {
  return (
    <td
      id={id}
      tabIndex={id ? -1 : undefined}
      data-cell={column}
      className={cx(cellPlace[column], 'min-w-0')}
    >
      <span aria-hidden="true" className="block text-meta text-muted @form:hidden">
        {label}
      </span>
      <div className="flex flex-col gap-1">{children}</div>
    </td>
  )
}
