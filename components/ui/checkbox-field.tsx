import { type ComponentProps, useId } from 'react'
import { cx } from './cx'
import { FieldError, FieldHint, fieldId, type Labelled } from './field'

type Props = Omit<Labelled, 'required' | 'optional'> & Omit<ComponentProps<'input'>, keyof Labelled | 'type'>

/** A yes or no, with its label at the right. */
export function CheckboxField({ label, hideLabel, hint, error, className, ...input }: Props) {
  const fallback = useId()
  const id = input.id ?? (input.name ? fieldId(input.name) : fallback)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={cx('grid grid-cols-[auto_1fr] gap-x-2 gap-y-1', className)}>
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        className="choice mt-0.5"
      />
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-ui'}>
        {label}
      </label>
      <div className="col-start-2 flex flex-col gap-1 empty:hidden">
        {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </div>
  )
}
