'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { FieldError, fieldId } from '@/components/ui/field'
import type { Locale } from '@/db/locales'
import { type Delegation, delegationCategories } from '@/lib/attendance/content'
import { countRows } from '@/lib/attendance/counts'
import { useListTools } from './list-tools'
import { cellBox } from './row-grid'
import { TypedText } from './typed-text'

type Props = {
  delegation: Delegation
  entryName: string | undefined
  name: string
  path: string
  languages: readonly Locale[]
  error: string | undefined
}

/** Whose delegation it is, how many they are, in what capacity they come, and where it stands. */
export function DelegationHeader({ delegation, entryName, name, path, languages, error }: Props) {
  const t = useTranslations('attendance')
  const tools = useListTools()
  const { id, category, label, rows } = delegation
  const set = (change: Partial<Omit<Delegation, 'id' | 'rows'>>) =>
    tools.change({ type: 'setDelegation', id, set: change })
  return (
    <div className="flex flex-col gap-2 border-ink border-t pt-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={fieldId(`${path}.label`)} tabIndex={-1} className="mr-auto font-sans font-semibold text-body">
          {name} <span className="pl-2 font-normal text-meta text-muted">{t('count', countRows(rows))}</span>
        </h2>
        <div className="w-44">
          <select
            aria-label={t('categoryOf', { name })}
            value={category}
            onChange={(event) => {
              const chosen = delegationCategories.find((each) => each === event.target.value)
              if (chosen) set({ category: chosen })
            }}
            className={cx(cellBox, 'px-2 text-meta')}
          >
            {delegationCategories.map((each) => (
              <option key={each} value={each}>
                {t(`values.delegations_category.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="flex gap-1">
          <Button
            size="sm"
            data-handle={rows.length === 0 ? undefined : ''}
            aria-label={t('delegationUp', { name })}
            onClick={() => tools.moveDelegation(id, -1, name)}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            size="sm"
            aria-label={t('delegationDown', { name })}
            onClick={() => tools.moveDelegation(id, 1, name)}
          >
            <span aria-hidden="true">↓</span>
          </Button>
          <Button
            size="sm"
            variant="danger"
            aria-label={t('delegationRemove', { name })}
            onClick={() => tools.removeDelegation(id, name)}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      </div>
      {entryName === undefined && (
        <TypedText
          path={`${path}.label`}
          text={label}
          languages={languages}
          label={(language) => t('labelIn', { language })}
          onChange={(text) => set({ label: text })}
        />
      )}
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}
