import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicSchema } from '@/db/public/client'
import { buildCorpus, type CorpusSize, type Progress } from './build'

/** Raise it with every change of what a seed gives. */
const version = 1
const stampOf = (size: CorpusSize) => `${JSON.stringify({ version, publicSchema, ...size })}\n`

/** A corpus of this seed and size in the folder: the one that is there, else a new one. Gives whether it was built now. */
export async function ensureCorpus(folder: string, size: CorpusSize, progress?: Progress): Promise<boolean> {
  const stamp = join(folder, 'corpus.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(size)) return false
  rmSync(folder, { recursive: true, force: true })
  await buildCorpus(folder, size, progress)
  writeFileSync(stamp, stampOf(size))
  return true
}
