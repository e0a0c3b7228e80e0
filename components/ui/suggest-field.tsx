'use client'

import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ComboboxProps } from './combobox'
import { controlBox } from './control-style'
import { cx } from './cx'
import { Field } from './field'
import { listItemStyle, listStyle } from './popup-style'
import type { Option } from './use-options'

type Props = ComboboxProps & {
  /** The text, whether picked or just typed. */
  value: string
  onValueChange: (text: string) => void
  /** One of the suggestions was picked; the text is its label then. */
  onPick?: (option: Option) => void
  inputClassName?: string
}

/** Free text with suggestions: what is typed counts as it is unless one of them is picked. */
export function SuggestField(props: Props) {
  const { options, search, value, onValueChange, onPick, placeholder, disabled, readOnly, ...rest } = props
  const { id, name, onBlur, ref, inputClassName, ...labelled } = rest
  const t = useTranslations('common')
  const suggestions = useSuggestions(options, search)
  return (
    <Field {...labelled} id={id} name={name}>
      {(control) => (
        <Base.Root
          items={suggestions.items}
          itemToStringValue={(option) => option.label}
          filter={search ? null : undefined}
          name={name}
          disabled={disabled}
          readOnly={readOnly}
          value={value}
          onValueChange={(text, details) => {
            // Escape leaves the list and takes nothing away.
            if (details.reason === 'escape-key') return details.cancel()
            onValueChange(text)
            if (details.reason === 'input-change') suggestions.ask(text)
          }}
        >
          <Base.Input
            {...control}
            aria-label={labelled.label}
            ref={ref}
            onBlur={onBlur}
            placeholder={placeholder}
            className={cx(controlBox, inputClassName)}
          />
          <Base.Portal>
            <Base.Positioner sideOffset={4} align="start" className="z-50 outline-none">
              <Base.Popup className={cx(listStyle, 'w-[max(var(--anchor-width),16rem)] data-empty:hidden')}>
                <Base.Status className="sr-only">
                  {t('found', { count: suggestions.items.length })}
                </Base.Status>
                <Base.List aria-label={t('options')}>
                  {(option: Option) => (
                    <Base.Item
                      key={option.id}
                      value={option}
                      onClick={() => onPick?.(option)}
                      className={cx(listItemStyle, 'group flex-wrap gap-x-2 gap-y-0')}
                    >
                      {option.label}
                      <span className="text-meta text-muted group-data-highlighted:text-white">
                        {option.detail}
                      </span>
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  )
}

function useSuggestions(options: readonly Option[], search: ComboboxProps['search']) {
  const [found, setFound] = useState<readonly Option[]>([])
  const turn = useRef(0)
  useEffect(() => () => void turn.current++, [])
  const ask = async (text: string) => {
    const mine = ++turn.current
    const query = text.trim()
    const results = query && search ? await search(query).catch(() => []) : []
    if (mine === turn.current) setFound(results)
  }
  return { items: search ? found : options, ask }
}
