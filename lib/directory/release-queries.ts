import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { entryReleases } from '@/db/editorial/schema/directory'
import { users } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import { canonicalJson } from '@/lib/canonical'
import type { Ctx } from '@/lib/context'
import { organisationDate } from './organisation-queries'
import { printSubject } from './print-subject'
import { type PrintedEntry, printedEntry } from './printed-entry'
import type { ReleasableKind } from './release-content'
import { type ReleaseRow, subjectColumns, subjectOf } from './release-subject'

export type ReleaseState = 'proposed' | 'scheduled' | 'public'

export type EntryRelease = {
  id: string
  state: ReleaseState
  publicFrom: string
  printed: PrintedEntry
  proposedBy: { id: string; name: string }
  releasedBy: string | null
  /** The entry reads otherwise by now. */
  differs: boolean
}

/** What of an entry is public, will be, or is proposed; the newest first. Undefined for who may not read it. */
export function releasesOf(ctx: Ctx, kind: ReleasableKind, id: string): EntryRelease[] | undefined {
  if (!may(ctx, kind === 'organisation' ? 'organisation.read' : 'directory.read')) return undefined
  return named(ctx, subjectColumns(kind, id).is).map((row) => presented(ctx, row))
}

/** Proposals of others that the actor may release, the oldest first. */
export function proposalsWaiting(ctx: Ctx) {
  if (!may(ctx, 'directory.release')) return []
  return named(ctx, isNull(entryReleases.releasedAt))
    .filter(({ release }) => release.proposedBy !== ctx.actor.id)
    .reverse()
    .map((row) => ({ ...presented(ctx, row), subject: subjectOf(row.release) }))
}

type Named = { release: ReleaseRow; proposer: string; releaser: string | null }

function named(ctx: Ctx, which: Parameters<typeof and>[0]): Named[] {
  const releasers = alias(users, 'releasers')
  return ctx.db
    .select({ release: entryReleases, proposer: users.name, releaser: releasers.name })
    .from(entryReleases)
    .innerJoin(users, eq(users.id, entryReleases.proposedBy))
    .leftJoin(releasers, eq(releasers.id, entryReleases.releasedBy))
    .where(and(which, isNull(entryReleases.withdrawnAt)))
    .orderBy(desc(entryReleases.proposedAt))
    .all()
}

function presented(ctx: Ctx, { release, proposer, releaser }: Named): EntryRelease {
  const printed = printedEntry.parse(release.printed)
  const { kind, id } = subjectOf(release)
  const today = organisationDate(ctx.db, ctx.now)
  const now = printSubject(ctx.db, kind, id, release.publicFrom > today ? release.publicFrom : today)
  return {
    id: release.id,
    state: release.projectedAt ? 'public' : release.releasedAt ? 'scheduled' : 'proposed',
    publicFrom: release.publicFrom,
    printed,
    proposedBy: { id: release.proposedBy, name: proposer },
    releasedBy: releaser,
    differs: now !== undefined && canonicalJson(now) !== canonicalJson(printed),
  }
}
