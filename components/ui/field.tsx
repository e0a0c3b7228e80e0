import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { cx } from './cx'

/** What every field is given beside its control. Texts come already translated. */
export type Labelled = {
  label: ReactNode
  /** The label is there for assistive technology only. */
  hideLabel?: boolean
  hint?: ReactNode
  error?: ReactNode
  /** Said to assistive technology; the schema decides. */
  required?: boolean
  /** Adds «optional» to the label. */
  optional?: boolean
  /** Layout only. */
  className?: string
}

/** What a control must be given to belong to its label, hint and error. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

/** The id of the control with this form name: what an error summary links to. */
export const fieldId = (name: string) => `field-${name.replaceAll(/[^\w-]/g, '-')}`

/** Label, control, hint and error in one column. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  required,
  optional,
  className,
  id,
  name,
  children,
}: Labelled & { id?: string; name?: string; children: (control: ControlProps) => ReactNode }) {
  const t = useTranslations('common')
  const fallback = useId()
  const controlId = id ?? (name ? fieldId(name) : fallback)
  const hintId = hint ? `${controlId}-hint` : undefined
  const errorId = error ? `${controlId}-error` : undefined
  const describedBy = [hintId, errorId].filter(Boolean).join(' ')
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={controlId} className={hideLabel ? 'sr-only' : 'font-medium text-ui'}>
        {label}
        {optional && <span className="font-normal text-muted"> {t('optional')}</span>}
      </label>
      {hint && <FieldHint id={hintId}>{hint}</FieldHint>}
      {children({
        id: controlId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}

export function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-meta text-muted">
      {children}
    </p>
  )
}

/** What to do about it, beside the field; a rule at its left so that colour is not the only sign. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="border-danger border-l-2 pl-2 text-danger text-meta">
      {children}
    </p>
  )
}
