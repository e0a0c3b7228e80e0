import type { ComponentProps } from 'react'
import { controlBox } from './control-style'
import { cx } from './cx'
import { Field, type Labelled } from './field'

type Props = Labelled & Omit<ComponentProps<'input'>, keyof Labelled> & { inputClassName?: string }

/** One line of text. Takes what `register(name)` gives, or `value` and `onChange`. */
export function TextField(props: Props) {
  const { label, hideLabel, hint, error, required, optional, className, inputClassName, ...input } = props
  const labelled = { label, hideLabel, hint, error, required, optional, className }
  return (
    <Field {...labelled} id={input.id} name={input.name}>
      {(control) => <input type="text" {...input} {...control} className={cx(controlBox, inputClassName)} />}
    </Field>
  )
}
