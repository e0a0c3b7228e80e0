/** The keys of an English keyboard and what they give on a Russian one, in the same places; then with the shift key. */
const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:<>"
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжбю'

const other = new Map<string, string>()
for (const [at, key] of [...english].entries()) {
  const letter = russian[at] as string
  other.set(key, letter)
  if (!other.has(letter)) other.set(letter, key)
}

/** What the same keys give in the other layout: `pfctlfybt` is «заседание». What is on no such key stays. */
export const inOtherLayout = (text: string): string =>
  [...text.toLowerCase()].map((letter) => other.get(letter) ?? letter).join('')
