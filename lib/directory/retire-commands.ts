import type { z } from 'zod'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import { changeDirectory } from './change-directory'
import type { entryChoice } from './entry-choice'
import { heldEntry, type Saved, setEntry } from './entry-writes'

type Choice = z.output<typeof entryChoice>

/** No longer offers an entry; what uses it stays as it is. */
export const retireEntry = (ctx: Ctx, { kind, ...held }: Choice) =>
  changeDirectory(ctx, (tx): Saved => {
    const row = heldEntry(tx, kind, held)
    if (row.retiredAt) throw new Refusal('directory.retiredAlready')
    setEntry(tx, ctx, kind, row, { retiredAt: ctx.now.toISOString() })
    audit(tx, ctx, `${kind}.retired`, { kind, id: row.id })
    return { id: row.id, lockVersion: row.lockVersion + 1 }
  })

/** Offers a retired entry again. Throws `directory.mergedAlready` for one that was merged into another. */
export const restoreEntry = (ctx: Ctx, { kind, ...held }: Choice) =>
  changeDirectory(ctx, (tx): Saved => {
    const row = heldEntry(tx, kind, held)
    if (row.mergedIntoId) throw new Refusal('directory.mergedAlready')
    if (!row.retiredAt) throw new Refusal('directory.inUseAlready')
    setEntry(tx, ctx, kind, row, { retiredAt: null })
    audit(tx, ctx, `${kind}.restored`, { kind, id: row.id })
    return { id: row.id, lockVersion: row.lockVersion + 1 }
  })
