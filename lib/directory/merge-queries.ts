import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { formsToCarry } from '@/lib/declension/carry-over'
import { isDeclinedKind } from '@/lib/declension/input'
import { anyEntry } from './entry-writes'
import type { DirectoryKind } from './kinds'
import { aliasesGained, mergeReasons, pointers } from './merge-plan'
import { whereUsed } from './usage-queries'

/** What merging would do, or why it may not be done. Undefined for who does not keep the directory. */
export function planMerge(ctx: Ctx, kind: DirectoryKind, id: string, survivorId: string) {
  if (!may(ctx, 'directory.change')) return undefined
  const merged = anyEntry(ctx.db, kind, id)
  const survivor = anyEntry(ctx.db, kind, survivorId)
  const reasons = mergeReasons(ctx.db, kind, merged, survivor)
  if (!merged || !survivor || reasons.length > 0) return { reasons }
  const found = pointers(ctx.db, kind, id)
  const usage = whereUsed(ctx, kind, id)
  return {
    reasons,
    aliases: aliasesGained(kind, merged, survivor),
    appointments: found.appointments.length,
    posts: found.posts.length,
    bodies: found.bodies.filter((body) => body.id !== survivorId).length,
    people: found.people.length,
    forms: isDeclinedKind(kind) ? formsToCarry(ctx.db, kind, id, survivorId).length : 0,
    records: (usage?.uses.length ?? 0) + (usage?.hidden ?? 0),
  }
}

export type MergePlan = NonNullable<ReturnType<typeof planMerge>>
