import { fold } from '@/lib/directory/search-key'
import type { LanguageDirectory } from '@/lib/language/directory'
import { costs, editDistance } from '@/lib/search/edit-distance'
import { stemOf } from '@/lib/search/terms'

const most = 5

/** Family names that short differ by a letter without being meant. */
const shortest = 5

type Person = { id: string; given: string }
type Known = {
  /** By family name. */
  people: Map<string, Person[]>
  /** Family names by what is left of them without one of their letters. */
  mutilated: Map<string, string[]>
  bodies: { id: string; stems: ReadonlySet<string>[] }[]
}

const made = new WeakMap<LanguageDirectory, Known>()

/** People of the directory who may be meant by a name that is none of theirs: the family name is the same, but for a letter. */
export function nearPeople(directory: LanguageDirectory, name: string): string[] {
  const { people, mutilated } = knownOf(directory)
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 1)
  const found = new Map<string, number>()
  for (const word of words) {
    const alike = withoutOne(word).flatMap((part) => mutilated.get(part) ?? [])
    for (const family of new Set([word, ...alike])) {
      if (family !== word && editDistance(family, word, costs.mistake) > costs.mistake) continue
      for (const { id, given } of people.get(family) ?? []) {
        const rank = (family === word ? 2 : 1) + (given !== '' && words.includes(given) ? 2 : 0)
        found.set(id, Math.max(rank, found.get(id) ?? 0))
      }
    }
  }
  return best(found)
}

/** Bodies of the directory that share most of their words with a name. */
export function nearBodies(directory: LanguageDirectory, name: string): string[] {
  const said = stemsOf(name)
  const found = knownOf(directory).bodies.map(({ id, stems }): [string, number] => [
    id,
    Math.max(0, ...stems.map((each) => likeness(said, each))),
  ])
  return best(new Map(found.filter(([, likeness]) => likeness >= 0.5)))
}

const best = (found: ReadonlyMap<string, number>) =>
  [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id)

function knownOf(directory: LanguageDirectory): Known {
  const known = made.get(directory)
  if (known) return known
  const people: Known['people'] = new Map()
  for (const { id, family, given, en, aliases } of directory.people) {
    const families = [
      fold(family),
      fold(en).split(' ').at(-1) ?? '',
      ...aliases.map((alias) => fold(alias).split(' ')[0] ?? ''),
    ]
    for (const each of new Set(families.filter(Boolean)))
      append(people, each, { id, given: fold(given ?? '') })
  }
  const mutilated: Known['mutilated'] = new Map()
  for (const family of people.keys()) for (const part of withoutOne(family)) append(mutilated, part, family)
  const bodies = directory.bodies.map(({ id, name, abbreviation, aliases }) => ({
    id,
    stems: [name.ru, name.en, abbreviation.ru, abbreviation.en, ...aliases].filter(Boolean).map(stemsOf),
  }))
  const index = { people, mutilated, bodies }
  made.set(directory, index)
  return index
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** The word, and what is left of it without any one of its letters: two words that share one of these differ by a letter. */
function withoutOne(word: string): string[] {
  if (word.length < shortest || word.length > 40) return []
  return [word, ...new Set([...word].map((_, i) => word.slice(0, i) + word.slice(i + 1)))]
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    fold(words)
      .split(' ')
      .filter((word) => word.length > 2)
      .map(stemOf),
  )

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const stem of one) if (other.has(stem)) both += 1
  return (2 * both) / (one.size + other.size)
}
