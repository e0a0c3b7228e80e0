'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { useTranslations } from 'next-intl'
import type { ComboboxProps } from './combobox'
import { ComboboxList } from './combobox-list'
import { cx } from './cx'
import { Field } from './field'
import { useOptions } from './use-options'

type Props = ComboboxProps & {
  value: readonly string[]
  onValueChange: (ids: string[]) => void
}

/** Picks several; what is picked stands before the input, and backspace or its × takes it away. */
export function MultiCombobox(props: Props) {
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
          multiple
          items={list.items}
          filteredItems={list.filteredItems}
          filter={list.filter}
          autoHighlight
          name={name}
          disabled={disabled}
          readOnly={readOnly}
          value={value}
          // Escape leaves the list and takes nothing away.
          onValueChange={(ids, details) =>
            details.reason === 'escape-key' ? details.cancel() : onValueChange(ids)
          }
          onInputValueChange={(text, details) => {
            if (details.reason === 'escape-key') details.cancel()
            else list.onInput(text, details.reason)
          }}
        >
          <Base.InputGroup
            className={cx(
              'focus-group flex min-h-9 w-full rounded-sm border border-field bg-sheet px-1 pointer-coarse:min-h-11',
              'has-aria-invalid:border-2 has-aria-invalid:border-danger',
            )}
          >
            <Base.Chips
              aria-label={value.length > 0 ? t('chosen') : undefined}
              className="flex min-w-0 flex-1 flex-wrap items-center gap-1 py-1"
            >
              {value.map((picked) => (
                <Base.Chip
                  key={picked}
                  aria-label={list.labelOf(picked)}
                  className="flex max-w-full items-center rounded-sm border border-hairline bg-paper pl-2 text-ui data-highlighted:border-ink"
                >
                  <span className="min-w-0">{list.labelOf(picked)}</span>
                  <Base.ChipRemove
                    aria-label={t('remove', { name: list.labelOf(picked) })}
                    className="size-6 flex-none cursor-pointer text-muted hover:text-danger"
                  >
                    <span aria-hidden="true" className="text-body leading-none">
                      ×
                    </span>
                  </Base.ChipRemove>
                </Base.Chip>
              ))}
              <Base.Input
                {...control}
                aria-label={labelled.label}
                ref={ref}
                onBlur={onBlur}
                placeholder={value.length === 0 ? placeholder : undefined}
                className="h-6 min-w-24 flex-1 bg-transparent px-1 text-ink text-ui placeholder:text-muted"
              />
            </Base.Chips>
          </Base.InputGroup>
          <ComboboxList state={list.state} />
        </Base.Root>
      )}
    </Field>
  )
}
