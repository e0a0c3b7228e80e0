import type { Case } from '../russian/forms'

/** Endings of the oblique singular, the longest first, and what the nominative may end in instead. */
type Endings = readonly (readonly [ending: string, nominatives: readonly string[]])[]

const adjectives: Record<Case, Endings> = {
  nom: [],
  gen: [
    ['ого', ['ый', 'ий', 'ой', 'ое']],
    ['его', ['ий', 'ее', 'ой']],
    ['ой', ['ая']],
    ['ей', ['яя', 'ая']],
    ['ых', ['ые']],
    ['их', ['ие']],
  ],
  dat: [
    ['ому', ['ый', 'ий', 'ой', 'ое']],
    ['ему', ['ий', 'ее']],
    ['ой', ['ая']],
    ['ей', ['яя', 'ая']],
    ['ым', ['ые']],
    ['им', ['ие']],
  ],
  acc: [
    ['ого', ['ый', 'ий', 'ой']],
    ['его', ['ий']],
    ['ую', ['ая']],
    ['юю', ['яя']],
  ],
  ins: [
    ['ыми', ['ые']],
    ['ими', ['ие']],
    ['ым', ['ый', 'ой', 'ое']],
    ['им', ['ий', 'ее', 'ой', 'ое']],
    ['ой', ['ая']],
    ['ей', ['яя', 'ая']],
  ],
  prep: [
    ['ом', ['ый', 'ий', 'ой', 'ое']],
    ['ем', ['ий', 'ее']],
    ['ой', ['ая']],
    ['ей', ['яя', 'ая']],
    ['ых', ['ые']],
    ['их', ['ие']],
  ],
}

const nouns: Record<Case, Endings> = {
  nom: [],
  gen: [
    ['ца', ['ец', 'ца', 'ц', 'це']],
    ['ня', ['ень', 'нь', 'ня']],
    ['ка', ['ок', 'к', 'ек']],
    ['ла', ['ел', 'л', 'ло']],
    ['ии', ['ия', 'ие']],
    ['ия', ['ие', 'ий']],
    ['и', ['ь', 'я', 'а']],
    ['ы', ['а', 'ы']],
    ['а', ['', 'о']],
    ['я', ['ь', 'й', 'е']],
    ['ей', ['и']],
    ['ов', ['ы', 'и']],
    ['ев', ['и', 'ы']],
    ['ий', ['ия', 'ии']],
  ],
  dat: [
    ['цу', ['ец']],
    ['ию', ['ие', 'ий']],
    ['ии', ['ия']],
    ['у', ['', 'о']],
    ['ю', ['ь', 'й', 'е']],
    ['е', ['а', 'я']],
    ['и', ['ь', 'я']],
    ['ам', ['ы', 'а', 'и']],
    ['ям', ['и', 'я']],
  ],
  acc: [
    ['у', ['а']],
    ['ю', ['я']],
    ['а', ['']],
    ['я', ['ь', 'й']],
  ],
  ins: [
    ['цом', ['ец']],
    ['цем', ['ец']],
    ['ием', ['ие', 'ий']],
    ['ией', ['ия']],
    ['ом', ['', 'о']],
    ['ем', ['ь', 'й', 'е', '']],
    ['ой', ['а']],
    ['ей', ['я', 'а']],
    ['ью', ['ь']],
    ['ами', ['ы', 'а', 'и']],
    ['ями', ['и', 'я']],
  ],
  prep: [
    ['ии', ['ия', 'ие', 'ий']],
    ['це', ['ец', 'ца']],
    ['е', ['', 'о', 'а', 'я', 'ь', 'й', 'е']],
    ['и', ['ь', 'я']],
    ['ах', ['ы', 'а', 'и']],
    ['ях', ['и', 'я']],
  ],
}

const family: Record<Case, Endings> = {
  nom: [],
  gen: [
    ['ой', ['а', 'ая']],
    ['ого', ['ий', 'ый', 'ой']],
    ['его', ['ий']],
  ],
  dat: [
    ['ой', ['а', 'ая']],
    ['ому', ['ий', 'ый', 'ой']],
    ['ему', ['ий']],
  ],
  acc: [
    ['ого', ['ий', 'ый', 'ой']],
    ['ую', ['ая']],
    ['его', ['ий']],
  ],
  ins: [
    ['ой', ['а', 'ая']],
    ['ым', ['', 'ый', 'ой']],
    ['им', ['ий', '']],
  ],
  prep: [
    ['ой', ['а', 'ая']],
    ['ом', ['ий', 'ый', 'ой', '']],
    ['ем', ['ий', 'ь', '']],
  ],
}

function undone(word: string, endings: Endings): string[] {
  const made: string[] = []
  const folded = word.toLowerCase().replaceAll('ё', 'е')
  for (const [ending, nominatives] of endings) {
    if (!folded.endsWith(ending) || word.length <= ending.length) continue
    const stem = word.slice(0, -ending.length)
    for (const nominative of nominatives) if (isSpelled(stem, nominative)) made.push(stem + nominative)
  }
  return made
}

/** After г, к, х, ж, ч, ш, щ no ы, я, ю stands in Russian, after ц no я, ю. */
const isSpelled = (stem: string, ending: string) =>
  !(ending === 'й' && /[бвгджзклмнпрстфхцчшщ]$/.test(stem)) &&
  !(/[гкхжчшщ]$/.test(stem) && /^[ыяю]/.test(ending)) &&
  !(/[бвдзлмнпрстф]$/.test(stem) && /^ий$/.test(ending) && /ск$|цк$/.test(stem))

/** What an adjective in this case may be in the nominative. */
export const adjectiveNominatives = (word: string, inCase: Case): string[] =>
  inCase === 'nom' ? [word] : undone(word, adjectives[inCase])

/** What a noun in this case may be in the nominative; as it stands too, it may be indeclinable. */
export const nounNominatives = (word: string, inCase: Case): string[] =>
  inCase === 'nom' ? [word] : [...undone(word, nouns[inCase]), word]

/** What a part of a name in this case may be in the nominative. */
export const nameNominatives = (word: string, inCase: Case): string[] =>
  inCase === 'nom'
    ? [word]
    : [...new Set([...undone(word, family[inCase]), ...nounNominatives(word, inCase)])]
