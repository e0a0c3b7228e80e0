import type { ComponentProps } from 'react'
import { controlBox } from './control-style'
import { Field, type Labelled } from './field'

export type Choice = { value: string; label: string; disabled?: boolean }

type Props = Labelled &
  Omit<ComponentProps<'select'>, keyof Labelled | 'children'> & {
    choices: readonly Choice[]
    /** The words of the empty choice, where there may be none. */
    none?: string
  }

/** A native list to choose one from. */
export function SelectField(props: Props) {
  const { label, hideLabel, hint, error, required, optional, className, choices, none, ...select } = props
  const labelled = { label, hideLabel, hint, error, required, optional, className }
  return (
    <Field {...labelled} id={select.id} name={select.name}>
      {(control) => (
        <select {...select} {...control} className={controlBox}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
