import { openEditorial } from '@/db/editorial/client'
import { readVariables } from '@/lib/config'
import { DataDirError, dataDirHolds, editorialPath } from '@/lib/data-dir'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { oneSentence } from './one-sentence'

// `npm run public:rebuild`: the public store anew from the editorial one. The app may run: it follows.

await oneSentence(() => {
  const { dataDir } = readVariables(process.env)
  if (dataDirHolds(dataDir) !== 'store')
    throw new DataDirError(`${dataDir} holds no editorial store to build from.`)
  const db = openEditorial(editorialPath(dataDir))
  try {
    const { generation, applied } = rebuildPublic(db, dataDir, new Date())
    process.stdout.write(`The public store is generation ${generation}, made of ${applied} publications.\n`)
  } finally {
    db.$client.close()
  }
})
