/** Chance that repeats itself: a seed always draws the same. Mulberry32. */
export function newChance(seed: number) {
  let state = (seed + 1) * 0x9e3779b1
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  /** True once in `n` times. */
  const one = (n: number) => int(1, n) === 1
  function pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[int(0, things.length - 1)]
    if (thing === undefined) throw new Error('Nothing to pick from')
    return thing
  }
  function shuffled<Thing>(things: readonly Thing[]): Thing[] {
    const shuffled = [...things]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = int(0, last)
      const [a, b] = [shuffled[last], shuffled[other]]
      if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a]
    }
    return shuffled
  }
  /** Up to `most` of them, in their order drawn anew. */
  const some = <Thing>(things: readonly Thing[], most: number) => shuffled(things).slice(0, int(0, most))
  return { int, one, pick, shuffled, some }
}
