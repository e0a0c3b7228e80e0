import { and, eq, isNotNull, max } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { editions } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { takeEntrySlugs, takeRecordSlug } from '@/lib/publication/addresses'
import { enqueue } from '@/lib/publication/outbox'
import type { Printed } from '@/lib/publication/printed'
import { shownOf } from '@/lib/publication/shown'
import { touched } from '@/lib/publication/tags'
import { refuseIf } from '@/lib/refusal'
import { readRelease } from '@/lib/releases/content'
import { takeReleaseNumber } from '@/lib/releases/number'
import { type LoadedEdition, liveEdition, loadEdition } from './edition'
import { type PublishInput, publishInput } from './input'
import { kindOf } from './kinds'
import { nameList } from './list-heading'
import { moveEdition } from './move'
import { publicationReasons } from './publication-reasons'

const order = { meeting: 0, attendance: 1, release: 2 }

/**
 * Publishes one or many approved editions in one act: all of them or none. Each is named with the hash that was
 * approved. The public store learns of it through the outbox. Throws a Refusal with every reason.
 */
export function publishEditions(ctx: Ctx, raw: PublishInput): { recordIds: string[] } {
  const input = parseInput(publishInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const chosen = input.editions
        .map((choice) => ({ ...choice, loaded: loadEdition(tx, ctx.actor, choice.editionId) }))
        .sort((a, b) => order[a.loaded.record.kind] - order[b.loaded.record.kind])
      const together = new Set(chosen.map(({ loaded }) => loaded.record.id))
      refuseIf(
        chosen.flatMap(({ loaded, editionId }) =>
          publicationReasons(tx, ctx, loaded, together).map((reason) => ({ ...reason, field: editionId })),
        ),
      )
      const changed = chosen.filter(({ loaded, hash }) => !isApproved(loaded, hash))
      refuseIf(changed.map(({ editionId }) => ({ key: 'conflict', field: editionId })))

      const tags = chosen.flatMap(({ loaded, slug }) => publishOne(tx, ctx, loaded, slug))
      const subjectIds = chosen.map(({ loaded }) => loaded.record.id)
      enqueue(tx, ctx.now, { kind: 'published', subjectIds, tags })
      return { recordIds: subjectIds }
    },
    { behavior: 'immediate' },
  )
}

/** What goes out is what was approved, and that is what the publisher read. */
const isApproved = ({ edition, head }: LoadedEdition, hash: string) =>
  edition.approvedHash === hash && head.id === edition.approvedRevisionId

/** Gives the tags of all that changes. */
function publishOne(tx: EditorialTx, ctx: Ctx, loaded: LoadedEdition, slug: string): string[] {
  const { record, edition, head } = loaded
  const kind = kindOf(record.kind)
  const content = kind.read(head.content, head.format)
  const before = shownOf(tx, record.id)
  const live = liveEdition(tx, record.id)
  if (live) tx.update(editions).set({ status: 'superseded' }).where(eq(editions.id, live.id)).run()

  const publicNumber = lastPublicNumber(tx, record.id) + 1
  moveEdition(tx, ctx, loaded, 'publish', {
    set: { publicNumber, publishedAt: ctx.now.toISOString(), publishedBy: ctx.actor.id },
    data: { hash: head.hash, publicNumber },
  })
  kind.claim?.(tx, content, record)
  if (record.kind === 'meeting') nameList(tx, record.id, edition, ['published'])
  if (record.meetingId) namePublicList(tx, record.meetingId)
  takeRecordSlug(tx, ctx.now, record, edition.heading, slug)
  takeEntrySlugs(tx, ctx.now, head.printed)
  if (record.kind === 'release') numberRelease(tx, ctx, loaded)
  return touched(before, shownOf(tx, record.id))
}

function numberRelease(tx: EditorialTx, { now }: Ctx, { record, head }: LoadedEdition) {
  const { zone } = JSON.parse(head.printed ?? '{}') as Printed
  takeReleaseNumber(tx, readRelease(head.content, head.format), { recordId: record.id, now, zone })
}

function namePublicList(tx: EditorialTx, meetingId: string) {
  const meeting = liveEdition(tx, meetingId)
  if (meeting) nameList(tx, meetingId, meeting, ['published'])
}

function lastPublicNumber(tx: EditorialTx, recordId: string): number {
  const published = and(eq(editions.recordId, recordId), isNotNull(editions.publicNumber))
  return (
    tx
      .select({ last: max(editions.publicNumber) })
      .from(editions)
      .where(published)
      .get()?.last ?? 0
  )
}
