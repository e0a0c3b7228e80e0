import { and, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { type EntryKind, mentions, releaseAbout } from '@/db/public/schema/entries'
import { meetings, releases } from '@/db/public/schema/records'
import { type AdvisedMeeting, advisedMeeting } from '@/lib/meetings/published-advisory'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import { notesOf, type PublicNote } from '@/lib/publication/published-notes'
import type { RichText } from '@/lib/richtext/content'
import { translationsFor } from './published-translations'

type ReleaseRow = typeof releases.$inferSelect
type Entry = { id: string; slug: string; name: string; shortName: string }

/** A release as a reader sees it. */
export type ReleaseView = Omit<ReleaseRow, 'body'> & {
  body: RichText
  notes: PublicNote[]
  translations: { locale: Locale; slug: string; title: string }[]
  meeting:
    | {
        id: string
        slug: string
        title: string
        status: string
        startsOn: string
        endsOn: string
        place: string
      }
    | undefined
  /** Of a media advisory: the meeting as it is now. */
  advised: AdvisedMeeting | undefined
  bodies: Entry[]
  people: Entry[]
  states: (Entry & { detail: string })[]
  topics: Entry[]
}

const is = sql.placeholder

const bySlug = prepared((db) =>
  db
    .select()
    .from(releases)
    .where(and(eq(releases.slug, is('slug')), eq(releases.locale, is('locale'))))
    .prepare(),
)

const byId = prepared((db) =>
  db
    .select()
    .from(releases)
    .where(and(eq(releases.id, is('id')), eq(releases.locale, is('locale'))))
    .prepare(),
)

const meetingById = prepared((db) =>
  db
    .select({
      id: meetings.id,
      slug: meetings.slug,
      title: meetings.title,
      status: meetings.status,
      startsOn: meetings.startsOn,
      endsOn: meetings.endsOn,
      place: meetings.place,
    })
    .from(meetings)
    .where(and(eq(meetings.id, is('id')), eq(meetings.locale, is('locale'))))
    .prepare(),
)

/** The names that it printed itself, whatever others print since. */
const entriesOf = prepared((db) =>
  db
    .select({
      id: mentions.entryId,
      slug: mentions.slug,
      name: mentions.name,
      shortName: mentions.shortName,
      detail: mentions.detail,
    })
    .from(releaseAbout)
    .innerJoin(
      mentions,
      and(
        eq(mentions.ownerKind, 'release'),
        eq(mentions.ownerId, releaseAbout.releaseId),
        eq(mentions.locale, is('locale')),
        eq(mentions.kind, releaseAbout.kind),
        eq(mentions.entryId, releaseAbout.entryId),
      ),
    )
    .where(and(eq(releaseAbout.releaseId, is('id')), eq(releaseAbout.kind, is('kind'))))
    .prepare(),
)

/** A public release by its address or id; undefined where there is none in this language. */
export async function releaseView(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<ReleaseView | undefined> {
  const { db, uses } = newsroom
  const row = 'slug' in which ? bySlug(db).get({ ...which, locale }) : byId(db).get({ ...which, locale })
  if (!row) return undefined
  uses(`release:${row.id}`)
  return {
    ...row,
    body: row.body as RichText,
    notes: notesOf(newsroom, locale, row.id),
    translations: translationsFor(newsroom, row).map(({ id: _, ...translation }) => translation),
    meeting: meetingOf(newsroom, row),
    advised:
      row.kind === 'advisory' && row.meetingId ? advisedMeeting(newsroom, locale, row.meetingId) : undefined,
    bodies: about(newsroom, row, 'body'),
    people: about(newsroom, row, 'person'),
    states: about(newsroom, row, 'state'),
    topics: about(newsroom, row, 'topic'),
  }
}

function meetingOf({ db, uses }: Newsroom, { meetingId, locale }: ReleaseRow) {
  if (!meetingId) return undefined
  uses(`row:meeting:${meetingId}`)
  return meetingById(db).get({ id: meetingId, locale })
}

function about({ db }: Newsroom, { id, locale }: ReleaseRow, kind: EntryKind) {
  return entriesOf(db)
    .all({ id, locale, kind })
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, locale))
}
