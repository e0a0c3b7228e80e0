/** The keys of an English keyboard and what they give on a Russian one, in the same places. */
const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю'

const other = new Map(
  [...english].flatMap((key, at) => {
    const letter = russian[at] as string
    return [
      [key, letter],
      [letter, key],
    ] as const
  }),
)

/** What the same keys give in the other layout: `pfctlfybt` is «заседание». What is on no such key stays. */
export const inOtherLayout = (text: string): string =>
  [...text.toLowerCase()].map((letter) => other.get(letter) ?? letter).join('')
