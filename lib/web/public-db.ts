import { openPublicForReading, type PublicDb, PublicSchemaError } from '@/db/public/client'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { dataDir } from './data-dir'
import { once } from './once'

type Open = { generation: string; db: PublicDb }

/** How long a generation that was left stays open for the requests that are still reading it. */
const grace = 60_000

/** The public store that `current` points to, read-only. Throws where nothing was ever projected, and on the desk. */
export function publicDb(): PublicDb {
  if (process.env.SIDE === 'desk') throw new Error('A desk process does not serve the newsroom.')
  const slot = once<{ open?: Open }>('public', () => ({}))
  const generation = currentGeneration(dataDir())
  if (!generation) throw new Error(`There is no public store in ${dataDir()}.`)
  if (slot.open?.generation === generation) return slot.open.db
  const left = slot.open
  const next = openNext(generation, left)
  if (next === left) return next.db
  slot.open = next
  if (left) setTimeout(() => left.db.$client.close(), grace).unref()
  return next.db
}

/** While a newer version takes over beside it, an older process goes on with the generation that it can read. */
function openNext(generation: string, left: Open | undefined): Open {
  try {
    return { generation, db: openPublicForReading(generationPath(dataDir(), generation)) }
  } catch (error) {
    if (left && error instanceof PublicSchemaError) return left
    throw error
  }
}
