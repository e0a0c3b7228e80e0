import { and, desc, eq, ne, type SQL } from 'drizzle-orm'
import {
  type EditionStatus,
  editionRefs,
  editions,
  type RecordKind,
  records,
} from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { isOwn } from '@/lib/workflow/edition'
import type { DirectoryKind } from './kinds'

export type Use = {
  recordId: string
  kind: RecordKind
  heading: TextByLocale
  /** The states of the editions that refer to the entry, the newest edition's first. */
  statuses: EditionStatus[]
  filedUnder: string
}

/** The records that refer to an entry: those that the actor may read, and how many others there are. */
export function whereUsed(
  ctx: Ctx,
  kind: DirectoryKind,
  id: string,
): { uses: Use[]; hidden: number } | undefined {
  if (!may(ctx, 'directory.read')) return undefined
  const rows = ctx.db
    .selectDistinct({ record: records, edition: editions })
    .from(editionRefs)
    .innerJoin(editions, eq(editions.id, editionRefs.editionId))
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(and(refersTo(kind, id), ne(editions.status, 'discarded')))
    .orderBy(desc(editions.filedUnder), desc(editions.createdAt))
    .all()
  const uses = new Map<string, Use>()
  const hidden = new Set<string>()
  for (const { record, edition } of rows) {
    const known = uses.get(record.id)
    if (known) known.statuses.push(edition.status)
    else if (hidden.has(record.id)) continue
    else if (!allows(ctx.actor.roles, 'record.read', isOwn(ctx.db, ctx.actor, record))) hidden.add(record.id)
    else {
      uses.set(record.id, {
        recordId: record.id,
        kind: record.kind,
        heading: edition.heading,
        statuses: [edition.status],
        filedUnder: edition.filedUnder,
      })
    }
  }
  return { uses: [...uses.values()], hidden: hidden.size }
}

const columns = {
  person: editionRefs.personId,
  body: editionRefs.bodyId,
  post: editionRefs.postId,
  state: editionRefs.stateId,
  topic: editionRefs.topicId,
}

const refersTo = (kind: DirectoryKind, id: string): SQL => eq(columns[kind], id)
