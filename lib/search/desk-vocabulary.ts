import { sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { bodies } from '@/db/editorial/schema/directory'
import { locales } from '@/db/locales'
import { abbreviation } from './abbreviations'
import { beginningsLike } from './edit-distance'
import { irregularForms } from './irregular-words'
import { initialsOf, keyEndings, keyStem, latinKey, latinKeys } from './latin-key'
import { stemOf } from './terms'
import { emptyVocabulary, type KnownWord, type Vocabulary } from './vocabulary'

const most = { beginning: 40, sounding: 12 }

/**
 * The words of everything on the desk, whoever may read it: a query is read against them, and what it finds is then
 * what the actor may read. A word of them is shown only where it finds something that the actor may read.
 */
export function deskVocabulary(db: EditorialReader): Vocabulary {
  const between = (from: string, until: string): KnownWord[] =>
    db
      .all<{ word: string; documents: number }>(
        sql`select term as word, doc as documents from edition_vocabulary where term >= ${from} and term < ${until}`,
      )
      .map((each) => ({ ...each, stem: stemOf(each.word) }))
  const beginningWith = (letters: string) => between(letters, `${letters}\uffff`)
  const sharing = (stem: string) =>
    [
      ...beginningWith(stem),
      ...irregularForms(stem).flatMap((form) => between(form, `${form}\u0000`)),
    ].filter((each) => each.stem === stem)
  return {
    ...emptyVocabulary,
    sharing,
    // The index has no words from their end: a mistake in the first half is found where the letters are alike.
    resembling: (word, difference) =>
      beginningsLike(word.slice(0, Math.min(3, Math.floor(word.length / 2))))
        .flatMap(beginningWith)
        .filter((each) => Math.abs(each.word.length - word.length) <= difference),
    abbreviations: () =>
      db
        .select({ names: bodies.names })
        .from(bodies)
        .all()
        .flatMap(({ names }) =>
          names.flatMap((version) =>
            locales.flatMap((locale) => {
              const name = version.names[locale]
              return (name?.abbreviation && abbreviation(name.full, name.abbreviation)) || []
            }),
          ),
        ),
    documents: (stem) => Math.max(0, ...sharing(stem).map(({ documents }) => documents)),
    beginning: (letters) => [
      ...new Set(
        beginningWith(letters)
          .sort((a, b) => b.documents - a.documents)
          .slice(0, most.beginning)
          .map(({ stem }) => stem),
      ),
    ],
    sounding(word) {
      if (!/^\p{Script=Latin}{3,}$/u.test(word)) return []
      for (const key of latinKeys(word)) {
        const begin = keyStem(key)
        const found = initialsOf(key)
          .flatMap(beginningWith)
          .map((each) => each.word)
          .filter((each) => isSounding(each, begin))
        if (found.length > 0) return found.slice(0, most.sounding)
      }
      return []
    },
  }
}

function isSounding(word: string, begin: string): boolean {
  const key = latinKey(word)
  return key.startsWith(begin) && keyEndings.has(key.slice(begin.length))
}
