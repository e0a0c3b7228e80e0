import { and, asc, count, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { intakeTexts } from '@/db/editorial/schema/language'
import { users } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import { reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { optionsOf } from '@/lib/directory/find-queries'
import { fold } from '@/lib/directory/search-key'
import { choicesIn } from './choices'
import { existingMeeting } from './existing'
import type { IntakeFilter } from './input'
import { findText, readableTexts } from './intake-rows'
import { isUndone, madeOf } from './made-records'
import { nearOptions } from './near-options'
import { propose } from './proposal'
import { readCharacters, readIntake } from './reading'

export const intakePageSize = 50

const takers = alias(users, 'takers')
const deciders = alias(users, 'deciders')

const columns = {
  id: intakeTexts.id,
  fileName: intakeTexts.fileName,
  language: intakeTexts.language,
  publishedOn: intakeTexts.publishedOn,
  heading: intakeTexts.heading,
  state: intakeTexts.state,
  length: sql<number>`length(${intakeTexts.text})`,
  takenInBy: takers.name,
  takenInAt: intakeTexts.takenInAt,
  decidedBy: deciders.name,
  decidedAt: intakeTexts.decidedAt,
  meetingId: intakeTexts.meetingId,
  listId: intakeTexts.listId,
  releaseId: intakeTexts.releaseId,
}

const listedTexts = (ctx: Ctx) =>
  ctx.db
    .select(columns)
    .from(intakeTexts)
    .innerJoin(takers, eq(takers.id, intakeTexts.takenInBy))
    .leftJoin(deciders, eq(deciders.id, intakeTexts.decidedBy))

export type ListedIntake = ReturnType<ReturnType<typeof listedTexts>['all']>[number]

/**
 * A page of the texts in a state, those that wait in the order they came in, the others the latest decision first;
 * undefined for those who read none.
 */
export function intakeList(ctx: Ctx, { state, text, page }: IntakeFilter) {
  if (reach(ctx.actor.roles, 'intake.read') === 'none') return undefined
  const inState = and(eq(intakeTexts.state, state), readableTexts(ctx))
  const where = text ? and(inState, isAmong(idsWith(ctx, text, inState))) : inState
  const order =
    state === 'waiting'
      ? [asc(intakeTexts.takenInAt), asc(sql`${intakeTexts}.rowid`)]
      : [desc(intakeTexts.decidedAt), desc(sql`${intakeTexts}.rowid`)]
  const total = ctx.db.select({ texts: count() }).from(intakeTexts).where(where).get()?.texts ?? 0
  const rows = listedTexts(ctx)
    .where(where)
    .orderBy(...order)
    .limit(intakePageSize)
    .offset((page - 1) * intakePageSize)
    .all()
  return { rows, total, pages: Math.ceil(total / intakePageSize) }
}

/** As one value, since an archive has more texts than a statement has places. */
const isAmong = (ids: readonly string[]) =>
  sql`${intakeTexts.id} in (select value from json_each(${JSON.stringify(ids)}))`

/** The texts whose heading or file has these words, however they are written. */
function idsWith(ctx: Ctx, words: string, where: SQL | undefined): string[] {
  const sought = fold(words)
  return ctx.db
    .select({ id: intakeTexts.id, heading: intakeTexts.heading, fileName: intakeTexts.fileName })
    .from(intakeTexts)
    .where(where)
    .all()
    .filter(({ heading, fileName }) => fold(`${heading} ${fileName}`).includes(sought))
    .map(({ id }) => id)
}

/** How many texts wait that this person may decide about. */
export function waitingIntake(ctx: Ctx): number {
  if (reach(ctx.actor.roles, 'intake.read') === 'none') return 0
  const waits = and(eq(intakeTexts.state, 'waiting'), readableTexts(ctx))
  return ctx.db.select({ texts: count() }).from(intakeTexts).where(waits).get()?.texts ?? 0
}

/**
 * A text with what was read in it by the directory of this moment, ready to be confirmed; undefined where the actor
 * may not read it.
 */
export function intakeText(ctx: Ctx, id: string) {
  const row = findText(ctx.db, ctx, id)
  const listed = row && listedTexts(ctx).where(eq(intakeTexts.id, id)).get()
  if (!row || !listed) return undefined
  const { reading, entries } = readIntake(ctx, row)
  const { confirmation, places } = propose({ ...row, reading, entries })
  const choices = [...choicesIn(confirmation)]
  const chosen = (of: 'person' | 'body' | 'post') =>
    optionsOf(
      ctx,
      of,
      choices.flatMap(({ kind, choice }) => (kind === of && choice.as === 'entry' ? [choice.id] : [])),
    )
  return {
    ...listed,
    text: row.text,
    /** Whether all of the text was read, and not only its beginning. */
    isReadWhole: row.text.length <= readCharacters,
    reading,
    /** As it was read: what a form begins with. */
    confirmation,
    places,
    /** What the entries that were found are called. */
    options: { people: chosen('person'), bodies: chosen('body'), posts: chosen('post') },
    /** The people that were found, with the posts they held on the day. */
    cards: [...entries.cards.values()],
    /** Entries that may be meant, by the field in which a name is as typed. */
    near: nearOptions(ctx, entries.directory, choices),
    /** By meeting: the one that is on the desk already. */
    existing: confirmation.meetings.map((meeting) => existingMeeting(ctx, meeting) ?? null),
    mayCreate: may(ctx, 'directory.change'),
    /** What came of it, once it is confirmed, and whether all of that has been discarded since. */
    made: madeOf(ctx.db, row),
    isUndone: isUndone(ctx.db, row),
    nextId: nextWaiting(ctx, id),
  }
}

export type IntakeView = NonNullable<ReturnType<typeof intakeText>>

/** Which text to go on with after this one. */
function nextWaiting(ctx: Ctx, id: string): string | null {
  const waits = and(eq(intakeTexts.state, 'waiting'), ne(intakeTexts.id, id), readableTexts(ctx))
  const next = ctx.db
    .select({ id: intakeTexts.id })
    .from(intakeTexts)
    .where(waits)
    .orderBy(asc(intakeTexts.takenInAt), asc(sql`${intakeTexts}.rowid`))
    .get()
  return next?.id ?? null
}
