import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'
import { FieldError, FieldHint, fieldId } from './field'

type Props = {
  label: ReactNode
  hideLabel?: boolean
  hint?: ReactNode
  error?: ReactNode
  className?: string
  /** Side by side instead of one below the other. */
  inline?: boolean
  choices: readonly { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[]
  /** Controlled: the chosen value. Leave it out with `register` or `defaultValue`. */
  value?: string
  defaultValue?: string
} & Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur' | 'ref' | 'disabled'>

/** One of a few, all in sight. Takes what `register(name)` gives, or `value` and `onChange`. */
export function RadioGroup(props: Props) {
  const { label, hideLabel, hint, error, className, inline, choices, value, defaultValue, ...input } = props
  const fallback = useId()
  const name = input.name ?? fallback
  const id = fieldId(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={describedBy || undefined} className={cx('min-w-0', className)}>
      <legend className={hideLabel ? 'sr-only' : 'mb-1 font-medium text-ui'}>{label}</legend>
      {hint && (
        <div className="mb-2">
          <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
        </div>
      )}
      <div className={inline ? 'flex flex-wrap gap-x-6 gap-y-2' : 'flex flex-col gap-2'}>
        {choices.map((choice, index) => (
          <div key={choice.value} className="grid grid-cols-[auto_1fr] gap-x-2">
            <input
              {...input}
              type="radio"
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={value === undefined ? undefined : value === choice.value}
              defaultChecked={value === undefined && defaultValue === choice.value ? true : undefined}
              disabled={input.disabled || choice.disabled}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              className="choice mt-0.5"
            />
            <label htmlFor={index === 0 ? id : `${id}-${choice.value}`} className="text-ui">
              {choice.label}
            </label>
            {choice.hint && (
              <div className="col-start-2">
                <FieldHint id={`${id}-${choice.value}-hint`}>{choice.hint}</FieldHint>
              </div>
            )}
          </div>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
