import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { states } from '@/db/editorial/schema/directory'

/** ISO codes of states by the id of their entry: of these, or of all. */
export const stateCodes = (db: EditorialReader, ids?: string[]): ReadonlyMap<string, string> =>
  new Map(
    db
      .select({ id: states.id, code: states.code })
      .from(states)
      .where(ids && inArray(states.id, ids))
      .all()
      .map(({ id, code }) => [id, code]),
  )
