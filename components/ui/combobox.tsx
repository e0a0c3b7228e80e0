'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { ComboboxList } from './combobox-list'
import { controlBox } from './control-style'
import { cx } from './cx'
import { Field, type Labelled } from './field'
import { type Option, type Search, useOptions } from './use-options'

export type ComboboxProps = Labelled & {
  /** Also the input's own name: while the list is open the rest of the page, its label too, is hidden from readers. */
  label: string
  options: readonly Option[]
  search?: Search
  placeholder?: string
  disabled?: boolean
  readOnly?: boolean
  id?: string
  /** With a name the picked id is also in the native form data. */
  name?: string
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}

type Props = ComboboxProps & {
  value: string | null
  /** The id picked, and the option it belongs to. */
  onValueChange: (id: string | null, option: Option | undefined) => void
}

/** Picks one by typing a few letters. With react-hook-form use it in a `Controller`. */
export function Combobox(props: Props) {
  const {
    options,
    search,
    value,
    onValueChange,
    placeholder,
    disabled,
    readOnly,
    id,
    name,
    onBlur,
    ref,
    ...labelled
  } = props
  const t = useTranslations('common')
  const list = useOptions(options, search)
  return (
    <Field {...labelled} id={id} name={name}>
      {(control) => (
        <Base.Root
          items={list.items}
          filteredItems={list.filteredItems}
          filter={list.filter}
          autoHighlight
          name={name}
          disabled={disabled}
          readOnly={readOnly}
          value={value}
          // Escape leaves the list and takes nothing away.
          onValueChange={(picked, details) => {
            if (details.reason === 'escape-key') details.cancel()
            else onValueChange(picked, picked ? list.optionOf(picked) : undefined)
          }}
          onInputValueChange={(text, details) => {
            if (details.reason === 'escape-key') details.cancel()
            else list.onInput(text, details.reason)
          }}
        >
          <Base.InputGroup className="relative">
            <Base.Input
              {...control}
              aria-label={labelled.label}
              ref={ref}
              onBlur={onBlur}
              placeholder={placeholder}
              className={cx(controlBox, 'pr-16')}
            />
            <span className="absolute inset-y-0 right-0 flex text-muted">
              <Base.Clear aria-label={t('clear')} className="w-8 cursor-pointer hover:text-ink">
                <span aria-hidden="true" className="text-body leading-none">
                  ×
                </span>
              </Base.Clear>
              <Base.Trigger aria-label={t('openList')} className="w-8 cursor-pointer hover:text-ink">
                <Base.Icon aria-hidden="true">▾</Base.Icon>
              </Base.Trigger>
            </span>
          </Base.InputGroup>
          <ComboboxList state={list.state} />
        </Base.Root>
      )}
    </Field>
  )
}
