import type { EditorialDb } from '@/db/editorial/client'
import { openPublicForWriting } from '@/db/public/client'
import {
  currentGeneration,
  generationPath,
  makeFolder,
  newGeneration,
  pointTo,
  removeGenerationsBefore,
} from './generation'
import { catchUp } from './project'

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
    const applied = catchUp(editorial, db)
    const previous = currentGeneration(dataDir)
    pointTo(dataDir, generation)
    const since = catchUp(editorial, db)
    if (previous) removeGenerationsBefore(dataDir, previous)
    return { generation, applied: applied + since }
  } finally {
    db.$client.close()
  }
}
