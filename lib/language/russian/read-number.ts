import { cases } from './forms'
import { fromRoman, numberInWords, ordinalInWords } from './numbers'

let ordinalWords: Map<string, number> | undefined
let cardinalWords: Map<string, number> | undefined

/** Every form of «первый» to «сто девяносто девятый», without ё, in small letters. */
function knownOrdinals(): Map<string, number> {
  if (ordinalWords) return ordinalWords
  ordinalWords = new Map()
  for (let n = 199; n >= 1; n -= 1) {
    for (const gender of ['m', 'f', 'n', 'pl'] as const) {
      for (const inCase of cases) ordinalWords.set(folded(ordinalInWords(n, gender, inCase)), n)
    }
  }
  return ordinalWords
}

function knownCardinals(): Map<string, number> {
  if (cardinalWords) return cardinalWords
  cardinalWords = new Map()
  for (let n = 999; n >= 1; n -= 1) {
    for (const gender of ['m', 'f', 'n'] as const) {
      for (const inCase of cases) cardinalWords.set(folded(numberInWords(n, gender, inCase)), n)
    }
  }
  return cardinalWords
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е').trim().replace(/\s+/g, ' ')

/** The number of an ordinal in any spelling: «XXII», «ХХII», «22-е», «22-м», «двадцать втором»; a bare «22» too. */
export function readOrdinal(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:\s?[-–‑]\s?(?:[йяею]|го|му|м|х|ми|ое|ая|ый|ой|ом|ых))?$/.exec(text.trim())
  if (digits) return Number(digits[1])
  return fromRoman(text.trim()) ?? knownOrdinals().get(folded(text))
}

/** The number of a cardinal: «22», «1 200», «двадцать два», «двадцатью двумя». */
export function readNumber(text: string): number | undefined {
  const digits = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})+$|^\d+$/.exec(text.trim())
  if (digits) return Number(digits[0].replace(/\s/g, ''))
  return knownCardinals().get(folded(text))
}

/** The source of a regular expression that matches an ordinal in words, in any form, ё or е. */
export function ordinalWordsPattern(): string {
  const words = [...knownOrdinals().keys()].sort((a, b) => b.length - a.length)
  return `(?:${words.map((word) => word.replaceAll('е', '[её]').replaceAll(' ', '\\s+')).join('|')})`
}
