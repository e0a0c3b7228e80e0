import { rmSync } from 'node:fs'
import { openEditorial } from '@/db/editorial/client'
import { editorialPath, makeDataDir } from '@/lib/data-dir'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { corpusEnd } from './calendar'
import { deskOn } from './store/desk'
import { addDirectory } from './store/directory'
import { releaseEntries } from './store/entry-releases'
import { eventsOf } from './store/events'
import { addUsers } from './store/users'
import { makeWorld } from './world/make-world'

export type CorpusSize = { releases: number; meetings: number; seed: string }
export type Progress = (done: number, all: number) => void

const batch = 2000

/**
 * Fills an empty data folder with an editorial store of that many public releases (translations among them) and
 * meetings, and makes the public store from it. The same seed and size give the same content.
 */
export async function buildCorpus(dataDir: string, size: CorpusSize, progress: Progress = () => {}) {
  await fillEditorial(dataDir, size, progress)
  return makePublic(dataDir)
}

/** The public store alone, from the editorial one. */
export function makePublic(dataDir: string) {
  const editorial = openEditorial(editorialPath(dataDir))
  try {
    return rebuildPublic(editorial, dataDir, new Date(corpusEnd))
  } finally {
    editorial.$client.close()
  }
}

/** The editorial store alone. */
export async function fillEditorial(dataDir: string, { seed, ...counts }: CorpusSize, progress: Progress) {
  makeDataDir(dataDir)
  for (const end of ['', '-wal', '-shm']) rmSync(editorialPath(dataDir) + end, { force: true })
  const db = openEditorial(editorialPath(dataDir))
  const { $client: sqlite } = db
  try {
    // Nobody reads the file before it is whole; references are checked at the end, all at once.
    sqlite.pragma('synchronous = off')
    sqlite.pragma('foreign_keys = off')
    sqlite.pragma('cache_size = -262144')
    const world = makeWorld(seed)
    const staff = await addUsers(db, seed)
    sqlite.transaction(() => addDirectory(db, world)).immediate()
    const desk = deskOn(db, world, staff)
    sqlite.transaction(() => releaseEntries(desk)).immediate()
    const events = eventsOf(desk, counts)
    for (let from = 0; from < events.length; from += batch) {
      const some = events.slice(from, from + batch)
      sqlite.transaction(() => some.forEach(({ run }) => void run())).immediate()
      progress(Math.min(from + batch, events.length), events.length)
    }
    const broken = sqlite.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0)
      throw new Error(`The corpus refers to what is not there: ${JSON.stringify(broken[0])}`)
    sqlite.exec('analyze')
    sqlite.pragma('wal_checkpoint(truncate)')
  } finally {
    sqlite.close()
  }
}
