const same: Record<string, string> = {
  ё: 'е',
  '\u00a0': ' ',
  '\u202f': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\n': ' ',
}

/** Small letters, ё as е, one kind of space and dash; every letter keeps its place. */
export const folded = (text: string) => [...text].map((letter) => fold(letter)).join('')

function fold(letter: string): string {
  const lower = letter.toLowerCase()
  return same[lower] ?? (lower.length === letter.length ? lower : letter)
}

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\d]/u.test(letter)

/** Where a phrase stands as whole words. */
function placesOf(lower: string, phrase: string): number[] {
  const wanted = folded(phrase)
  const places: number[] = []
  if (wanted === '') return places
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + wanted.length])) places.push(at)
  return places
}

/** The places of these phrases, in the order of the text. */
export const everyPlaceOf = (lower: string, phrases: readonly string[]): [number, number][] =>
  [...new Set(phrases)]
    .flatMap((phrase) => placesOf(lower, phrase).map((at): [number, number] => [at, at + phrase.length]))
    .sort(([a], [b]) => a - b)

/** The first place of any of these phrases. */
export const firstOf = (lower: string, phrases: readonly string[]): [number, number] | undefined =>
  everyPlaceOf(lower, phrases)[0]
