type Props = {
  legend: string
  name: string
  chosen: string
  choices: readonly { value: string; label: string }[]
}

/** One of a few, in plain HTML. */
export function RadioChoice({ legend, name, chosen, choices }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold text-ui">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex cursor-pointer items-baseline gap-2 py-1 text-body">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="choice flex-none self-center"
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
