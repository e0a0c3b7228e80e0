/** Letters of the two alphabets that look alike. */
const pairs: [string, string][] = [
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
  ['Y', 'У'],
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['t', 'т'],
  ['n', 'п'],
  ['u', 'и'],
  ['r', 'г'],
  ['b', 'ь'],
  ['h', 'н'],
  ['s', 'ѕ'],
]
const toCyrillic = new Map(pairs)
const toLatin = new Map(pairs.map(([latin, cyrillic]) => [cyrillic, latin]))

/** The word with every Latin letter as the Cyrillic one that looks like it; undefined where one has none. */
export const asCyrillic = (word: string) => transposed(word, toCyrillic, /\p{Script=Latin}/u)
export const asLatin = (word: string) => transposed(word, toLatin, /\p{Script=Cyrillic}/u)

function transposed(word: string, letters: ReadonlyMap<string, string>, foreign: RegExp): string | undefined {
  let made = ''
  for (const letter of word) {
    const other = foreign.test(letter) ? letters.get(letter) : letter
    if (other === undefined) return undefined
    made += other
  }
  return made
}
