import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@/lib/id'

/**
 * The public store is a file of its own per generation, and `public/current` names the one to read. A new one is put
 * in place by renaming the pointer: an open database is never renamed over.
 */
const folder = (dataDir: string) => join(dataDir, 'public')
const pointer = (dataDir: string) => join(folder(dataDir), 'current')

/** The file of a generation. */
export const generationPath = (dataDir: string, generation: string) =>
  join(folder(dataDir), `${generation}.db`)

/** The generation to read; undefined when there is none yet. */
export function currentGeneration(dataDir: string): string | undefined {
  if (!existsSync(pointer(dataDir))) return undefined
  return readFileSync(pointer(dataDir), 'utf8').trim()
}

/** A name for a new generation, later ones sorting last. */
export const newGeneration = (now: Date) =>
  `${now.toISOString().replace(/[-:.]/g, '').slice(0, 15)}-${newId().slice(0, 4)}`

/** Makes the folder of the public store. */
export const makeFolder = (dataDir: string) => mkdirSync(folder(dataDir), { recursive: true })

/** Makes a generation the one that readers follow; atomic. */
export function pointTo(dataDir: string, generation: string) {
  const next = `${pointer(dataDir)}.${process.pid}`
  writeFileSync(next, `${generation}\n`)
  renameSync(next, pointer(dataDir))
}
