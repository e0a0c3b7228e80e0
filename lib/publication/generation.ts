import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
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

/** The generation to read; undefined when there is none yet, or none that the pointer can mean. */
export function currentGeneration(dataDir: string): string | undefined {
  if (!existsSync(pointer(dataDir))) return undefined
  const generation = readFileSync(pointer(dataDir), 'utf8').trim()
  return isName.test(generation) && existsSync(generationPath(dataDir, generation)) ? generation : undefined
}

/**
 * Gives a function like `currentGeneration` for what is asked at every request: the pointer is read again only when
 * it is another file than last time, which costs a few microseconds to see.
 */
export function generationFollower(): (dataDir: string) => string | undefined {
  let seen: { dataDir: string; file: string; generation: string | undefined } | undefined
  return (dataDir) => {
    const stat = statSync(pointer(dataDir), { throwIfNoEntry: false })
    const file = stat ? `${stat.ino} ${stat.mtimeMs}` : ''
    if (seen?.file === file && seen.dataDir === dataDir) return seen.generation
    const generation = currentGeneration(dataDir)
    if (generation) seen = { dataDir, file, generation }
    return generation
  }
}

const isName = /^\d{8}T\d{6}-[a-z0-9]{4}$/

/** A name for a new generation, later ones sorting last. */
export const newGeneration = (now: Date) =>
  `${now.toISOString().replace(/[-:.]/g, '').slice(0, 15)}-${newId().slice(0, 4)}`

/** Makes the folder of the public store. */
export const makeFolder = (dataDir: string) => mkdirSync(folder(dataDir), { recursive: true })

/** Makes a generation the one that readers follow; atomic, and on the disk before anybody is told. */
export function pointTo(dataDir: string, generation: string) {
  if (!existsSync(generationPath(dataDir, generation)))
    throw new Error(`There is no generation ${generation} of the public store to point to.`)
  const next = `${pointer(dataDir)}.${process.pid}`
  const file = openSync(next, 'w')
  writeSync(file, `${generation}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(next, pointer(dataDir))
}

/**
 * Removes the generations made before this one. It is called with the one that readers have just left, so that who
 * still reads it goes on; one that is being built now has a later name.
 */
export function removeGenerationsBefore(dataDir: string, generation: string) {
  for (const file of readdirSync(folder(dataDir))) {
    const [name = ''] = file.split('.')
    if (!isName.test(name) || name >= generation) continue
    // Where a system does not let go of an open file, the next rebuild removes it.
    rmSync(join(folder(dataDir), file), { force: true, maxRetries: 0 })
  }
}
