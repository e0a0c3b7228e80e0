import type { DirectoryPerson, LanguageDirectory } from '../directory'
import { type BodyEntry, indexBodies } from './body-index'
import { PeopleIndex } from './people-index'
import { PhraseIndex } from './phrase-index'

export type DirectoryIndex = {
  bodies: Record<'ru' | 'en', PhraseIndex<BodyEntry>>
  people: PeopleIndex
  /** Whole names as they are written in English, and aliases in either language. */
  namesAsWritten: PhraseIndex<DirectoryPerson>
}

const made = new WeakMap<LanguageDirectory, DirectoryIndex>()

/** The directory by words; made once for each directory object. */
export function indexOf(directory: LanguageDirectory): DirectoryIndex {
  const known = made.get(directory)
  if (known) return known
  const namesAsWritten = new PhraseIndex<DirectoryPerson>()
  for (const person of directory.people) {
    const names = new Set([person.en, ...person.aliases].filter(Boolean))
    for (const name of names) {
      namesAsWritten.add(name, person)
      const [given, ...family] = name.split(' ')
      if (given && family.length && /^[A-Z]/.test(given))
        namesAsWritten.add(`${given.charAt(0)}. ${family.join(' ')}`, person)
    }
  }
  const index: DirectoryIndex = {
    bodies: { ru: indexBodies(directory.bodies, 'ru'), en: indexBodies(directory.bodies, 'en') },
    people: new PeopleIndex(directory.people),
    namesAsWritten,
  }
  made.set(directory, index)
  return index
}
