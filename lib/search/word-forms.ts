import { lemmasOf } from './english-forms'
import { formsWith } from './irregular-words'

/**
 * Which words that share a stem are forms of one word. Snowball, applied until nothing changes, finds every form of a
 * name, but takes whole words for one as well: Зубов and зубы, мировой and мир, правила and право, учения and учёные.
 * These are told apart by their endings: two words are forms of one where a declension has both.
 */
export type Form = { word: string; documents: number }

const set = (endings: string) => new Set(endings.split(' '))

/** «Зализняк»: substantives of all types; then those in -ие, -ия, -ий; adjectives by the hardness of their stem. */
const endings = {
  noun: set(' а я у ю о е ы и ом ем ой ей ою ею ь ью ов ев ам ям ами ями ьми ах ях й'),
  soft: set('ие ия ию ием ии ий ией иею иев иям иями иях'),
  hardAdjective: set('ый ой ая ое ые ого ому ым ом ую ою ых ыми'),
  softAdjective: set('ий яя ее ие его ему им ем юю ей ею их ими'),
  mixedAdjective: set('ий ый ой ая ое ее ые ие ого его ому ему ым им ом ем ую ою ей ею ых их ыми ими'),
  surname: set(' а у ым е ой ы ых ыми'),
}

/** Stems after which spelling mixes hard and soft endings: «Русская грамматика», § 1310. */
const mixing = /[гкхжшчщц]$/
const surnameSuffix = /(?:ов|ев|ин|ын)$/
const verb =
  /^[аеиоуыя]{0,2}(?:ть|л[аои]?|[еиуюя]т|шь|[еи]те|в|вш\p{L}*|нн\p{L}*|н[аоы]|[юуая]щ\p{L}*)(?:ся|сь)?$/u

/** The declensions that have a word with this ending after this stem, each with what of the ending belongs to its stem. */
function declensionsOf(stem: string, ending: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at <= ending.length; at++) {
    const [suffix, rest] = [ending.slice(0, at), ending.slice(at)]
    if (endings.noun.has(rest)) found.add(`noun:${suffix}`)
    if (endings.soft.has(rest)) found.add(`soft:${suffix}`)
    if (surnameSuffix.test(stem + suffix) && endings.surname.has(rest)) found.add(`surname:${suffix}`)
    if (mixing.test(stem + suffix)) {
      if (endings.mixedAdjective.has(rest)) found.add(`mixed:${suffix}`)
    } else {
      if (endings.hardAdjective.has(rest)) found.add(`hard:${suffix}`)
      if (endings.softAdjective.has(rest)) found.add(`soft adjective:${suffix}`)
    }
  }
  // Статья, статей; соловей, соловья.
  if (ending === 'ей') found.add('noun:ь')
  if (verb.test(ending)) found.add('verb')
  return found
}

/**
 * Those of the words with a stem that are forms of a word; all of them where that cannot be told. `isName`: it was typed
 * with a capital.
 */
export function formsOf<Known extends Form>(
  word: string,
  stem: string,
  known: readonly Known[],
  isName: boolean,
): readonly Known[] {
  const irregular = formsWith(word)
  if (irregular) return known.filter((form) => irregular.has(form.word))
  const regular = known.filter((form) => !formsWith(form.word))
  const kept = /\p{Script=Latin}/u.test(word)
    ? inflectedAlike(word, regular)
    : declinedAlike(word, stem, regular, isName)
  return kept.length > 0 ? kept : known
}

/** Those that may be forms of the same English word. */
function inflectedAlike<Known extends Form>(word: string, known: readonly Known[]): readonly Known[] {
  const lemmas = lemmasOf(word)
  return known.filter((form) => [...lemmasOf(form.word)].some((lemma) => lemmas.has(lemma)))
}

/** Those that a Russian declension has together with the word. */
function declinedAlike<Known extends Form>(
  word: string,
  stem: string,
  known: readonly Known[],
  isName: boolean,
): readonly Known[] {
  if (!word.startsWith(stem) || !/\p{Script=Cyrillic}/u.test(word)) return known
  const endingOf = (form: string) => form.slice(stem.length)
  const own = declensionsOf(stem, endingOf(word))
  if (own.size === 0) return known
  const others = known.map(({ word, documents }) => ({ ending: endingOf(word), documents }))
  const meant = unambiguous(own, endingOf(word), others, isName)
  return known.filter((form) => {
    const declensions = declensionsOf(stem, endingOf(form.word))
    if (declensions.size === 0 || form.word === word) return true
    const possible = unambiguous(declensions, endingOf(form.word), others, isName)
    return [...meant].some((each) => possible.has(each))
  })
}

/** «Зубов» is a name or of many teeth: a name, if other forms of it are there, and more than those of the tooth. */
function unambiguous(
  own: Set<string>,
  ending: string,
  known: readonly { ending: string; documents: number }[],
  isName: boolean,
): Set<string> {
  if (!surnameSuffix.test(ending)) return own
  const documents = (is: (other: string) => boolean) =>
    known.reduce((sum, other) => (is(other.ending) ? sum + other.documents : sum), 0)
  const ofName = documents((other) => 'а у е ым'.split(' ').some((each) => other === ending + each))
  const plain = [...own].filter((each) => !each.endsWith(`:${ending}`))
  const ofNoun = documents((other) => other !== ending && endings.noun.has(other.replace(/^ь/, '')))
  const isNameKnown = known.some((other) => [`${ending}а`, `${ending}у`].includes(other.ending))
  if (!isNameKnown) return new Set(plain.length > 0 && ofNoun > 0 ? plain : own)
  if (!isName && ofName < ofNoun) return own
  return new Set([...own].filter((each) => each.endsWith(`:${ending}`)))
}

/** Endings of substantives, '' among them. */
export const nounEndings: ReadonlySet<string> = endings.noun
