import type { Setting } from '../finding'
import { near, type Page, type Token } from '../page'
import { type KnownPerson, knownPeople } from './known-people'

/** A name in the text as it stands: «Игорь Зубов», «И.Н. Зубов», «Игорь Николаевич Зубов». */
export type Mention = { given: Token | undefined; initial: string | undefined; family: Token; first: Token }

/** Two capitalised words, or initials and a word; in what follows one is known from the directory. */
export function* mentionsOn(page: Page): Generator<Mention> {
  for (const family of page.words) {
    if (!family.isCapital || family.text === family.text.toUpperCase() || family.isQuoted) continue
    const before = near(page, family, -1)
    if (!before) continue
    if (before.text === '.') {
      const initials = initialsBefore(page, before)
      if (initials) yield { given: undefined, initial: initials.plain, family, first: initials }
    } else if (before.kind === 'word' && before.isCapital && /^[ \u00a0]$/.test(family.gap)) {
      const isPatronymic = /(?:вич\p{L}{0,2}|вн\p{L}{1,2}|ична|ичн\p{L}{1,2}|ич)$/u.test(before.plain)
      const given = isPatronymic ? near(page, before, -1) : before
      if (given?.isCapital && given.kind === 'word') yield { given, initial: undefined, family, first: given }
    }
  }
}

/** The first of one or two initials before a family name. */
function initialsBefore(page: Page, stop: Token): Token | undefined {
  const last = near(page, stop, -1)
  if (last?.text.length !== 1 || !last.isCapital) return undefined
  const [dot, first] = [near(page, last, -1), near(page, last, -2)]
  return dot?.text === '.' && first?.text.length === 1 && first.isCapital ? first : last
}

/** The people of the directory whom a mention names by both parts exactly, in whatever cases. */
export function peopleNamed(
  { directory }: Setting,
  { given, initial, family }: Mention,
): readonly KnownPerson[] {
  if (!directory) return []
  return knownPeople(directory)
    .withFamily(family.plain)
    .filter(
      (known) =>
        known.family.has(family.plain) &&
        (given
          ? known.given.has(given.plain)
          : known.person.given?.toLowerCase().startsWith(initial ?? '') === true),
    )
}
