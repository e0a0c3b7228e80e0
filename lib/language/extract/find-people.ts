import { atomAt } from './atoms'
import { isNoName } from './capital-words'
import { confirmedPost } from './confirmed-post'
import type { DirectoryIndex } from './directory-index'
import { isGivenForm } from './given-names'
import type { Mentions } from './mentions'
import type { Page } from './page'
import { knownPeople, type PersonMention } from './people-mentions'
import { isNextInList, pluralPostBefore } from './plural-posts'
import { postAfter, postBefore } from './posts'
import { unknownPerson } from './unknown-people'

/** Everybody whom a Russian text names, known and unknown, each with the post that stands beside the name. */
export function findPeople(page: Page, index: DirectoryIndex, mentions: Mentions): PersonMention[] {
  const known = knownPeople(page, index)
  const taken = takenAtoms(page, known, mentions)
  const knownAt = new Map(known.map((mention) => [mention.from, mention]))
  const people: PersonMention[] = []
  for (const [from, to] of sentenceAtoms(page)) {
    let limit = from
    for (let i = from; i < to; ) {
      const mention =
        knownAt.get(i) ??
        (startsName(page, i, taken)
          ? unknownPerson(page, i, [limit, to], (k) => k >= to || taken.has(k))
          : undefined)
      if (!mention) {
        i = afterRun(page, i, to, taken)
        continue
      }
      const own = mention.person ? withPost(page, mention, limit, to) : mention
      const person = own.post ? own : { ...own, post: sharedPost(page, own, people.at(-1), limit) }
      people.push(person)
      limit = Math.max(person.to, person.post ? atomAt(page.atoms, person.post.span[1]) : 0)
      i = Math.max(limit, i + 1)
    }
  }
  return people
}

/** The post that several have together, where the name stands in the nominative. */
function sharedPost(page: Page, mention: PersonMention, before: PersonMention | undefined, limit: number) {
  if (!mention.cases.includes('nom')) return null
  const goesOn =
    before?.post && !before.post.isVerified && isNextInList(page, before.span[1], mention.span[0])
  return (goesOn ? before.post : pluralPostBefore(page, limit, mention.from)) ?? null
}

function withPost(page: Page, mention: PersonMention, limit: number, to: number): PersonMention {
  const stored = confirmedPost(page, mention, limit)
  if (stored) return { ...mention, post: stored }
  const before = postBefore(page, limit, mention.from, mention.cases)
  const post = before.find(({ isVerified }) => isVerified) ?? before[0] ?? postAfter(page, mention.to, to)
  return { ...mention, post: post ?? null }
}

const startsName = ({ atoms }: Page, i: number, taken: ReadonlySet<number>) =>
  atoms[i]?.isCapital === true && !taken.has(i)

/** The next place where a name may begin: not in the middle of a run that has been looked at. */
function afterRun({ atoms, normalised }: Page, i: number, to: number, taken: ReadonlySet<number>): number {
  let k = i + 1
  const atom = atoms[i]
  if (taken.has(i) || !atom?.isCapital || isAbbreviation(atom.text)) return k
  while (
    k < to &&
    atoms[k]?.isCapital &&
    !taken.has(k) &&
    /^[ -]$/.test(normalised.slice(atoms[k - 1]?.end, atoms[k]?.start))
  )
    k += 1
  return k
}

function takenAtoms(
  page: Page,
  known: readonly PersonMention[],
  { bodies, states, cities }: Mentions,
): Set<number> {
  const taken = new Set<number>()
  const take = ({ from, to }: { from: number; to: number }) => {
    for (let i = from; i < to; i += 1) taken.add(i)
  }
  for (const each of [...known, ...bodies, ...states]) take(each)
  for (const city of cities) {
    const before = page.atoms[city.from - 1]?.lower ?? ''
    if (['в', 'во', 'из', 'г', 'городе', 'города', 'под', 'столице'].includes(before)) take(city)
  }
  for (const [i, { lower, isCapital, end }] of page.atoms.entries()) {
    if (lower.length === 1 && page.normalised.charAt(end) === '.') continue
    if (isCapital && !taken.has(i) && isNoName(lower) && !isFamilyName(page, i)) taken.add(i)
  }
  return taken
}

const isAbbreviation = (text: string) => text.length > 1 && text === text.toUpperCase()

/** «Михаил Договоров»: behind a common given name a word with a capital is a family name, whatever it is like. */
function isFamilyName({ atoms, normalised }: Page, i: number): boolean {
  const [before, atom] = [atoms[i - 1], atoms[i]]
  if (!before?.isCapital || !atom || !isGivenForm(before.lower) || isNoName(before.lower)) return false
  return normalised.slice(before.end, atom.start) === ' ' && atoms[i + 1]?.isCapital !== true
}

function sentenceAtoms(page: Page): [from: number, to: number][] {
  return page.blocks.flatMap(({ sentences }) =>
    sentences.map(([start, end]): [number, number] => [atomAt(page.atoms, start), atomAt(page.atoms, end)]),
  )
}
