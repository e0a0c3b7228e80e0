import type { Case, Declined } from '../russian/forms'
import { adjectiveNominatives, nounNominatives } from './nominative-words'
import { normalise } from './normalise'
import { postHeads } from './post-heads'

/** A phrase in the nominative; verified where the generator gives the words of the text back. */
export type Nominative = { text: string; isVerified: boolean }

const isAdjectiveEnd: Record<Case, RegExp> = {
  nom: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?:ся)?$/,
  gen: /(?:ого|его|ой|ей|ых|их)(?:ся)?$/,
  dat: /(?:ому|ему|ой|ей|ым|им)(?:ся)?$/,
  acc: /(?:ого|его|ую|юю|ый|ий|ое|ее|ые|ие|ых|их)(?:ся)?$/,
  ins: /(?:ым|им|ой|ей|ыми|ими)(?:ся)?$/,
  prep: /(?:ом|ем|ой|ей|ых|их)(?:ся)?$/,
}

const folded = (text: string) =>
  normalise(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*[–-]\s*/g, '-')

/**
 * A phrase of the text put into the nominative by analysis and synthesis: adjectives before the head and the head
 * itself are undone, all that follows stays; of the candidates one is kept that `decline` puts back into the very
 * words of the text. Without one: the first candidate, not verified.
 */
export function toNominative(
  phrase: string,
  inCase: Case,
  decline: (text: string) => Declined,
): Nominative | undefined {
  if (inCase === 'nom') return { text: phrase, isVerified: true }
  return bySegments(phrase, inCase, decline) ?? ofOneSegment(phrase, inCase, decline)
}

/** «статс-секретаря – заместителя Министра»: where a dash joins two titles both are undone. */
function bySegments(
  phrase: string,
  inCase: Case,
  decline: (text: string) => Declined,
): Nominative | undefined {
  const segments = phrase.split(/(\s[–—-]\s|,\s(?=\p{Ll}))/u)
  if (segments.length < 3) return undefined
  const heads = segments
    .filter((_, i) => i > 0 && i % 2 === 0)
    .every((segment) => beginsWithHead(segment, inCase))
  if (!heads) return undefined
  const undone = segments.map((segment, i) =>
    i % 2 ? segment : ofOneSegment(segment, inCase, decline)?.text,
  )
  if (undone.some((segment) => segment === undefined)) return undefined
  const text = undone.join('')
  return folded(decline(text).forms[inCase]) === folded(phrase) ? { text, isVerified: true } : undefined
}

function beginsWithHead(segment: string, inCase: Case): boolean {
  const words = folded(segment).split(/[\s-]/)
  return words.slice(0, 4).some(
    (word) =>
      postHeads()
        .get(word)
        ?.some((form) => form.inCase === inCase) === true,
  )
}

function ofOneSegment(
  phrase: string,
  inCase: Case,
  decline: (text: string) => Declined,
): Nominative | undefined {
  const words = phrase.split(/(\s+)/)
  const candidates = headCandidates(words, inCase)
  const wanted = folded(phrase)
  let unsure: string | undefined
  let tried = 0
  for (const candidate of candidates) {
    tried += 1
    if (tried > 60) break
    const declined = decline(candidate)
    if (folded(declined.forms[inCase]) !== wanted) continue
    if (declined.sure) return { text: candidate, isVerified: true }
    unsure ??= candidate
  }
  if (unsure !== undefined) return { text: unsure, isVerified: true }
  const [first] = candidates
  return first === undefined ? undefined : { text: first, isVerified: false }
}

/** Every way to undo the adjectives that stand first and the noun after them. */
function headCandidates(words: readonly string[], inCase: Case): string[] {
  const adjectivesEnd = endOfAdjectives(words, inCase)
  let made: { done: string[]; gender: string }[] = [{ done: [], gender: '' }]
  for (let i = 0; i < adjectivesEnd; i += 1) {
    const word = words[i] ?? ''
    const options = isWord(word) ? adjectivesOf(word, inCase) : [word]
    made = made.flatMap(({ done, gender }) =>
      options.flatMap((option) => {
        const own =
          isWord(word) && !isJoining(word) && word !== 'временно' ? genderOfAdjective(option) : gender
        return gender === '' || own === gender ? [{ done: [...done, option], gender: own }] : []
      }),
    )
  }
  const head = words[adjectivesEnd]
  if (head === undefined) return made.map(({ done }) => done.join(''))
  const [, before = '', last = '', after = ''] = /^(.*-)?([^-]*?)([",)»]*)$/.exec(head) ?? []
  const heads = [...new Set([...knownHeads(last, inCase), ...nounNominatives(last, inCase)])].filter(
    // «Ассамблеь»: no word ends in a vowel and ь.
    (noun) => !/[аеиоуыэюя]ь$/i.test(noun),
  )
  const tail = words.slice(adjectivesEnd + 1).join('')
  const paired = before === '' ? [] : knownHeads(before.slice(0, -1), inCase).map((each) => `${each}-`)
  return made.flatMap(({ done }) =>
    [...paired, before].flatMap((first) => heads.map((noun) => done.join('') + first + noun + after + tail)),
  )
}

/** What the lexicon of posts knows of a form, with the capital of the text. */
function knownHeads(word: string, inCase: Case): string[] {
  const known = (postHeads().get(folded(word)) ?? []).filter((form) => form.inCase === inCase)
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return known.map(({ nominative }) =>
    isCapital ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative,
  )
}

const isWord = (word: string) => /\p{L}/u.test(word)
const isJoining = (word: string) => /^и$/i.test(word)

function adjectivesOf(word: string, inCase: Case): string[] {
  if (isJoining(word) || word === 'временно') return [word]
  const [, stem = '', ending = ''] = /^(.*?)(ся|,)?$/.exec(word) ?? []
  return adjectiveNominatives(stem, inCase).map((each) => each + ending)
}

function genderOfAdjective(word: string): string {
  if (/(?:ая|яя)(?:ся)?,?$/.test(word)) return 'f'
  if (/(?:ое|ее)(?:ся)?,?$/.test(word)) return 'n'
  return /(?:ые|ие)(?:ся)?,?$/.test(word) ? 'pl' : 'm'
}

/** The position of the first word that is no adjective of this case; «и» between two adjectives goes with them. */
function endOfAdjectives(words: readonly string[], inCase: Case): number {
  let i = 0
  while (i + 2 < words.length) {
    const word = words[i] ?? ''
    const next = words[i + 2] ?? ''
    if (postHeads().has(folded(word))) break
    if (word === 'временно') {
      i += 2
      continue
    }
    if (isAdjectiveEnd[inCase].test(word.replace(/,$/, '').toLowerCase())) i += 2
    else if (isJoining(word) && i > 0 && isAdjectiveEnd[inCase].test(next.toLowerCase())) i += 2
    else break
  }
  return i
}
