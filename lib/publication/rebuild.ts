import type { EditorialDb } from '@/db/editorial/client'
import { openPublicForWriting } from '@/db/public/client'
import { generationPath, makeFolder, newGeneration, pointTo } from './generation'
import { catchUp } from './project'

/**
 * Builds the public store from nothing as a new generation beside the one that is being read, then makes readers
 * follow it. Equal in content to what increments gave, whatever has happened to the directory since.
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
    pointTo(dataDir, generation)
    return { generation, applied }
  } finally {
    db.$client.close()
  }
}
