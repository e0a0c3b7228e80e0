/** Numbers that a seed decides: the same seed gives the same ones on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  /** True this often. */
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** The n-th item n times rarer than the first, as words are in a text. */
  zipf: <Item>(items: readonly Item[]) => Item
  /** Different ones, in their order of drawing. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
  /** An id as the stores know them. */
  id: () => string
}

const alphabet = 'bcdfghjkmnpqrstvwxz23456789'

/** A stream of its own for each thing that is made, so that one more of something changes nothing else. */
export function randomOf(...seed: (string | number)[]): Random {
  const next = sfc32(hashesOf(seed.join('/')))
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(index, items.length - 1)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
  const random: Random = {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    zipf: (items) => at(items, Math.floor(Math.exp(next() * Math.log(items.length + 1))) - 1),
    some(items, count) {
      const rest = [...items]
      return Array.from({ length: Math.min(count, rest.length) }, () => {
        const [chosen] = rest.splice(Math.floor(next() * rest.length), 1)
        return chosen as (typeof rest)[number]
      })
    },
    id: () => Array.from({ length: 16 }, () => alphabet[Math.floor(next() * alphabet.length)]).join(''),
  }
  return random
}

/** FNV-1a from four beginnings: with 32 bits alone, two of a hundred thousand streams would be the same. */
function hashesOf(text: string): [number, number, number, number] {
  const of = (basis: number) => {
    let hash = basis
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }
  return [of(0x811c9dc5), of(0x9e3779b9), of(0x243f6a88), of(0xb7e15162)]
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, public domain. */
function sfc32([a, b, c, counter]: [number, number, number, number]): () => number {
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round++) next()
  return next
}
