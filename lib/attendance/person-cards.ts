import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { people } from '@/db/editorial/schema/directory'
import { locales, type TextByLocale } from '@/db/locales'
import { type PostHeld, postsHeldOn } from '@/lib/directory/appointment-queries'
import { bodyNames, type NamesByLocale, nameOn, personNames } from '@/lib/directory/names'

/** A post that somebody held on the meeting's date, as it was called then. */
export type HeldPost = {
  postId: string
  title: TextByLocale
  /** The abbreviation of its body. */
  body: TextByLocale
  acting: boolean
}

/** A person of the directory as an attendance list shows them. */
export type PersonCard = {
  id: string
  /** The entry it was merged into, else itself. */
  survivorId: string
  name: TextByLocale
  familyFirst: TextByLocale
  /** The posts held on the meeting's date; none where the meeting has no date yet. */
  held: HeldPost[]
}

/** The cards of people as of a local date, or '' where there is none. */
export function cardsOf(db: EditorialReader, ids: readonly string[], on: string): Map<string, PersonCard> {
  const rows = db
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]))
    .all()
  return new Map(
    rows.map(({ id, mergedIntoId, names: versions }) => {
      const names = nameOn(versions, on || '9999-12-31')
      const written = inEach(names, (name, locale) => personNames(name, locale))
      const survivorId = mergedIntoId ?? id
      const card = {
        id,
        survivorId,
        name: inEach(written, ({ full }) => full),
        familyFirst: inEach(written, ({ familyFirst }) => familyFirst),
        held: on ? postsHeldOn(db, survivorId, on).map(heldPost) : [],
      }
      return [id, card]
    }),
  )
}

const heldPost = ({ postId, post, body, kind }: PostHeld): HeldPost => ({
  postId,
  title: inEach(post, ({ title }) => title),
  body: inEach(body, (name) => bodyNames(name).abbreviation),
  acting: kind === 'acting',
})

/** The same of every language that has a name. */
export function inEach<Name, Value>(
  names: NamesByLocale<Name>,
  value: (name: Name, locale: (typeof locales)[number]) => Value,
): NamesByLocale<Value> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const name = names[locale]
      return name === undefined ? [] : [[locale, value(name, locale)]]
    }),
  )
}
