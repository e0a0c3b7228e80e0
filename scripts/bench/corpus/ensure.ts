import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPublicForReading, PublicSchemaError } from '@/db/public/client'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { buildCorpus, type CorpusSize, makePublic, type Progress } from './build'

/** Raise it with every change of what a seed gives. */
const version = 2
const stampOf = (size: CorpusSize) => `${JSON.stringify({ version, ...size })}\n`

/**
 * A corpus of this seed and size in the folder: the one that is there, else a new one; the public store anew where its
 * schema is of another version. Gives whether it was built now.
 */
export async function ensureCorpus(folder: string, size: CorpusSize, progress?: Progress): Promise<boolean> {
  const stamp = join(folder, 'corpus.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(size)) {
    keepPublic(folder)
    return false
  }
  rmSync(folder, { recursive: true, force: true })
  await buildCorpus(folder, size, progress)
  writeFileSync(stamp, stampOf(size))
  return true
}

function keepPublic(folder: string) {
  const generation = currentGeneration(folder)
  try {
    if (generation) return openPublicForReading(generationPath(folder, generation)).$client.close()
  } catch (error) {
    if (!(error instanceof PublicSchemaError)) throw error
  }
  // Generations follow one another by their names, and all of this corpus are of the same day.
  rmSync(join(folder, 'public'), { recursive: true, force: true })
  makePublic(folder)
}
