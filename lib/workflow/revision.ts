import { desc, eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import {
  type ChangeKind,
  editionRefs,
  editions,
  type RevisionPurpose,
  revisions,
} from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { canonicalJson, sha256 } from '@/lib/canonical'
import { newId } from '@/lib/id'
import type { Printed } from '@/lib/publication/printed'
import { Refusal } from '@/lib/refusal'
import type { EditionRow } from './edition'
import { indexEdition } from './edition-index'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'
import { nameList } from './list-heading'
import type { Ref } from './ref'
import { openStatuses } from './state'

export type RevisionInput = {
  purpose: RevisionPurpose
  content: unknown
  change: ChangeKind
  note: TextByLocale
  printed?: Printed
  by: string
  now: Date
}

/** Writes the next revision of an edition, and what is derived of it: its references and its heading. */
export function writeRevision(tx: EditorialTx, record: RecordRow, edition: EditionRow, input: RevisionInput) {
  const kind = kindOf(record.kind)
  const content = canonicalJson(input.content)
  const printed = input.printed ? canonicalJson(input.printed) : null
  const note = input.change === 'noted' ? input.note : {}
  const revision = {
    id: newId(),
    editionId: edition.id,
    number: nextNumber(tx, edition.id),
    purpose: input.purpose,
    format: kind.format,
    content,
    printed,
    change: input.change,
    note,
    hash: revisionHash({ format: kind.format, change: input.change, note, content, printed }),
    createdBy: input.by,
    createdAt: input.now.toISOString(),
  }
  tx.insert(revisions).values(revision).run()

  const heading = kind.heading(tx, input.content, record)
  tx.update(editions)
    .set({
      headRevisionId: revision.id,
      heading: heading.title,
      filedUnder: heading.filedUnder,
      lockVersion: edition.lockVersion + 1,
      updatedAt: revision.createdAt,
    })
    .where(eq(editions.id, edition.id))
    .run()
  if (record.kind === 'meeting') {
    const named = { heading: heading.title, filedUnder: heading.filedUnder }
    nameList(tx, record.id, named, [...openStatuses])
  }

  tx.delete(editionRefs).where(eq(editionRefs.editionId, edition.id)).run()
  const refs = kind.refs(input.content, record)
  if (refs.length > 0) {
    writeRefs(tx, edition.id, refs)
  }
  indexEdition(tx, edition.id)
  return revision
}

/** Throws a Refusal where the content refers to something that is not there. */
function writeRefs(tx: EditorialTx, editionId: string, refs: readonly Ref[]) {
  try {
    tx.insert(editionRefs)
      .values(refs.map((ref) => ({ editionId, ...ref })))
      .run()
  } catch (error) {
    const { code } = (error as { cause?: { code?: string } }).cause ?? (error as { code?: string })
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') throw new Refusal('record.reference')
    throw error
  }
}

/** SHA-256 over everything an approval covers. */
export function revisionHash(revision: {
  format: number
  change: ChangeKind
  note: TextByLocale
  content: string
  printed: string | null
}): string {
  const { format, change, note, content, printed } = revision
  return sha256([format, change, canonicalJson(note), content, printed ?? ''].join('\n'))
}

function nextNumber(tx: EditorialTx, editionId: string): number {
  const last = tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.editionId, editionId))
    .orderBy(desc(revisions.number))
    .get()
  return (last?.number ?? 0) + 1
}
