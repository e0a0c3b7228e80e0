import { type Atom, atomise } from './atoms'
import { normalise } from './normalise'

type Kept<Entry> = { words: string[]; commaAfter: boolean[]; isExact: boolean; entry: Entry }

export type PhraseMatch<Entry> = { from: number; to: number; entries: Entry[] }

/**
 * Phrases by their first word, the longest first. Hyphens, dashes and quotation marks between their words are of no
 * account: «государств – членов» is «государств-членов».
 */
export class PhraseIndex<Entry> {
  private readonly byFirstWord = new Map<string, Kept<Entry>[]>()
  private isSorted = true

  /** `isExact`: capitals count, as in an abbreviation («СМО» is no «смо»). */
  add(phrase: string, entry: Entry, { isExact = false } = {}) {
    const normalised = normalise(phrase)
    const atoms = atomise(normalised)
    const [first] = atoms
    if (!first) return
    const kept: Kept<Entry> = {
      words: atoms.map(({ text, lower }) => (isExact ? text : lower)),
      commaAfter: atoms.map(({ end }, i) => normalised.slice(end, atoms[i + 1]?.start).includes(',')),
      isExact,
      entry,
    }
    const list = this.byFirstWord.get(first.lower)
    if (list) list.push(kept)
    else this.byFirstWord.set(first.lower, [kept])
    this.isSorted = false
  }

  /** The longest phrase that begins with this atom, with every entry that is called so. */
  at(atoms: readonly Atom[], i: number, normalised: string): PhraseMatch<Entry> | undefined {
    if (!this.isSorted) this.sort()
    let match: PhraseMatch<Entry> | undefined
    for (const kept of this.byFirstWord.get(atoms[i]?.lower ?? '') ?? []) {
      const length = kept.words.length
      if (match && match.to - match.from > length) break
      if (!fits(kept, atoms, i, normalised)) continue
      if (match) match.entries.push(kept.entry)
      else match = { from: i, to: i + length, entries: [kept.entry] }
    }
    return match
  }

  private sort() {
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)
    this.isSorted = true
  }
}

function fits<Entry>(kept: Kept<Entry>, atoms: readonly Atom[], i: number, normalised: string): boolean {
  for (let k = 0; k < kept.words.length; k += 1) {
    const atom = atoms[i + k]
    if (!atom || (kept.isExact ? atom.text : atom.lower) !== kept.words[k]) return false
    if (k === 0) continue
    const before = atoms[i + k - 1]
    const gap = normalised.slice(before?.end, atom.start)
    const isInitial = before !== undefined && before.end - before.start === 1
    if (!(isInitial ? /^[.\s]*$/ : /^[\s"–-]*$/).test(kept.commaAfter[k - 1] ? gap.replace(',', '') : gap))
      return false
  }
  return true
}
