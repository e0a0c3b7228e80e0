import type { ComponentProps } from 'react'
import { cx } from './cx'
import { Field, type Labelled } from './field'

type Props = Labelled & Omit<ComponentProps<'textarea'>, keyof Labelled> & { inputClassName?: string }

/** Several lines, growing with the text. */
export function TextArea(props: Props) {
  const { label, hideLabel, hint, error, required, optional, className, inputClassName, ...input } = props
  const labelled = { label, hideLabel, hint, error, required, optional, className }
  return (
    <Field {...labelled} id={input.id} name={input.name}>
      {(control) => (
        <textarea
          rows={3}
          {...input}
          {...control}
          className={cx(
            'field-sizing-content min-h-16 w-full rounded-sm border border-field bg-sheet px-2 py-2 text-ink text-ui',
            'placeholder:text-muted aria-invalid:border-2 aria-invalid:border-danger',
            '[&[readonly]]:bg-paper disabled:border-hairline disabled:bg-paper disabled:text-muted',
            inputClassName,
          )}
        />
      )}
    </Field>
  )
}
