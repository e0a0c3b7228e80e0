import { and, asc, eq } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { people } from '@/db/public/schema/entries'
import { attendanceLists, attendances, delegations } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'

export type ParticipantView = {
  id: string
  name: string
  post: string
  role: string
  presence: string
  /** Of the person's page. */
  slug: string | null
}

export type DelegationView = {
  id: string
  category: string
  name: string
  stateCode: string | null
  rows: ParticipantView[]
}

export type ParticipantsView = { publishedAt: string; updatedAt: string; delegations: DelegationView[] }

/** The public list of a meeting, delegations in protocol order; undefined where it is not public in this language. */
export async function participantsView(
  newsroom: Newsroom,
  locale: Locale,
  meetingId: string,
): Promise<ParticipantsView | undefined> {
  const { db } = newsroom
  newsroom.uses(`meeting:${meetingId}`)
  const list = db
    .select()
    .from(attendanceLists)
    .where(and(eq(attendanceLists.meetingId, meetingId), eq(attendanceLists.locale, locale)))
    .get()
  if (!list) return undefined
  const groups = db
    .select()
    .from(delegations)
    .where(and(eq(delegations.listId, list.id), eq(delegations.locale, locale)))
    .orderBy(asc(delegations.position))
    .all()
  const rows = db
    .select({ row: attendances, slug: people.slug })
    .from(attendances)
    .leftJoin(people, and(eq(people.id, attendances.personId), eq(people.locale, locale)))
    .where(and(eq(attendances.listId, list.id), eq(attendances.locale, locale)))
    .orderBy(asc(attendances.position))
    .all()
  newsroom.uses(...rows.flatMap(({ row }) => (row.personId ? [`person:${row.personId}`] : [])))
  const { publishedAt, updatedAt } = list
  return {
    publishedAt,
    updatedAt,
    delegations: groups.map(({ id, category, name, stateCode }) => ({
      ...{ id, category, name, stateCode },
      rows: rows.flatMap(({ row, slug }) =>
        row.delegationId === id
          ? [{ id: row.id, name: row.name, post: row.post, role: row.role, presence: row.presence, slug }]
          : [],
      ),
    })),
  }
}
