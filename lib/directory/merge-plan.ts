import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments, bodies, entryReleases, people, posts } from '@/db/editorial/schema/directory'
import type { Reason } from '@/lib/refusal'
import type { DirectoryKind } from './kinds'
import { isReleasable } from './release-content'
import { subjectColumns } from './release-subject'
import { allSpellings, fold } from './search-key'
import type { EntryRow } from './tables'

/** Why one entry may not be merged into the other. */
export function mergeReasons(
  db: EditorialReader,
  kind: DirectoryKind,
  merged: EntryRow | undefined,
  survivor: EntryRow | undefined,
): Reason[] {
  if (!merged || !survivor) return [{ key: 'directory.absent' }]
  if (merged.id === survivor.id) return [{ key: 'directory.mergeIntoItself', field: 'survivorId' }]
  if (merged.mergedIntoId) return [{ key: 'directory.mergedAlready' }]
  if (survivor.retiredAt) return [{ key: 'directory.mergeIntoRetired', field: 'survivorId' }]
  return isReleased(db, kind, merged.id) ? [{ key: 'directory.mergeReleased' }] : []
}

/** Every spelling of the merged entry that the survivor does not have yet. */
export function aliasesGained(kind: DirectoryKind, merged: EntryRow, survivor: EntryRow): string[] {
  const known = new Set([...spellingsOf(kind, survivor), ...survivor.aliases].map(fold))
  return [...spellingsOf(kind, merged), ...merged.aliases].filter((spelling) => {
    const folded = fold(spelling)
    const isNew = !known.has(folded)
    known.add(folded)
    return isNew
  })
}

/** What of the directory points at an entry, and would point at the survivor. */
export function pointers(db: EditorialReader, kind: DirectoryKind, id: string) {
  return {
    appointments:
      kind === 'person' || kind === 'post'
        ? db
            .select()
            .from(appointments)
            .where(eq(kind === 'person' ? appointments.personId : appointments.postId, id))
            .all()
        : [],
    posts: kind === 'body' ? db.select().from(posts).where(eq(posts.bodyId, id)).all() : [],
    bodies:
      kind === 'body' || kind === 'state'
        ? db
            .select()
            .from(bodies)
            .where(eq(kind === 'body' ? bodies.parentId : bodies.stateId, id))
            .all()
        : [],
    people: kind === 'state' ? db.select().from(people).where(eq(people.stateId, id)).all() : [],
  }
}

function isReleased(db: EditorialReader, kind: DirectoryKind, id: string): boolean {
  if (!isReleasable(kind)) return false
  const open = and(subjectColumns(kind, id).is, isNull(entryReleases.withdrawnAt))
  return db.select({ id: entryReleases.id }).from(entryReleases).where(open).get() !== undefined
}

const spellingsOf = (kind: DirectoryKind, { names }: EntryRow) => allSpellings<DirectoryKind>(kind, names)
