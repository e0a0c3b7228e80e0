import { openPublicForWriting, type PublicDb, PublicSchemaError } from '@/db/public/client'
import { releaseDueEntries } from '@/lib/directory/release'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { catchUp } from '@/lib/publication/project'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { dataDir } from './data-dir'
import { editorialDb } from './db'
import { once } from './once'

type Open = { generation: string; db: PublicDb }

/** Brings the public store up to the editorial one: right after a commit, every second, and at boot. */
export function projectNow(): number {
  return catchUp(editorialDb(), writer())
}

/** Starts the every-second round. Errors go to `report` and the next round tries again. Gives a function that stops it. */
export function startProjector(report: (error: unknown) => void): () => void {
  const round = () => {
    try {
      releaseDueEntries(editorialDb(), new Date())
      projectNow()
    } catch (error) {
      report(error)
    }
  }
  round()
  const timer = setInterval(round, 1000)
  return () => clearInterval(timer)
}

/** The writing connection to the generation that readers follow. The first one, and the first of a new schema, is built here. */
function writer(): PublicDb {
  const slot = once<{ open?: Open }>('public-writer', () => ({}))
  const generation = currentGeneration(dataDir())
  if (slot.open && slot.open.generation === generation) return slot.open.db
  slot.open?.db.$client.close()
  slot.open = (generation && openIfSameSchema(generation)) || openRebuilt()
  return slot.open.db
}

const open = (generation: string): Open => ({
  generation,
  db: openPublicForWriting(generationPath(dataDir(), generation), generation),
})

const openRebuilt = () => open(rebuildPublic(editorialDb(), dataDir(), new Date()).generation)

function openIfSameSchema(generation: string): Open | undefined {
  try {
    return open(generation)
  } catch (error) {
    if (error instanceof PublicSchemaError) return undefined
    throw error
  }
}
