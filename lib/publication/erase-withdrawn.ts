import { and, inArray, lte, max } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { outbox } from '@/db/editorial/schema/audit'
import type { PublicDb } from '@/db/public/client'
import { eraseDeleted } from '@/lib/search/erase-deleted'
import { watermark } from './log'

/**
 * Gives a function that does a slice of work at each call until no byte of what was withdrawn is in the file of this
 * store nor in its log. It begins anew with each connection, so a kill leaves nothing behind.
 */
export function withdrawnEraser(editorial: EditorialDb, db: PublicDb): () => void {
  let begun = 0
  let erased = 0
  let isMerged = false
  return () => {
    const last = lastWithdrawal(editorial, db)
    if (last > begun) {
      begun = last
      isMerged = eraseDeleted(db, { first: true })
    } else if (erased < begun && !isMerged) {
      isMerged = eraseDeleted(db, { first: false })
    }
    if (isMerged && erased < begun && emptyLog(db)) erased = begun
  }
}

function lastWithdrawal(editorial: EditorialDb, db: PublicDb): number {
  const applied = and(inArray(outbox.kind, ['withdrawn', 'entry_withdrawn']), lte(outbox.id, watermark(db)))
  return (
    editorial
      .select({ last: max(outbox.id) })
      .from(outbox)
      .where(applied)
      .get()?.last ?? 0
  )
}

/** Moves the log into the file and cuts it off; waits for no reader: where one is at work, the next call tries again. */
function emptyLog({ $client }: PublicDb): boolean {
  const patience = $client.pragma('busy_timeout', { simple: true })
  $client.pragma('busy_timeout = 0')
  try {
    const [answer] = $client.pragma('wal_checkpoint(truncate)') as { busy: number }[]
    return answer?.busy === 0
  } finally {
    $client.pragma(`busy_timeout = ${patience}`)
  }
}
