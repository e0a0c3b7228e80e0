import { and, asc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { appointments, people } from '@/db/public/schema/entries'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { covers } from './partial-dates'
import { type Appearance, appearancesOf, lastPosts } from './published-appearances'
import { languagesOf } from './published-languages'

/** A person as the alphabetical list shows them, with the post that was printed last. */
export type ListedPerson = { id: string; slug: string; name: string; shortName: string; post: string }

/** A post by a released appointment, or as it was printed on days from `first` to `last`. */
export type HeldPost = Appointment | { post: string; first: string; last: string }
type Appointment = { post: string; kind: string; from: string | null; to: string | null }

export type PersonView = {
  id: string
  slug: string
  name: string
  posts: HeldPost[]
  /** The last first. */
  meetings: Appearance[]
  releases: Page<ListedRelease>
  languages: Locale[]
}

const all = prepared((db) =>
  db
    .select({ id: people.id, slug: people.slug, name: people.name, shortName: people.shortName })
    .from(people)
    .where(eq(people.locale, sql.placeholder('locale')))
    .prepare(),
)

/** Every public person by family name. */
export async function personList(newsroom: Newsroom, locale: Locale): Promise<ListedPerson[]> {
  newsroom.uses(`list:people:${locale}`)
  const printed = lastPosts(newsroom, locale)
  const today = todayIn(newsroom)
  const current = new Map(
    newsroom.db
      .select()
      .from(appointments)
      .where(eq(appointments.locale, locale))
      .orderBy(asc(appointments.from))
      .all()
      .filter((term) => covers(term, today))
      .map(({ personId, post }) => [personId, post]),
  )
  return all(newsroom.db)
    .all({ locale })
    .map((person) => ({ ...person, post: current.get(person.id) ?? printed.get(person.id) ?? '' }))
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, locale))
}

/** A person with the posts and meetings that were printed; undefined where they are not public in this language. */
export async function personView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  page = 1,
): Promise<PersonView | undefined> {
  const { db } = newsroom
  const person = db
    .select({ id: people.id, slug: people.slug, name: people.name })
    .from(people)
    .where(and(eq(people.slug, slug), eq(people.locale, locale)))
    .get()
  if (!person) return undefined
  newsroom.uses(`person:${person.id}`)
  const meetings = appearancesOf(newsroom, locale, person.id)
  const held = appointmentsOf(newsroom, locale, person.id)
  return {
    ...person,
    posts: [...held, ...printedPosts(meetings, held)],
    meetings,
    releases: await releasesAbout(newsroom, locale, { kind: 'person', id: person.id }, page),
    languages: languagesOf(db, people, person.id),
  }
}

function appointmentsOf({ db }: Newsroom, locale: Locale, personId: string): Appointment[] {
  return db
    .select({
      post: appointments.post,
      kind: appointments.kind,
      from: appointments.from,
      to: appointments.to,
    })
    .from(appointments)
    .where(and(eq(appointments.personId, personId), eq(appointments.locale, locale)))
    .orderBy(sql`${appointments.from} desc nulls last`)
    .all()
}

/** Each post once, the one printed last first; not on days for which a released appointment says it already. */
function printedPosts(meetings: readonly Appearance[], held: readonly Appointment[]): HeldPost[] {
  const posts = new Map<string, { post: string; first: string; last: string }>()
  for (const { post, startsOn } of meetings) {
    const isSaid = held.some((term) => sameWords(term.post, post) && covers(term, startsOn))
    if (!post || isSaid) continue
    const known = posts.get(post)
    posts.set(post, { post, first: startsOn, last: known?.last ?? startsOn })
  }
  return [...posts.values()]
}

const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
