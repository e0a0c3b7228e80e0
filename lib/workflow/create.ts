import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { editions, records } from '@/db/editorial/schema/records'
import { locales } from '@/db/locales'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { parseContent } from './content'
import { liveEdition, mayWithRecord } from './edition'
import { type CreateInput, createInput } from './input'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'
import { recordReasons } from './record-references'
import { writeRevision } from './revision'

export type Created = { recordId: string; editionId: string }

/** A new record with its first draft. Throws Refusal; gives the ids of both. */
export const createRecord = (ctx: Ctx, raw: CreateInput): Created =>
  ctx.db.transaction((tx) => insertRecord(tx, ctx, raw), { behavior: 'immediate' })

/** The same within a transaction that makes more than this one record. */
export function insertRecord(tx: EditorialTx, ctx: Ctx, raw: CreateInput): Created {
  const input = parseInput(createInput, raw)
  authorise(ctx, 'record.create')
  const content = parseContent(input.kind, input.content)
  const record: RecordRow = {
    id: newId(),
    kind: input.kind,
    language: input.kind === 'release' ? (input.language ?? locales[0]) : null,
    meetingId: input.kind === 'attendance' ? meetingOf(tx, ctx, input.meetingId) : null,
    createdBy: ctx.actor.id,
    createdAt: ctx.now.toISOString(),
    endedAt: null,
  }
  refuseIf(recordReasons(tx, ctx, { record }, content))
  tx.insert(records).values(record).run()
  const editionId = startEdition(tx, ctx, record, { content, basedOnId: null })
  audit(tx, ctx, 'record.created', { kind: record.kind, id: record.id }, { edition: editionId })
  return { recordId: record.id, editionId }
}

/** A draft edition with its first revision: somebody's own text, or a copy of the base. */
export function startEdition(
  tx: EditorialTx,
  ctx: Ctx,
  record: RecordRow,
  { content, basedOnId }: { content: unknown; basedOnId: string | null },
): string {
  const edition = {
    id: newId(),
    recordId: record.id,
    basedOnId,
    status: 'draft' as const,
    createdBy: ctx.actor.id,
    createdAt: ctx.now.toISOString(),
    updatedAt: ctx.now.toISOString(),
  }
  tx.insert(editions).values(edition).run()
  const row = tx.select().from(editions).where(eq(editions.id, edition.id)).get()
  if (!row) throw new Error('The edition that was just written is not there.')
  writeRevision(tx, record, row, {
    purpose: basedOnId ? 'base' : 'save',
    content,
    change: basedOnId ? 'noted' : 'first',
    note: {},
    by: ctx.actor.id,
    now: ctx.now,
  })
  kindOf(record.kind).claim?.(tx, content, record)
  return edition.id
}

/** The meeting of a new list: public or readable, a meeting, not discarded, and without a list so far. */
function meetingOf(tx: EditorialTx, ctx: Ctx, meetingId: string | null): string {
  const isKnown =
    meetingId && (liveEdition(tx, meetingId) || mayWithRecord(tx, ctx.actor, 'record.read', meetingId))
  if (!isKnown) {
    throw new Refusal({ key: 'attendance.meeting', field: 'meetingId' })
  }
  const isMeeting = and(eq(records.id, meetingId), eq(records.kind, 'meeting'), isNull(records.endedAt))
  const meeting = tx.select({ id: records.id }).from(records).where(isMeeting).get()
  if (!meeting) throw new Refusal({ key: 'attendance.meeting', field: 'meetingId' })
  const list = tx
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.meetingId, meetingId), isNull(records.endedAt)))
    .get()
  if (list) throw new Refusal({ key: 'attendance.exists', field: 'meetingId' })
  return meetingId
}
