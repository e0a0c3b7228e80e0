import { and, asc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { appointments, people } from '@/db/public/schema/entries'
import { collator } from '@/lib/i18n/intl'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { covers } from './partial-dates'
import {
  type Appearance,
  appearancesOf,
  lastPost,
  type PrintedPost,
  printedPosts,
} from './published-appearances'
import { languagesOf } from './published-languages'
import type { EntryPages } from './published-pages'

/** As many people stand on one page; more of them are parted by letter. */
const most = 300

/** A person as the alphabetical list shows them, with the post that was printed last. */
export type ListedPerson = { id: string; slug: string; name: string; shortName: string; post: string }

/** People by family name: all of them, or where they are many those under one letter. */
export type PersonList = {
  people: ListedPerson[]
  letters: string[]
  /** Whose letter it is; undefined where all are shown. */
  letter: string | undefined
}

/** A post by a released appointment, or as it was printed on days from `first` to `last`. */
export type HeldPost = Appointment | { post: string; first: string; last: string }
type Appointment = { post: string; kind: string; from: string | null; to: string | null }

export type PersonView = {
  id: string
  slug: string
  name: string
  posts: HeldPost[]
  /** The last first. */
  meetings: Page<Appearance>
  releases: Page<ListedRelease>
  languages: Locale[]
}

/** Public people by family name, with the post that holds or was printed last; `letter` as it stands in the address. */
export async function personList(newsroom: Newsroom, locale: Locale, asked?: string): Promise<PersonList> {
  newsroom.uses(`list:people:${locale}`)
  const initials = initialsOf(newsroom, locale)
  const letters = [...new Set(initials.map(({ initial }) => initial.toUpperCase()))]
  const total = initials.reduce((sum, { count }) => sum + count, 0)
  const letter = total > most ? (letters.find((each) => each === asked) ?? letters[0]) : undefined
  const own = letter ? initials.filter(({ initial }) => initial.toUpperCase() === letter) : initials
  const byName = collator(locale)
  const rows = own.flatMap(({ initial }) => peopleUnder(newsroom, locale, initial))
  return { people: rows.toSorted((a, b) => byName.compare(a.shortName, b.shortName)), letters, letter }
}

/** The letters with which names begin, in the order of the language. */
function initialsOf({ db }: Newsroom, locale: Locale) {
  const found = statement<{ initial: string; count: number }>(
    db,
    `select substr(short_name, 1, 1) as initial, count(*) as count from people where locale = @locale group by 1`,
  ).all({ locale })
  const byLetter = collator(locale)
  return found.toSorted((a, b) => byLetter.compare(a.initial, b.initial))
}

function peopleUnder(newsroom: Newsroom, locale: Locale, initial: string): ListedPerson[] {
  const today = todayIn(newsroom)
  return statement<ListedPerson & { terms: string }>(
    newsroom.db,
    `select p.id, p.slug, p.name, p.short_name as shortName, coalesce(${lastPost}, '') as post, (
       select json_group_array(json_object('post', a.post, 'from', a.from_date, 'to', a.to_date)) from (
         select * from appointments where person_id = p.id and locale = p.locale order by from_date, id) a) as terms
     from people p where p.locale = @locale and substr(p.short_name, 1, 1) = @initial order by p.id`,
  )
    .all({ locale, initial })
    .map(({ terms, post, ...person }) => {
      const held = (JSON.parse(terms) as Appointment[]).filter((term) => covers(term, today))
      return { ...person, post: held.at(-1)?.post ?? post }
    })
}

/** A person with the posts and meetings that were printed; undefined where they are not public in this language. */
export async function personView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  pages: EntryPages = {},
): Promise<PersonView | undefined> {
  const { db } = newsroom
  const person = statement<Pick<PersonView, 'id' | 'slug' | 'name'>>(
    db,
    'select id, slug, name from people where slug = @slug and locale = @locale',
  ).get({ slug, locale })
  if (!person) return undefined
  newsroom.uses(`person:${person.id}`)
  const held = appointmentsOf(newsroom, locale, person.id)
  return {
    ...person,
    posts: [...held, ...postsOf(printedPosts(newsroom, locale, person.id), held)],
    meetings: appearancesOf(newsroom, locale, person.id, pages.meetings),
    releases: await releasesAbout(newsroom, locale, { kind: 'person', id: person.id }, pages.releases),
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
    .orderBy(sql`${appointments.from} desc nulls last`, asc(appointments.id))
    .all()
}

/** Each post once, the one printed last first; not on days for which a released appointment says it already. */
function postsOf(printed: readonly PrintedPost[], held: readonly Appointment[]): HeldPost[] {
  const posts = new Map<string, { post: string; first: string; last: string }>()
  for (const { post, startsOn } of printed) {
    const isSaid = held.some((term) => sameWords(term.post, post) && covers(term, startsOn))
    if (isSaid) continue
    const known = posts.get(post)
    posts.set(post, { post, first: startsOn, last: known?.last ?? startsOn })
  }
  return [...posts.values()]
}

const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
