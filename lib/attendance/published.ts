import { and, asc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { mentions } from '@/db/public/schema/entries'
import { attendanceLists, attendances, delegations } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import { notesOf, type PublicNote } from '@/lib/publication/published-notes'

export type ParticipantView = {
  id: string
  personId: string | null
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

export type ParticipantsView = {
  id: string
  publishedAt: string
  updatedAt: string
  edition: number
  notes: PublicNote[]
  delegations: DelegationView[]
}

const is = sql.placeholder

const listOf = prepared((db) =>
  db
    .select()
    .from(attendanceLists)
    .where(and(eq(attendanceLists.meetingId, is('meetingId')), eq(attendanceLists.locale, is('locale'))))
    .prepare(),
)

const delegationsOf = prepared((db) =>
  db
    .select({
      id: delegations.id,
      category: delegations.category,
      name: delegations.name,
      stateCode: delegations.stateCode,
    })
    .from(delegations)
    .where(and(eq(delegations.listId, is('listId')), eq(delegations.locale, is('locale'))))
    .orderBy(asc(delegations.position))
    .prepare(),
)

const rowsOf = prepared((db) =>
  db
    .select({
      id: attendances.id,
      delegationId: attendances.delegationId,
      personId: attendances.personId,
      name: attendances.name,
      post: attendances.post,
      role: attendances.role,
      presence: attendances.presence,
      slug: mentions.slug,
    })
    .from(attendances)
    .leftJoin(
      mentions,
      and(
        eq(mentions.ownerKind, 'attendance'),
        eq(mentions.ownerId, attendances.listId),
        eq(mentions.locale, attendances.locale),
        eq(mentions.kind, 'person'),
        eq(mentions.entryId, attendances.personId),
      ),
    )
    .where(and(eq(attendances.listId, is('listId')), eq(attendances.locale, is('locale'))))
    .orderBy(asc(attendances.position))
    .prepare(),
)

/** The public list of a meeting, delegations in protocol order; undefined where it is not public in this language. */
export async function participantsView(
  newsroom: Newsroom,
  locale: Locale,
  meetingId: string,
): Promise<ParticipantsView | undefined> {
  const { db, uses } = newsroom
  uses(`participants:${meetingId}`)
  const list = listOf(db).get({ meetingId, locale })
  if (!list) return undefined
  const rows = rowsOf(db).all({ listId: list.id, locale })
  const { id, publishedAt, updatedAt, edition } = list
  return {
    ...{ id, publishedAt, updatedAt, edition },
    notes: notesOf(newsroom, locale, list.id),
    delegations: delegationsOf(db)
      .all({ listId: list.id, locale })
      .map((delegation) => ({
        ...delegation,
        rows: rows
          .filter(({ delegationId }) => delegationId === delegation.id)
          .map(({ delegationId: _, ...row }) => row),
      })),
  }
}
