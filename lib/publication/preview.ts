import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import { organisation } from '@/db/public/schema/publication'
import { allows } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { printSubject } from '@/lib/directory/print-subject'
import { findEdition, type LoadedEdition, liveEdition, openEdition } from '@/lib/workflow/edition'
import { kindOf } from '@/lib/workflow/kinds'
import { type Newsroom, newsroomOn } from './newsroom'
import type { Printed } from './printed'
import { projectRecord } from './project-record'
import { type PublishedRecord, publishedRecord } from './published-record'

/**
 * A newsroom in memory in which just this edition's newest revision is public, so that the desk shows it through the
 * newsroom's own pages; for a list its meeting is there too. Undefined where the actor may not read the edition.
 * The caller ends it with `close`.
 */
export function previewNewsroom(
  ctx: Ctx,
  editionId: string,
): { newsroom: Newsroom; close: () => void } | undefined {
  const loaded = findEdition(ctx.db, ctx.actor, editionId)
  if (!loaded || !allows(ctx.actor.roles, 'record.read', loaded.isOwn)) return undefined
  const db = openPublicForWriting(':memory:', 'preview')
  showOrganisation(ctx, db)
  const meeting = loaded.record.meetingId ? newestOf(ctx, loaded.record.meetingId) : undefined
  for (const each of meeting ? [meeting, loaded] : [loaded]) projectRecord(db, asIfPublished(ctx, each))
  return { newsroom: newsroomOn(db, ctx.now), close: () => db.$client.close() }
}

function showOrganisation(ctx: Ctx, db: PublicDb) {
  const printed = printSubject(ctx.db, 'organisation', '1', ctx.now.toISOString().slice(0, 10))
  if (printed?.kind === 'organisation')
    db.insert(organisation).values({ id: 1, profile: printed.profile }).run()
}

/** The meeting as it stands on the desk: what a list is shown with. */
function newestOf(ctx: Ctx, recordId: string): LoadedEdition | undefined {
  const edition = openEdition(ctx.db, recordId) ?? liveEdition(ctx.db, recordId)
  return edition && findEdition(ctx.db, ctx.actor, edition.id)
}

function asIfPublished(ctx: Ctx, { record, head, status }: LoadedEdition): PublishedRecord {
  const past = publishedRecord(ctx.db, record.id)
  const addresses = past.addresses.length > 0 ? past.addresses : ['preview']
  if (status === 'published') return { ...past, addresses }
  const kind = kindOf(record.kind)
  const printed = head.printed
    ? (JSON.parse(head.printed) as Printed)
    : kind.print(ctx.db, kind.read(head.content, head.format), record, ctx.now)
  const now = ctx.now.toISOString()
  const edition = (past.live?.publicNumber ?? 0) + 1
  const notes = past.live?.notes ?? []
  return {
    ...past,
    addresses,
    withdrawn: undefined,
    live: {
      revision: head,
      printed,
      publicNumber: edition,
      publishedAt: past.live?.publishedAt ?? now,
      updatedAt: now,
      notes: head.change === 'noted' ? [...notes, { edition, at: now, note: head.note }] : notes,
    },
  }
}
