import { bodies, people, posts, states, topics } from '@/db/editorial/schema/directory'
import type { DirectoryKind } from './kinds'

const tables = { person: people, body: bodies, post: posts, state: states, topic: topics }

/**
 * The table of a kind, seen through the columns that every kind has; topics have no others. Rows written
 * through it may carry the further columns of their kind.
 */
export const entryTable = (kind: DirectoryKind) => tables[kind] as unknown as typeof topics

export type EntryRow = typeof topics.$inferSelect
