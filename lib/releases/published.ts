import { and, desc, eq, ne } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { bodies, people, releaseAbout, states, topics } from '@/db/public/schema/entries'
import { meetings, publicNotes, releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { RichText } from '@/lib/richtext/content'

type ReleaseRow = typeof releases.$inferSelect
type Entry = { slug: string; name: string; shortName: string }

/** A release as a reader sees it. */
export type ReleaseView = Omit<ReleaseRow, 'body'> & {
  body: RichText
  notes: { edition: number; at: string; text: string }[]
  translations: { locale: Locale; slug: string; title: string }[]
  meeting: { slug: string; title: string; startsOn: string } | undefined
  bodies: Entry[]
  people: Entry[]
  states: (Entry & { detail: string })[]
  topics: Entry[]
}

/** A public release by its address or id; undefined where there is none in this language. */
export async function releaseView(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<ReleaseView | undefined> {
  const { db } = newsroom
  const is = 'slug' in which ? eq(releases.slug, which.slug) : eq(releases.id, which.id)
  const row = db
    .select()
    .from(releases)
    .where(and(is, eq(releases.locale, locale)))
    .get()
  if (!row) return undefined
  newsroom.uses(`release:${row.id}`)
  const notes = db
    .select({ edition: publicNotes.edition, at: publicNotes.at, text: publicNotes.text })
    .from(publicNotes)
    .where(and(eq(publicNotes.recordId, row.id), eq(publicNotes.locale, locale)))
    .orderBy(desc(publicNotes.edition))
    .all()
  return {
    ...row,
    body: row.body as RichText,
    notes,
    translations: translationsOf(newsroom, row),
    meeting: meetingOf(newsroom, row),
    ...aboutOf(newsroom, row),
  }
}

function translationsOf({ db, uses }: Newsroom, row: ReleaseRow) {
  const siblings = and(eq(releases.translationGroup, row.translationGroup ?? row.id), ne(releases.id, row.id))
  const found = db
    .select({ id: releases.id, locale: releases.locale, slug: releases.slug, title: releases.title })
    .from(releases)
    .where(siblings)
    .all()
  uses(...found.map(({ id }) => `release:${id}`))
  return found.map(({ locale, slug, title }) => ({ locale, slug, title }))
}

function meetingOf({ db, uses }: Newsroom, { meetingId, locale }: ReleaseRow) {
  if (!meetingId) return undefined
  uses(`meeting:${meetingId}`)
  return db
    .select({ slug: meetings.slug, title: meetings.title, startsOn: meetings.startsOn })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), eq(meetings.locale, locale)))
    .get()
}

function aboutOf({ db, uses }: Newsroom, { id, locale }: ReleaseRow) {
  const of = (
    table: typeof bodies | typeof people | typeof states | typeof topics,
    kind: 'body' | 'person' | 'state' | 'topic',
  ) => {
    const found = db
      .select({
        id: table.id,
        slug: table.slug,
        name: table.name,
        shortName: table.shortName,
        detail: table.detail,
      })
      .from(releaseAbout)
      .innerJoin(table, and(eq(table.id, releaseAbout.entryId), eq(table.locale, locale)))
      .where(and(eq(releaseAbout.releaseId, id), eq(releaseAbout.kind, kind)))
      .orderBy(table.shortName)
      .all()
    uses(...found.map((entry) => `${kind}:${entry.id}`))
    return found
  }
  return {
    bodies: of(bodies, 'body'),
    people: of(people, 'person'),
    states: of(states, 'state'),
    topics: of(topics, 'topic'),
  }
}
