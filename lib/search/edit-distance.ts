/** What an ordinary mistake costs, and one that is hardly a mistake: a vowel that sounds the same, a double letter. */
export const costs = { mistake: 10, slip: 6 }

/** Letters that are taken for each other: by ear, or since they look or lie alike. */
const alike = new Set(
  'ао еи ея ио зс бп дт вф гк гх жш шщ чщ цс ыи йи эе ъь ie ea ai ou sc ck sz yi'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
)

/**
 * How far a word is from another in mistakes of typing: a letter wrong, missing, too many, or two exchanged (optimal
 * string alignment), weighed. Infinity beyond `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) * costs.slip > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let row = [0]
  for (let j = 1; j <= b.length; j++) row.push((row[j - 1] ?? 0) + gap(b, j - 1))
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + gap(a, i - 1)]
    for (let j = 1; j <= b.length; j++) {
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j] ?? 0) + gap(a, i - 1),
        (next[j - 1] ?? 0) + gap(b, j - 1),
        (row[j - 1] ?? 0) + change(a[i - 1], b[j - 1]),
        isExchange ? (before[j - 2] ?? 0) + costs.mistake : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY
    before = row
    row = next
  }
  const distance = row[b.length] ?? Number.POSITIVE_INFINITY
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}

const change = (one: string | undefined, other: string | undefined) =>
  one === other ? 0 : alike.has(`${one}${other}`) ? costs.slip : costs.mistake

/** A letter that is there once too often or once too little. */
const gap = (letters: readonly string[], at: number) =>
  letters[at] === letters[at - 1] || letters[at] === letters[at + 1] ? costs.slip : costs.mistake

/** A word's beginning, and what it may be where one letter of it was taken for another. */
export const beginningsLike = (start: string): string[] => [
  start,
  ...[...start].flatMap((letter, at) =>
    [...alike]
      .filter((pair) => pair.startsWith(letter))
      .map((pair) => start.slice(0, at) + pair.slice(1) + start.slice(at + 1)),
  ),
]
