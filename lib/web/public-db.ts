import Database from 'better-sqlite3'
import { openPublicForReading, type PublicDb, PublicSchemaError } from '@/db/public/client'
import { generationFollower, generationPath } from '@/lib/publication/generation'
import { dataDir } from './data-dir'
import { once } from './once'

/** A generation of the public store, opened read-only. */
export type PublicStore = { generation: string; db: PublicDb }

/** How long a generation that was left stays open for the requests that are still reading it. */
const grace = 60_000

/** How long a new generation may not be ready to be read by a user who may write nothing: until the desk opens it. */
const patience = 5_000

type Slot = { open?: PublicStore; asked?: string; unreadySince?: number }

/** The public store that `current` points to, read-only. Throws where nothing was ever projected, and on the desk. */
export const publicDb = (): PublicDb => publicStore().db

/** The same, with the name of its generation. */
export function publicStore(): PublicStore {
  if (process.env.SIDE === 'desk') throw new Error('A desk process does not serve the newsroom.')
  const slot = once<Slot>('public', () => ({}))
  const generation = follow(dataDir())
  if (!generation) throw new Error(`There is no public store in ${dataDir()}.`)
  if (slot.open && slot.asked === generation) return slot.open
  const left = slot.open
  const next = openNext(generation, slot)
  if (next === left) return next
  slot.asked = generation
  slot.unreadySince = undefined
  slot.open = next
  if (left) setTimeout(() => left.db.$client.close(), grace).unref()
  return next
}

const follow = generationFollower()

/**
 * While a newer version takes over beside it, an older process goes on with the generation that it can read; for a
 * moment also where the new one is closed, which who may not write its folder cannot open (SQLite's write-ahead log).
 */
function openNext(generation: string, slot: Slot): PublicStore {
  try {
    return { generation, db: openPublicForReading(generationPath(dataDir(), generation)) }
  } catch (error) {
    if (!slot.open) throw error
    if (error instanceof PublicSchemaError) slot.asked = generation
    else {
      if (!(error instanceof Database.SqliteError)) throw error
      slot.unreadySince ??= Date.now()
      if (Date.now() - slot.unreadySince > patience) throw error
    }
    return slot.open
  }
}
