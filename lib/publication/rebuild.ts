import type { EditorialDb } from '@/db/editorial/client'
import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import { mergeIndex } from '@/lib/search/merge-index'
import {
  currentGeneration,
  generationPath,
  makeFolder,
  newGeneration,
  pointTo,
  removeGenerationsBefore,
} from './generation'
import { catchUp, fill } from './project'

/**
 * Builds the public store from nothing as a new generation beside the one that is being read, then makes readers
 * follow it. Equal in content to what increments gave, whatever has happened to the directory since. The app may run
 * meanwhile: what it published into the generation that is left comes over. Of the older ones only that one is kept.
 */
export function rebuildPublic(
  editorial: EditorialDb,
  dataDir: string,
  now: Date,
): { generation: string; applied: number } {
  makeFolder(dataDir)
  const generation = newGeneration(now)
  const db = openPublicForWriting(generationPath(dataDir, generation), generation)
  try {
    hurry(db)
    let applied = fill(editorial, db)
    mergeIndex(db)
    settle(db)
    applied += nearlyCatchUp(editorial, db)
    const previous = currentGeneration(dataDir)
    // Nothing is committed between the last publication that is in here and the moment at which readers follow:
    // else what they have read already, or no more, would be as before for as long as the rest takes.
    editorial.transaction(
      () => {
        applied += catchUp(editorial, db)
        pointTo(dataDir, generation)
      },
      { behavior: 'immediate' },
    )
    if (previous) removeGenerationsBefore(dataDir, previous)
    return { generation, applied }
  } finally {
    db.$client.close()
  }
}

/** What was published while the file was filled, until so little is left that the desk may wait for it. */
function nearlyCatchUp(editorial: EditorialDb, db: PublicDb): number {
  const since = catchUp(editorial, db)
  return since > 10 ? since + nearlyCatchUp(editorial, db) : since
}

/** Nobody reads the file yet: one that a crash left half-way is never pointed to. */
function hurry({ $client }: PublicDb) {
  $client.pragma('journal_mode = memory')
  $client.pragma('synchronous = off')
  $client.pragma('cache_size = -131072')
}

/**
 * Makes the file one that many may read, tells the planner what there is, and has all of it on the disk: a checkpoint
 * of what `analyze` wrote, by the connection itself, since closing the file under it would drop its locks.
 */
function settle({ $client }: PublicDb) {
  $client.pragma('journal_mode = wal')
  $client.pragma('synchronous = full')
  $client.exec('analyze')
  $client.pragma('wal_checkpoint(truncate)')
}
