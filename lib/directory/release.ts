import { and, eq, isNotNull, isNull, lte, min } from 'drizzle-orm'
import type { z } from 'zod'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { entryReleases } from '@/db/editorial/schema/directory'
import { authorise, may } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { Refusal } from '@/lib/refusal'
import { organisationDate } from './organisation-queries'
import { printSubject } from './print-subject'
import { comeOut, takeBack } from './public-entries'
import type { entryProposal, entryReleaseChoice } from './release-content'
import { type ReleaseRow, subjectColumns, subjectOf } from './release-subject'

type Choice = z.output<typeof entryReleaseChoice>

/**
 * Proposes an entry, an appointment or the organisation's profile for the public, frozen as it reads on the day
 * it would come out. It takes the place of a proposal that nobody has released yet.
 */
export function proposeEntry(ctx: Ctx, { kind, id, publicFrom }: z.output<typeof entryProposal>) {
  authorise(ctx, kind === 'organisation' ? 'organisation.change' : 'directory.change')
  return ctx.db.transaction(
    (tx) => {
      const today = organisationDate(tx, ctx.now)
      const printed = printSubject(tx, kind, id, publicFrom > today ? publicFrom : today)
      if (!printed) throw new Refusal('directory.absent')
      const subject = subjectColumns(kind, id)
      tx.update(entryReleases)
        .set({ withdrawnAt: ctx.now.toISOString() })
        .where(and(subject.is, isNull(entryReleases.releasedAt), isNull(entryReleases.withdrawnAt)))
        .run()
      const release = { id: newId(), printed, publicFrom, proposedBy: ctx.actor.id }
      tx.insert(entryReleases)
        .values({ ...release, ...subject.values, proposedAt: ctx.now.toISOString() })
        .run()
      audit(tx, ctx, 'entry.proposed', { kind, id }, { release: release.id, publicFrom, printed })
      return { id: release.id }
    },
    { behavior: 'immediate' },
  )
}

/** Releases a proposal of somebody else; it is public at once when its day has come. Throws `directory.fourEyes`. */
export function releaseEntry(ctx: Ctx, { id }: Choice) {
  authorise(ctx, 'directory.release')
  return ctx.db.transaction(
    (tx) => {
      const release = openRelease(tx, id)
      if (release.releasedAt) throw new Refusal('directory.releasedAlready')
      if (release.proposedBy === ctx.actor.id) throw new Refusal('directory.fourEyes')
      const subject = subjectOf(release)
      const today = organisationDate(tx, ctx.now)
      if (!printSubject(tx, subject.kind, subject.id, today)) throw new Refusal('directory.retiredSince')
      tx.update(entryReleases)
        .set({ releasedBy: ctx.actor.id, releasedAt: ctx.now.toISOString() })
        .where(eq(entryReleases.id, id))
        .run()
      audit(tx, ctx, 'entry.released', subject, { release: id, publicFrom: release.publicFrom })
      const isDue = release.publicFrom <= today
      if (isDue) comeOut(tx, ctx.now, release)
      return { id, isPublic: isDue }
    },
    { behavior: 'immediate' },
  )
}

/** Takes a proposal back (its author may, too), stops what has yet to come out, or takes what is public from the newsroom. */
export function withdrawEntryRelease(ctx: Ctx, { id }: Choice) {
  return ctx.db.transaction(
    (tx) => {
      const release = openRelease(tx, id)
      const isOwnProposal = !release.releasedAt && release.proposedBy === ctx.actor.id
      if (!isOwnProposal && !may(ctx, 'directory.release')) throw new Refusal('access.denied')
      const subject = subjectOf(release)
      if (release.projectedAt && subject.kind === 'organisation')
        throw new Refusal('directory.organisationStays')
      tx.update(entryReleases)
        .set({ withdrawnAt: ctx.now.toISOString() })
        .where(eq(entryReleases.id, id))
        .run()
      audit(tx, ctx, 'entry.withdrawn', subject, { release: id, wasPublic: release.projectedAt !== null })
      if (release.projectedAt) takeBack(tx, ctx.now, release)
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Lets out every released entry whose day has come in the organisation's zone; gives how many. Cheap when none has. */
export function releaseDueEntries(db: EditorialDb, now: Date): number {
  const earliest = earliestWaiting(db)
  if (!earliest || earliest > organisationDate(db, now)) return 0
  return db.transaction(
    (tx) => {
      const due = tx
        .select()
        .from(entryReleases)
        .where(and(isWaiting, lte(entryReleases.publicFrom, organisationDate(tx, now))))
        .orderBy(entryReleases.publicFrom, entryReleases.releasedAt)
        .all()
      for (const release of due) {
        comeOut(tx, now, release)
        audit(tx, { actor: null, now }, 'entry.came_out', subjectOf(release), { release: release.id })
      }
      return due.length
    },
    { behavior: 'immediate' },
  )
}

const isWaiting = and(
  isNotNull(entryReleases.releasedAt),
  isNull(entryReleases.projectedAt),
  isNull(entryReleases.withdrawnAt),
)

type Check = { get: () => { date: string | null } | undefined }
const checks = new WeakMap<EditorialDb, Check>()

/** The nearest day for which something released waits. Asked every second, hence prepared once for each store. */
function earliestWaiting(db: EditorialDb): string | null {
  let check = checks.get(db)
  if (!check) {
    check = db
      .select({ date: min(entryReleases.publicFrom) })
      .from(entryReleases)
      .where(isWaiting)
      .prepare()
    checks.set(db, check)
  }
  return check.get()?.date ?? null
}

function openRelease(tx: EditorialTx, id: string): ReleaseRow {
  const release = tx.select().from(entryReleases).where(eq(entryReleases.id, id)).get()
  if (!release || release.withdrawnAt) throw new Refusal('directory.releaseGone')
  return release
}
