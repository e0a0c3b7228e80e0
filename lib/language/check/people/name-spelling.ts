import { type Case, cases } from '@/lib/language/russian/forms'
import { givenFormsOf } from '@/lib/language/russian/given-forms'
import type { Finder, Hit, Setting } from '../finding'
import { foldedCase, type Page } from '../page'
import { editDistance, lettersOf, mayBeNear } from './edit-distance'
import { type KnownPerson, knownPeople } from './known-people'
import { type Mention, mentionsOn, peopleNamed } from './mentions'
import { headsBefore } from './name-form'

/** Nearly the name of somebody in the directory: «Игорь Зубав», «Игарь Зубов»; or a form that no case gives. */
export const nameSpelling: Finder = function* (page, setting) {
  if (!setting.directory) return
  for (const mention of mentionsOn(page)) {
    if (page.language === 'en') {
      yield* english(setting, mention)
      continue
    }
    if (peopleNamed(setting, mention).length > 0) continue
    const hit = wrongFamily(page, setting, mention) ?? wrongGiven(setting, mention)
    if (hit) yield hit
  }
}

function wrongFamily(page: Page, { directory }: Setting, mention: Mention): Hit | undefined {
  if (!directory) return undefined
  const people = knownPeople(directory)
  const { given, initial, family } = mention
  const candidates = given
    ? people.withGiven(given.plain).filter((known) => known.given.has(given.plain))
    : people
        .withFamily(family.plain)
        .filter(({ person }) => person.given?.toLowerCase().startsWith(initial ?? '-'))
  let best: { known: KnownPerson; distance: number } | undefined
  const letters = lettersOf(family.plain)
  for (const known of candidates) {
    const most = mostFor(family.plain, known)
    const distance = most === 0 ? 0 : distanceTo(family.plain, letters, known, most)
    if (distance > 0 && distance <= most && (!best || distance < best.distance)) best = { known, distance }
  }
  if (
    !best ||
    isSomebodyElse(people.withFamily(family.plain), family.plain) ||
    !isSamePost(page, mention, best.known)
  )
    return undefined
  const inCases = given ? candidates.flatMap((known) => known.given.get(given.plain) ?? []) : cases
  return {
    start: family.start,
    end: family.end,
    suggestion: nearestForm(family.plain, best.known, new Set(inCases)),
    values: { person: [best.known.person.given, best.known.person.family].filter(Boolean).join(' ') },
  }
}

/** One letter, in a long name two; a short name is soon another name. */
const mostFor = (word: string, { person }: KnownPerson) =>
  person.family.length >= 8 && word.length >= 8 ? 2 : person.family.length >= 5 ? 1 : 0

function distanceTo(word: string, letters: number, { familyLetters }: KnownPerson, most: number): number {
  let least = 9
  for (const [form, own] of familyLetters)
    if (mayBeNear(letters, own, most)) least = Math.min(least, editDistance(word, form, most))
  return least
}

const isSomebodyElse = (people: readonly KnownPerson[], word: string) =>
  people.some(({ family }) => family.has(word))

/** Where a post stands before the name, it is one that this person has. */
function isSamePost(page: Page, { first }: Mention, { person }: KnownPerson): boolean {
  const heads = headsBefore(page, first).filter(
    ({ head }) => !/^(?:генерал|полковник|подполковник|майор|адмирал|контр)/.test(head.lemma),
  )
  if (heads.length === 0) return true
  const titles = person.posts.map(({ title }) => foldedCase(title.ru))
  return (
    titles.length === 0 ||
    heads.some(({ head }) => titles.some((title) => title.includes(foldedCase(head.lemma))))
  )
}

function nearestForm(word: string, known: KnownPerson, inCases: ReadonlySet<Case>): string {
  const wanted = cases.filter((each) => inCases.has(each))
  const sorted = (wanted.length > 0 ? wanted : cases)
    .map((each) => ({
      form: known.familyForms[each],
      distance: editDistance(word, foldedCase(known.familyForms[each]), 4),
    }))
    .sort((a, b) => a.distance - b.distance)
  return sorted[0]?.form ?? known.person.family
}

/** «Игарь Зубов»: the family name is right, and the given name nobody's. */
function wrongGiven({ directory }: Setting, { given, family }: Mention): Hit | undefined {
  if (!directory || !given || givenFormsOf(given.plain).length > 0) return undefined
  for (const known of knownPeople(directory).withFamily(family.plain)) {
    if (!known.family.has(family.plain) || !known.person.given || known.person.given.length < 4) continue
    for (const [form, inCases] of known.given) {
      if (editDistance(given.plain, form, 1) !== 1) continue
      if (!inCases.some((each) => known.family.get(family.plain)?.includes(each))) continue
      const right = form.charAt(0).toUpperCase() + form.slice(1)
      return {
        start: given.start,
        end: given.end,
        suggestion: form === foldedCase(known.person.given) ? known.person.given : right,
        values: { person: `${known.person.given} ${known.person.family}` },
      }
    }
  }
  return undefined
}

/** English names do not decline: the last word of the stored name, behind the right first one. */
function* english({ directory }: Setting, { given, family }: Mention): Generator<Hit> {
  if (!given) return
  for (const { en } of directory?.people ?? []) {
    const [first = '', ...rest] = en.split(' ')
    const last = rest.at(-1) ?? ''
    if (first !== given.text || last === family.text || last.length < 5) continue
    if (
      editDistance(family.plain, last.toLowerCase(), 1) !== 1 &&
      !(last.length >= 8 && editDistance(family.plain, last.toLowerCase(), 2) <= 2)
    )
      continue
    yield { start: family.start, end: family.end, suggestion: last, values: { person: en } }
    return
  }
}
