'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { FieldError } from '@/components/ui/field'
import type { Option } from '@/components/ui/use-options'

/** The member states in protocol order: added at the end, moved by one. */
export function MemberList({ states }: { states: readonly Option[] }) {
  const t = useTranslations('organisation')
  const { field } = useController<{ memberStateIds: string[] }, 'memberStateIds'>({ name: 'memberStateIds' })
  const error = useFieldError()('memberStateIds')
  const [said, setSaid] = useState('')
  const ids = field.value
  const labelOf = (id: string) => states.find((state) => state.id === id)?.label ?? id
  const move = (index: number, step: number) => {
    const next = [...ids]
    const [moved] = next.splice(index, 1)
    if (!moved) return
    next.splice(index + step, 0, moved)
    field.onChange(next)
    setSaid(t('moved', { name: labelOf(moved), place: index + step + 1 }))
  }
  return (
    <section aria-label={t('members')} className="flex flex-col gap-3 border-ink border-t pt-3">
      <h2 className="font-sans font-semibold text-ui">{t('members')}</h2>
      <ol className="flex flex-col">
        {ids.map((id, index) => (
          <li key={id} className="flex items-baseline gap-2 border-hairline border-b py-1 text-ui">
            <span className="w-6 text-muted tabular-nums">{index + 1}.</span>
            <span className="flex-1">{labelOf(id)}</span>
            <MoveButton name={labelOf(id)} step="up" disabled={index === 0} onClick={() => move(index, -1)} />
            <MoveButton
              name={labelOf(id)}
              step="down"
              disabled={index === ids.length - 1}
              onClick={() => move(index, 1)}
            />
            <Button
              size="sm"
              variant="plain"
              aria-label={t('removeMember', { name: labelOf(id) })}
              onClick={() => field.onChange(ids.filter((other) => other !== id))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {error && <FieldError>{error}</FieldError>}
      <Combobox
        id="field-memberStateIds"
        label={t('addMember')}
        options={states.filter(({ id }) => !ids.includes(id))}
        value={null}
        onValueChange={(id) => id && field.onChange([...ids, id])}
        className="max-w-form"
      />
    </section>
  )
}

type MoveProps = { name: string; step: 'up' | 'down'; disabled: boolean; onClick: () => void }

/** Keeps the focus at the end of the list, so that the keyboard stays where it was. */
function MoveButton({ name, step, disabled, onClick }: MoveProps) {
  const t = useTranslations('organisation')
  return (
    <Button
      size="sm"
      aria-label={t(`move.${step}`, { name })}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
    >
      <span aria-hidden="true">{step === 'up' ? '↑' : '↓'}</span>
    </Button>
  )
}
