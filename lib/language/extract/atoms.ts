import { bareWord } from './normalise'

/** A word or a number of the text; what lies between two of them is their gap. */
export type Atom = {
  start: number
  end: number
  /** As normalised, look-alikes folded. */
  text: string
  lower: string
  isCapital: boolean
  isNumber: boolean
}

const word = /\p{L}[\p{L}\p{M}\u00ad]*(?:'\p{L}[\p{L}\p{M}]*)?|\d+/gu

/** The words and numbers of normalised text in their order; parts joined by a hyphen are words of their own. */
export function atomise(normalised: string): Atom[] {
  const atoms: Atom[] = []
  for (const { 0: found, index } of normalised.matchAll(word)) {
    const text = bareWord(found)
    const first = text.charAt(0)
    atoms.push({
      start: index,
      end: index + found.length,
      text,
      lower: text.toLowerCase(),
      isCapital: first !== first.toLowerCase(),
      isNumber: first >= '0' && first <= '9',
    })
  }
  return atoms
}

/** The number of the first atom that begins at or after this offset (all of them if none does). */
export function atomAt(atoms: readonly Atom[], offset: number): number {
  let low = 0
  let high = atoms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((atoms[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
