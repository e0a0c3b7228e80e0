import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { prepared } from '@/lib/publication/prepared'
import { type Abbreviation, abbreviation } from './abbreviations'
import { beginningsLike } from './edit-distance'
import { keyEndings, keyStem, latinKeys } from './latin-key'

/** A word of the documents that are public, as it stands there, folded; in how many. */
export type KnownWord = { word: string; stem: string; documents: number }

/** What a query is read against: the words that there are to be found. */
export type Vocabulary = {
  /** In how many documents a stem is, at least. */
  documents: (stem: string) => number
  /** The words that have a stem. */
  sharing: (stem: string) => KnownWord[]
  /** The stems of the words that begin like this, the commonest first. */
  beginning: (letters: string) => string[]
  /** The words in the other script that sound so: `zubov`, Зубов. */
  sounding: (word: string) => string[]
  /** The words in the other script that begin to sound so, the commonest first. */
  soundingBegun: (letters: string) => string[]
  /** The words that share the first or the last letters, of about that length. */
  resembling: (word: string, difference: number) => KnownWord[]
  /** What the bodies that there are call themselves for short. */
  abbreviations: () => Abbreviation[]
}

const none = () => []

/** Where no word is known. */
export const emptyVocabulary: Vocabulary = {
  documents: () => 0,
  ...{ sharing: none, beginning: none, sounding: none, soundingBegun: none, resembling: none },
  abbreviations: none,
}

/** So many words with one beginning are looked for; a name is in a few forms. */
const most = { beginning: 40, sounding: 12 }
const last = '\uffff'

const statements = prepared(({ $client }) => {
  const of = (columns: string, where: string) =>
    $client.prepare<[{ locale: Locale; [name: string]: string | number }], KnownWord & { key: string }>(
      `select ${columns} from search_words where locale = @locale and ${where}`,
    )
  const near = 'length(word) between @least and @most'
  return {
    documents: of('max(documents) as documents', 'stem = @stem'),
    sharing: of('word, stem, documents', 'stem = @stem'),
    beginning: of(
      'stem',
      `word >= @from and word < @until group by stem order by sum(documents) desc limit ${most.beginning}`,
    ),
    sounding: of('word, stem, key', 'key >= @from and key < @until'),
    soundingBegun: of('word', 'key >= @from and key < @until order by documents desc'),
    sameStart: of('word, stem, documents', `word >= @from and word < @until and ${near}`),
    sameEnd: of('word, stem, documents', `backwards >= @from and backwards < @until and ${near}`),
    bodies: $client.prepare<[Locale], { name: string; shortName: string }>(
      `select name, short_name as shortName from bodies where locale = ? and short_name <> ''`,
    ),
  }
})

/** The words of one language in a public store. */
export function vocabularyOf(db: PublicDb, locale: Locale): Vocabulary {
  const read = statements(db)
  const from = (letters: string) => ({ locale, from: letters, until: letters + last })
  return {
    documents: (stem) => read.documents.get({ locale, stem })?.documents ?? 0,
    sharing: (stem) => read.sharing.all({ locale, stem }),
    beginning: (letters) => read.beginning.all(from(letters)).map(({ stem }) => stem),
    sounding(word) {
      const isOther = inOtherScript(word)
      for (const key of latinKeys(word)) {
        const begin = keyStem(key)
        if (begin.length < 2) continue
        const found = read.sounding
          .all(from(begin))
          .filter((each) => isOther(each.word) && keyEndings.has(each.key.slice(begin.length)))
        if (found.length > 0) return found.map(({ word }) => word).slice(0, most.sounding)
      }
      return []
    },
    soundingBegun(letters) {
      const [key = ''] = latinKeys(letters)
      if (key.length < 2) return []
      const words = read.soundingBegun.all(from(key)).map(({ word }) => word)
      return words.filter(inOtherScript(letters)).slice(0, most.sounding)
    },
    resembling(word, difference) {
      // One mistake leaves a half as it is; two of them mostly come after the third letter.
      const half = Math.floor(word.length / 2)
      const size = { least: word.length - difference, most: word.length + difference }
      const start = word.slice(0, difference > 1 ? Math.min(half, 3) : half)
      return [
        ...beginningsLike(start).flatMap((begin) => read.sameStart.all({ ...from(begin), ...size })),
        ...read.sameEnd.all({ ...from(backwards(word).slice(0, half)), ...size }),
      ]
    },
    abbreviations: () =>
      read.bodies.all(locale).flatMap(({ name, shortName }) => abbreviation(name, shortName) ?? []),
  }
}

const inOtherScript = (word: string) =>
  /\p{Script=Cyrillic}/u.test(word)
    ? (other: string) => /\p{Script=Latin}/u.test(other)
    : (other: string) => /\p{Script=Cyrillic}/u.test(other)

/** A word from its end: words with one ending stand together so. */
export const backwards = (word: string) => [...word].reverse().join('')
