import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions, type RecordKind, records, revisions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { currentSlug } from '@/lib/publication/slugs'
import type { Reason } from '@/lib/refusal'
import { type EditionRow, findEdition, type LoadedEdition, liveEdition, openEdition } from './edition'
import { revisionLanguages } from './edition-languages'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'
import { blockers } from './rules'
import { isOpen, type RecordState, recordState } from './state'
import { type Move, moves } from './transitions'

/** Whether the actor can make a move with the record now, and why not. */
export type MoveAnswer = { allowed: boolean; reasons: Reason[] }

/** A record as its page on the desk shows it: the edition being worked on, else the public one, else the last. */
export type RecordView<Content = unknown> = {
  record: RecordRow
  state: RecordState
  edition: EditionRow
  head: LoadedEdition['head']
  content: Content
  /** The languages in which the text shown exists publicly, or would. */
  languages: readonly Locale[]
  isOwn: boolean
  savedBy: string[]
  createdByName: string
  /** The public edition and since when; also while a newer one is being worked on. */
  live: EditionRow | undefined
  /** The edition that was withdrawn last, where nothing is public. */
  withdrawn: EditionRow | undefined
  /** The part of the public address that is its own; undefined before the first publication. */
  slug: string | undefined
  moves: Record<Move, MoveAnswer>
  /** The actor could approve this edition, and no longer could after saving it. */
  savingCostsApproval: boolean
}

/** The record with its content read by its kind; undefined where there is none or the actor may not read it. */
export function recordView<Content>(
  ctx: Ctx,
  kind: RecordKind,
  recordId: string,
): RecordView<Content> | undefined {
  const { db, actor } = ctx
  const record = db.select().from(records).where(eq(records.id, recordId)).get()
  if (record?.kind !== kind) return undefined
  const open = openEdition(db, recordId)
  const live = liveEdition(db, recordId)
  const withdrawn = live ? undefined : lastWithdrawn(db, recordId)
  const shown = open ?? live ?? withdrawn ?? lastEdition(db, recordId)
  const loaded = shown && findEdition(db, actor, shown.id)
  if (!loaded || !allows(actor.roles, 'record.read', loaded.isOwn)) return undefined

  const { edition, head, isOwn, savedBy } = loaded
  const content = kindOf(kind).read(head.content, head.format) as Content
  const standing = live ?? withdrawn
  return {
    record,
    edition,
    head,
    content,
    isOwn,
    savedBy,
    live,
    withdrawn,
    state: recordState(
      isOpen(edition.status) ? edition.status : undefined,
      standing && (live ? 'published' : 'withdrawn'),
    ),
    languages: revisionLanguages(record, head),
    createdByName: nameOf(db, record.createdBy),
    slug: currentSlug(db, record.meetingId ?? record.id),
    moves: recordMoves(ctx, loaded, open, standing),
    savingCostsApproval: mayApproveNow(ctx, loaded) && edition.status === 'draft',
  }
}

/** What can be done with a record: an open edition is worked on, the public one is revised or withdrawn. */
function recordMoves(
  { db, actor }: Ctx,
  shown: LoadedEdition,
  open: EditionRow | undefined,
  standing: EditionRow | undefined,
): Record<Move, MoveAnswer> {
  const standingLoaded =
    standing && (standing.id === shown.edition.id ? shown : findEdition(db, actor, standing.id))
  const answer = (move: Move): MoveAnswer => {
    const isOfStanding = move === 'revise' || move === 'withdraw'
    const subject = isOfStanding ? standingLoaded : shown
    const reasons = subject ? blockers(actor, subject, move) : [{ key: `workflow.status.${shown.status}` }]
    if (move === 'revise' && open) reasons.push({ key: 'workflow.alreadyOpen' })
    return { allowed: reasons.length === 0, reasons }
  }
  return Object.fromEntries(moves.map((move) => [move, answer(move)])) as Record<Move, MoveAnswer>
}

/** Whether the actor is one who could approve this edition once it is in review. */
const mayApproveNow = ({ actor }: Ctx, loaded: LoadedEdition) =>
  blockers(actor, { ...loaded, status: 'in_review' }, 'approve').length === 0

function lastWithdrawn(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(
      and(
        eq(editions.recordId, recordId),
        eq(editions.status, 'withdrawn'),
        isNotNull(editions.publicNumber),
      ),
    )
    .orderBy(desc(editions.publicNumber))
    .get()
}

function lastEdition(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .orderBy(desc(editions.createdAt))
    .get()
}

const nameOf = (db: EditorialReader, userId: string) =>
  db.select({ name: users.name }).from(users).where(eq(users.id, userId)).get()?.name ?? ''

/** The languages of the text that is, or was, public; a newer draft may be in others. */
export function standingLanguages(
  { db }: Ctx,
  { record, live, withdrawn, languages }: RecordView,
): readonly Locale[] {
  const publicRevision = (live ?? withdrawn)?.approvedRevisionId
  const revision = publicRevision && db.select().from(revisions).where(eq(revisions.id, publicRevision)).get()
  return revision ? revisionLanguages(record, revision) : languages
}
