type Word = { text: string; kind: 'same' | 'removed' | 'added' }

/** Words of one kind in a row; `place` counts the runs. */
export type Run = Word & { place: number }

const largest = 250_000

/** Two versions of a paragraph as one run of words: those that stayed, went and came (longest common subsequence). */
export function wordDiff(before: string, after: string): Run[] {
  const was = words(before)
  const is = words(after)
  const head = commonLength(was, is)
  const tail = commonLength(was.slice(head).reverse(), is.slice(head).reverse())
  const middle = compare(was.slice(head, was.length - tail), is.slice(head, is.length - tail))
  const runs = [...same(is.slice(0, head)), ...middle, ...same(tail > 0 ? is.slice(-tail) : [])]
  return joined(runs)
}

/** Words, spaces and marks each for themselves, so that a comma that was added does not change the word before it. */
const words = (text: string) => text.split(/(\s+|[^\s\p{L}\p{N}]+)/u).filter(Boolean)
const same = (texts: string[]): Word[] => texts.map((text) => ({ text, kind: 'same' }))

function commonLength(a: string[], b: string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function compare(was: string[], is: string[]): Word[] {
  if (was.length * is.length > largest) return replaced(was, is)
  const lengths = subsequences(was, is)
  const runs: Word[] = []
  let [i, j] = [0, 0]
  while (i < was.length && j < is.length) {
    if (was[i] === is[j]) {
      runs.push({ text: is[j] ?? '', kind: 'same' })
      i++
      j++
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) {
      runs.push({ text: was[i++] ?? '', kind: 'removed' })
    } else {
      runs.push({ text: is[j++] ?? '', kind: 'added' })
    }
  }
  return [...runs, ...replaced(was.slice(i), is.slice(j))]
}

const replaced = (was: string[], is: string[]): Word[] => [
  ...was.map((text): Word => ({ text, kind: 'removed' })),
  ...is.map((text): Word => ({ text, kind: 'added' })),
]

/** How long the longest common subsequence of what follows each pair of places is. */
function subsequences(was: string[], is: string[]): number[][] {
  const lengths = was.map(() => is.map(() => 0))
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = is.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (!row) continue
      row[j] =
        was[i] === is[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

const at = (lengths: number[][], i: number, j: number) => lengths[i]?.[j] ?? 0

function joined(words: Word[]): Run[] {
  const runs: Run[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.kind === word.kind) last.text += word.text
    else runs.push({ ...word, place: runs.length })
  }
  return runs
}
