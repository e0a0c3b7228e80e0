import { cx } from '@/components/ui/cx'
import type { Column } from './list-tools'
import { cellBox } from './row-grid'

type Props<Value extends string> = {
  column: Column
  label: string
  value: Value
  choices: readonly Value[]
  text: (value: Value) => string
  onChange: (value: Value) => void
}

/** A native list: the first letter of a choice picks it. */
export function ChoiceCell<Value extends string>({
  column,
  label,
  value,
  choices,
  text,
  onChange,
}: Props<Value>) {
  return (
    <select
      data-column={column}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.target.value)
        if (chosen) onChange(chosen)
      }}
      className={cx(cellBox, 'px-1 text-meta')}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {text(choice)}
        </option>
      ))}
    </select>
  )
}
