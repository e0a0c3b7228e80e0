import { join } from 'node:path'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { dataDir } from './data-dir'
import { once } from './once'

/** The editorial store of this process. Throws where the process serves the newsroom alone. */
export function editorialDb(): EditorialDb {
  if (process.env.SIDE === 'newsroom')
    throw new Error('A newsroom process does not open the editorial store.')
  return once('editorial', () => openEditorial(join(dataDir(), 'editorial.db')))
}
