type Props = { pieces: readonly { at: number; text: string; found: boolean }[] }

/** A text with the words looked for marked by a rule under them. */
export function Marked({ pieces }: Props) {
  return pieces.map(({ at, text, found }) =>
    found ? (
      <mark key={at} className="border-brass border-b-2 bg-transparent text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
