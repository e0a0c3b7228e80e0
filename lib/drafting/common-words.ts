/** A stretch of words that both texts have: where it begins in each, and how many words long it is. */
export type Stretch = { was: number; is: number; length: number }

/** Where tables would grow too large, only what is unique on both sides is compared. */
const largestTable = 90_000

/**
 * The words that two texts have in common, in their order: words that occur once in both are the anchors, and between
 * them it is done again (patience), so that ten thousand characters take a moment.
 */
export function commonWords(was: readonly string[], is: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  const rest: Range[] = [{ wasFrom: 0, wasTo: was.length, isFrom: 0, isTo: is.length }]
  for (let range = rest.pop(); range; range = rest.pop()) {
    const inner = trimmed(was, is, range, found)
    if (inner.wasFrom >= inner.wasTo || inner.isFrom >= inner.isTo) continue
    const anchors = anchorsIn(was, is, inner)
    if (anchors.length > 0) rest.push(...between(inner, anchors))
    else found.push(...byTable(was, is, inner))
  }
  return found.sort((a, b) => a.was - b.was)
}

type Range = { wasFrom: number; wasTo: number; isFrom: number; isTo: number }
type Pair = { was: number; is: number }

/** Takes the same beginning and the same end off. */
function trimmed(was: readonly string[], is: readonly string[], range: Range, found: Stretch[]): Range {
  let { wasFrom, wasTo, isFrom, isTo } = range
  while (wasFrom < wasTo && isFrom < isTo && was[wasFrom] === is[isFrom]) {
    wasFrom++
    isFrom++
  }
  while (wasFrom < wasTo && isFrom < isTo && was[wasTo - 1] === is[isTo - 1]) {
    wasTo--
    isTo--
  }
  if (wasFrom > range.wasFrom)
    found.push({ was: range.wasFrom, is: range.isFrom, length: wasFrom - range.wasFrom })
  if (wasTo < range.wasTo) found.push({ was: wasTo, is: isTo, length: range.wasTo - wasTo })
  return { wasFrom, wasTo, isFrom, isTo }
}

/** Words that occur once on both sides, the longest row of them that is in order on both. */
function anchorsIn(was: readonly string[], is: readonly string[], range: Range): Pair[] {
  const once = onceIn(is, range.isFrom, range.isTo)
  const pairs = [...onceIn(was, range.wasFrom, range.wasTo)].flatMap(([word, place]): Pair[] => {
    const there = once.get(word)
    return there === undefined ? [] : [{ was: place, is: there }]
  })
  return longestRising(pairs.sort((a, b) => a.was - b.was))
}

function onceIn(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    places.set(word, places.has(word) ? -1 : at)
  }
  return new Map([...places].filter(([, place]) => place >= 0))
}

function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  pairs.forEach(({ is }, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.is ?? 0) < is) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1]
    ends[low] = at
  })
  const row: Pair[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at]
    if (pair) row.unshift(pair)
  }
  return row
}

/** The anchors belong to the range that begins with them, whose beginning is then the same on both sides. */
function between(range: Range, anchors: readonly Pair[]): Range[] {
  const starts = [{ was: range.wasFrom, is: range.isFrom }, ...anchors]
  return starts.map((start, index) => ({
    wasFrom: start.was,
    isFrom: start.is,
    wasTo: starts[index + 1]?.was ?? range.wasTo,
    isTo: starts[index + 1]?.is ?? range.isTo,
  }))
}

/** The longest common subsequence, where the table for it is small enough. */
function byTable(was: readonly string[], is: readonly string[], range: Range): Stretch[] {
  const [rows, columns] = [range.wasTo - range.wasFrom, range.isTo - range.isFrom]
  if (rows * columns > largestTable) return []
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0
  const same = (row: number, column: number) => was[range.wasFrom + row] === is[range.isFrom + column]
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] = same(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
  const found: Stretch[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (same(row, column)) {
      found.push({ was: range.wasFrom + row++, is: range.isFrom + column++, length: 1 })
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return found
}
