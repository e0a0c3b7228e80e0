import { and, eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { type ChangeKind, editionRefs, editions, revisions } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { audit } from '@/lib/audit/record'
import { canonicalJson } from '@/lib/canonical'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { parseContent } from './content'
import { type LoadedEdition, loadEdition, type RevisionRow } from './edition'
import { type SaveInput, saveInput } from './input'
import { kindOf } from './kinds'
import { recordReasons } from './record-references'
import { writeRevision } from './revision'
import { blockers } from './rules'

type Saved = { lockVersion: number; savedAt: string }

/**
 * Saves a draft. The caller names the `lockVersion` it read; a stale one is refused with `conflict` and nothing is
 * changed, so that both texts can be shown. An unchanged text makes no revision. Gives the new lock version.
 */
export const saveEdition = (ctx: Ctx, raw: SaveInput): Saved =>
  ctx.db.transaction((tx) => saveWithin(tx, ctx, raw), { behavior: 'immediate' })

/** The same within a transaction that changes more than this text. */
export function saveWithin(tx: EditorialTx, ctx: Ctx, raw: SaveInput): Saved {
  const input = parseInput(saveInput, raw)
  const loaded = loadEdition(tx, ctx.actor, input.editionId)
  refuseIf(blockers(ctx.actor, loaded, 'save'))
  const { edition, record, head } = loaded
  if (edition.lockVersion !== input.lockVersion) throw new Refusal('conflict')

  const content = parseContent(record.kind, input.content)
  const change = changeOf(loaded, input.change)
  const note = input.note ?? head.note
  const isNamedAlready = head.purpose !== 'autosave' || input.purpose === 'autosave'
  if (isNamedAlready && isSameText(head, { content, change, note }))
    return { lockVersion: edition.lockVersion, savedAt: head.createdAt }

  refuseIf(recordReasons(tx, ctx, loaded, content))
  kindOf(record.kind).claim?.(tx, content, record)
  if (input.purpose === 'autosave') dropAutosave(tx, loaded, ctx.actor.id)
  const revision = writeRevision(tx, record, edition, {
    purpose: input.purpose,
    content,
    change,
    note,
    by: ctx.actor.id,
    now: ctx.now,
  })
  if (input.purpose === 'save') {
    const what = { edition: edition.id, revision: revision.number }
    audit(tx, ctx, 'edition.save', { kind: record.kind, id: record.id }, what)
  }
  return { lockVersion: edition.lockVersion + 1, savedAt: revision.createdAt }
}

/** What is public already is never a first edition: its reader is told, or nothing changed in sense. */
function changeOf({ edition, head }: LoadedEdition, chosen: ChangeKind | undefined): ChangeKind {
  if (!edition.basedOnId) return 'first'
  return chosen && chosen !== 'first' ? chosen : head.change
}

type Text = { content: unknown; change: ChangeKind; note: TextByLocale }

const isSameText = (head: RevisionRow, { content, change, note }: Text) =>
  head.content === canonicalJson(content) &&
  head.change === change &&
  canonicalJson(head.note) === canonicalJson(change === 'noted' ? note : {})

/** Autosaves are coalesced: one by the same person that is still the newest gives way to the next. */
function dropAutosave(tx: EditorialTx, { edition, head }: LoadedEdition, actorId: string) {
  if (head.purpose !== 'autosave' || head.createdBy !== actorId) return
  tx.update(editions).set({ headRevisionId: null }).where(eq(editions.id, edition.id)).run()
  tx.delete(editionRefs).where(eq(editionRefs.editionId, edition.id)).run()
  tx.delete(revisions)
    .where(and(eq(revisions.id, head.id), eq(revisions.purpose, 'autosave')))
    .run()
}
