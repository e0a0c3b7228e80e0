import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { appointments, bodies, organisation, people, posts } from '@/db/editorial/schema/directory'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { carryForms } from '@/lib/declension/carry-over'
import { isDeclinedKind } from '@/lib/declension/input'
import { refuseIf } from '@/lib/refusal'
import { changeDirectory } from './change-directory'
import type { mergeInput } from './entry-choice'
import { anyEntry, heldEntry, setEntry } from './entry-writes'
import type { DirectoryKind } from './kinds'
import { aliasesGained, mergeReasons, pointers } from './merge-plan'
import { parentReasons } from './references'
import { fold } from './search-key'
import { type EntryRow, entryTable } from './tables'

/**
 * Merges an entry into another of its kind: the survivor is found by every name of the merged one and takes over
 * its appointments, posts, bodies, people and confirmed forms; the merged one is retired and leads to the survivor. Nothing is
 * deleted, and what was published stays as printed.
 */
export const mergeEntries = (ctx: Ctx, { kind, survivorId, ...held }: z.output<typeof mergeInput>) =>
  changeDirectory(ctx, (tx) => {
    const merged = heldEntry(tx, kind, held)
    const survivor = anyEntry(tx, kind, survivorId)
    refuseIf(mergeReasons(tx, kind, merged, survivor))
    if (!survivor) throw new Error('A merge without a survivor passed its rules')

    const gained = aliasesGained(kind, merged, survivor)
    const moved = {
      ...movePointers(tx, ctx, kind, merged, survivor),
      forms: isDeclinedKind(kind) ? carryForms(tx, kind, merged.id, survivor.id) : [],
    }
    setEntry(tx, ctx, kind, survivor, {
      aliases: [...survivor.aliases, ...gained],
      searchKey: [survivor.searchKey, ...gained.map((alias) => ` ${fold(alias)}`)].join('\n'),
    })
    const retiredAt = merged.retiredAt ?? ctx.now.toISOString()
    setEntry(tx, ctx, kind, merged, { mergedIntoId: survivor.id, retiredAt })
    const table = entryTable(kind)
    tx.update(table).set({ mergedIntoId: survivor.id }).where(eq(table.mergedIntoId, merged.id)).run()

    audit(tx, ctx, `${kind}.merged`, { kind, id: merged.id }, { into: survivor.id })
    audit(
      tx,
      ctx,
      `${kind}.took_over`,
      { kind, id: survivor.id },
      { from: merged.id, aliases: gained, moved },
    )
    return { id: survivor.id }
  })

/** Leads everything that points at the merged entry to the survivor; gives the ids of what was moved. */
function movePointers(tx: EditorialTx, ctx: Ctx, kind: DirectoryKind, merged: EntryRow, survivor: EntryRow) {
  const found = pointers(tx, kind, merged.id)
  const updatedAt = ctx.now.toISOString()
  const held = pointers(tx, kind, survivor.id).appointments

  for (const each of found.appointments) {
    const to = kind === 'person' ? { personId: survivor.id } : { postId: survivor.id }
    const isDouble = held.some((other) => !other.retiredAt && isSameTerm(other, { ...each, ...to }))
    const retiredAt = isDouble ? (each.retiredAt ?? updatedAt) : each.retiredAt
    const values = { ...to, retiredAt, lockVersion: each.lockVersion + 1, updatedAt }
    tx.update(appointments).set(values).where(eq(appointments.id, each.id)).run()
  }
  for (const each of found.posts) {
    const values = { bodyId: survivor.id, lockVersion: each.lockVersion + 1, updatedAt }
    tx.update(posts).set(values).where(eq(posts.id, each.id)).run()
  }
  if (kind === 'body') liftFromUnder(tx, merged.id, survivor.id)
  for (const each of found.bodies.filter(({ id }) => id !== survivor.id)) {
    const to = kind === 'body' ? { parentId: survivor.id } : { stateId: survivor.id }
    const values = { ...to, lockVersion: each.lockVersion + 1, updatedAt }
    tx.update(bodies).set(values).where(eq(bodies.id, each.id)).run()
  }
  for (const each of found.people) {
    const values = { stateId: survivor.id, lockVersion: each.lockVersion + 1, updatedAt }
    tx.update(people).set(values).where(eq(people.id, each.id)).run()
  }
  return {
    ...Object.fromEntries(Object.entries(found).map(([name, rows]) => [name, rows.map(({ id }) => id)])),
    members: kind === 'state' ? replaceMember(tx, merged.id, survivor.id, updatedAt) : 0,
  }
}

type Row = typeof appointments.$inferSelect
const isSameTerm = (a: Row, b: Row) =>
  a.personId === b.personId &&
  a.postId === b.postId &&
  a.kind === b.kind &&
  a.from === b.from &&
  a.to === b.to

/** A survivor that stands somewhere under the merged body takes its place under what is above it. */
function liftFromUnder(tx: EditorialTx, mergedId: string, survivorId: string) {
  if (parentReasons(tx, mergedId, survivorId).length === 0) return
  const above = tx.select({ id: bodies.parentId }).from(bodies).where(eq(bodies.id, mergedId)).get()
  tx.update(bodies)
    .set({ parentId: above?.id ?? null })
    .where(eq(bodies.id, survivorId))
    .run()
}

/** The merged state's place among the organisation's members; gives how many places changed. */
function replaceMember(tx: EditorialTx, mergedId: string, survivorId: string, updatedAt: string): number {
  const row = tx.select().from(organisation).get()
  if (!row?.profile.memberStateIds.includes(mergedId)) return 0
  const memberStateIds = [
    ...new Set(row.profile.memberStateIds.map((id) => (id === mergedId ? survivorId : id))),
  ]
  tx.update(organisation)
    .set({ profile: { ...row.profile, memberStateIds }, lockVersion: row.lockVersion + 1, updatedAt })
    .run()
  return 1
}
