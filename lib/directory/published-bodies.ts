import { and, asc, eq } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { appointments, bodies, people } from '@/db/public/schema/entries'
import { collator } from '@/lib/i18n/intl'
import { type MeetingAbout, meetingsAbout } from '@/lib/meetings/published-about'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { covers } from './partial-dates'
import { languagesOf } from './published-languages'
import type { EntryPages } from './published-pages'

/** A body as lists show it. */
export type ListedBody = {
  id: string
  slug: string
  name: string
  shortName: string
  kind: string
  meetings: number
}

export type BodyView = {
  id: string
  slug: string
  name: string
  shortName: string
  kind: string
  /** The last first. */
  sessions: Page<MeetingAbout>
  releases: Page<ListedRelease>
  /** Who holds which post, by appointments that were released. */
  appointments: { id: string; post: string; kind: string; name: string; slug: string }[]
  languages: Locale[]
}

const columns = 'b.id, b.slug, b.name, b.short_name as shortName, b.detail as kind'

/** Every public body by its name. */
export async function bodyList({ db, uses }: Newsroom, locale: Locale): Promise<ListedBody[]> {
  uses(`list:bodies:${locale}`)
  const byName = collator(locale)
  return statement<ListedBody>(
    db,
    `select ${columns}, (select coalesce(sum(c.count), 0) from list_counts c where c.list = 'meetings'
       and c.locale = b.locale and c.about = 'body' and c.entry_id = b.id) - (
       select count(*) from meeting_about a where a.kind = 'body' and a.entry_id = b.id
       and a.locale = b.locale and a.status = 'cancelled') as meetings
     from bodies b where b.locale = @locale order by b.id`,
  )
    .all({ locale })
    .toSorted((a, b) => byName.compare(a.name, b.name))
}

/** A body with its meetings and the releases about it; undefined where it is not public in this language. */
export async function bodyView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  pages: EntryPages = {},
): Promise<BodyView | undefined> {
  const { db, uses } = newsroom
  const body = statement<Omit<ListedBody, 'meetings'>>(
    db,
    `select ${columns} from bodies b where b.slug = @slug and b.locale = @locale`,
  ).get({ slug, locale })
  if (!body) return undefined
  const about = { kind: 'body' as const, id: body.id }
  uses(`body:${body.id}`)
  return {
    ...body,
    sessions: await meetingsAbout(newsroom, locale, about, pages.meetings),
    releases: await releasesAbout(newsroom, locale, about, pages.releases),
    appointments: appointmentsIn(newsroom, locale, body.id),
    languages: languagesOf(db, bodies, body.id),
  }
}

/** Those that hold today. */
function appointmentsIn(newsroom: Newsroom, locale: Locale, bodyId: string) {
  const { db, uses } = newsroom
  const today = todayIn(newsroom)
  const rows = db
    .select({
      id: appointments.id,
      post: appointments.post,
      kind: appointments.kind,
      from: appointments.from,
      to: appointments.to,
      personId: people.id,
      name: people.name,
      slug: people.slug,
    })
    .from(appointments)
    .innerJoin(people, and(eq(people.id, appointments.personId), eq(people.locale, locale)))
    .where(and(eq(appointments.bodyId, bodyId), eq(appointments.locale, locale)))
    .orderBy(asc(appointments.from), asc(appointments.id))
    .all()
    .filter((term) => covers(term, today))
  uses(...rows.map(({ personId }) => `person:${personId}`))
  return rows
}
