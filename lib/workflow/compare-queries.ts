import { and, desc, eq } from 'drizzle-orm'
import { editions, revisions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { localDateOf, localTimeOf } from '@/lib/dates'
import { type DirectoryKind, isDirectoryKind } from '@/lib/directory/kinds'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { type Difference, differences } from './differences'
import { findEdition, type RevisionRow } from './edition'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'
import { entryOptions, recordOptions } from './label-queries'

/** A text with what is said of it to the reader. */
export type Draft = {
  content: unknown
  change: RevisionRow['change']
  note: RevisionRow['note']
}

/** What is stored of an edition now, and where another text of it differs. */
export type CurrentText = Draft & {
  lockVersion: number
  status: string
  savedBy: string
  savedAt: string
  differences: Difference[]
}

/** The text of an edition as somebody else left it, compared with the actor's own; undefined when not theirs to read. */
export function currentText(
  ctx: Ctx,
  { editionId, mine }: { editionId: string; mine: Draft },
): CurrentText | undefined {
  const loaded = findEdition(ctx.db, ctx.actor, editionId)
  if (!loaded || !allows(ctx.actor.roles, 'record.read', loaded.isOwn)) return undefined
  const { record, edition, head } = loaded
  const theirs = draftOf(record, head)
  const person = ctx.db.select({ name: users.name }).from(users).where(eq(users.id, head.createdBy)).get()
  return {
    ...theirs,
    lockVersion: edition.lockVersion,
    status: edition.status,
    savedBy: person?.name ?? '',
    savedAt: head.createdAt,
    differences: readableDifferences(ctx, theirs, mine),
  }
}

/** What changed from one revision of a record to another. */
export function changesBetween(
  ctx: Ctx,
  record: RecordRow,
  from: RevisionRow,
  to: RevisionRow,
): Difference[] {
  return readableDifferences(ctx, draftOf(record, from), draftOf(record, to))
}

/**
 * The revisions with which a reviewer compares the newest: what is public, and what was submitted the time before.
 * Either is undefined where there is none.
 */
export function reviewBases(ctx: Ctx, edition: { id: string; basedOnId: string | null }, headId: string) {
  const published = edition.basedOnId
    ? ctx.db
        .select({ revision: revisions })
        .from(editions)
        .innerJoin(revisions, eq(revisions.id, editions.approvedRevisionId))
        .where(eq(editions.id, edition.basedOnId))
        .get()?.revision
    : undefined
  const [submitted] = ctx.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.editionId, edition.id), eq(revisions.purpose, 'submit')))
    .orderBy(desc(revisions.number))
    .all()
    .filter(({ id }) => id !== headId)
  return { published, submitted }
}

const draftOf = (record: RecordRow, revision: RevisionRow): Draft => ({
  content: kindOf(record.kind).read(revision.content, revision.format),
  change: revision.change,
  note: revision.note,
})

/** With names in place of ids, and local times. */
function readableDifferences(ctx: Ctx, before: Draft, after: Draft): Difference[] {
  const found = differences(flat(before), flat(after))
  const zone = organisationZone(ctx.db)
  const names = namesIn(ctx, found)
  const readable = (value: string) => {
    if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value))
      return `${localDateOf(value, zone)} ${localTimeOf(value, zone)}`
    return names.get(value) ?? value
  }
  return found.map(({ row, ...each }) => ({
    ...each,
    ...(row && { row: { ...row, value: readable(row.value) } }),
    before: readable(each.before),
    after: readable(each.after),
  }))
}

const flat = ({ content, change, note }: Draft) => ({ ...(content as object), publicNote: note, change })

function namesIn(ctx: Ctx, found: Difference[]): Map<string, string> {
  const byKind = new Map<DirectoryKind | 'record', string[]>()
  const add = (field: string, ...ids: string[]) => {
    const kind = kindOfReference(field)
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), ...ids.filter(Boolean)])
  }
  for (const { field, before, after, row } of found) {
    add(field, before, after)
    if (row) add(row.field, row.value)
  }
  const options = [...byKind].flatMap(([kind, ids]) =>
    kind === 'record' ? recordOptions(ctx, ids) : entryOptions(ctx, kind, ids),
  )
  return new Map(options.map(({ id, label }) => [id, label]))
}

/** `about_bodyIds` holds bodies, `translationOf` a record, `title` nothing of the kind. */
function kindOfReference(field: string): DirectoryKind | 'record' | undefined {
  const name = field.split('_').at(-1) ?? ''
  if (name === 'translationOf') return 'record'
  const [, noun] = name.match(/^([a-z]+)Ids?$/) ?? []
  if (!noun) return undefined
  return isDirectoryKind(noun) ? noun : 'record'
}
