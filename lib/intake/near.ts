import { fold } from '@/lib/directory/search-key'
import type { LanguageDirectory } from '@/lib/language/directory'
import { costs, editDistance } from '@/lib/search/edit-distance'
import { stemOf } from '@/lib/search/terms'

const most = 5

/** People of the directory who may be meant by a name that is none of theirs: the family name is the same, or nearly. */
export function nearPeople({ people }: LanguageDirectory, name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 1)
  return ranked(people, ({ family, given, en, aliases }) => {
    const known = [
      fold(family),
      fold(en).split(' ').at(-1) ?? '',
      ...aliases.map((alias) => fold(alias).split(' ')[0] ?? ''),
    ]
    const nearest = Math.min(
      ...known.filter(Boolean).flatMap((each) => words.map((word) => slips(each, word))),
    )
    if (nearest > 1) return 0
    const sharesGiven = given !== null && words.includes(fold(given))
    return (nearest === 0 ? 2 : 1) + (sharesGiven ? 2 : 0)
  })
}

/** Bodies of the directory that share most of their words with a name. */
export function nearBodies({ bodies }: LanguageDirectory, name: string): string[] {
  const said = stems(name)
  if (said.size === 0) return []
  return ranked(bodies, ({ name: names, abbreviation, aliases }) => {
    const spellings = [names.ru, names.en, abbreviation.ru, abbreviation.en, ...aliases].filter(Boolean)
    const best = Math.max(0, ...spellings.map((spelling) => likeness(said, stems(spelling))))
    return best >= 0.5 ? best : 0
  })
}

function ranked<Entry extends { id: string }>(
  entries: readonly Entry[],
  rank: (entry: Entry) => number,
): string[] {
  return entries
    .map((entry) => ({ id: entry.id, rank: rank(entry) }))
    .filter(({ rank: each }) => each > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ id }) => id)
}

/** How many letters two words differ by; many where they are short or their lengths differ. */
function slips(one: string, other: string): number {
  if (one === other) return 0
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return 9
  return editDistance(one, other, 2 * costs.mistake) / costs.mistake
}

const stems = (words: string) =>
  new Set(
    fold(words)
      .split(' ')
      .filter((word) => word.length > 2)
      .map(stemOf),
  )

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((stem) => other.has(stem)).length
  return (2 * both) / (one.size + other.size)
}
