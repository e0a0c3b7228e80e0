import { openEditorial } from '@/db/editorial/client'
import { readVariables } from '@/lib/config'
import { DataDirError, dataDirHolds, editorialPath } from '@/lib/data-dir'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { oneSentence, UsageError } from './one-sentence'

// `npm run -s meeting -- export ID`: a meeting with its list, by name, as `npm run -s language -- draft` reads one.

await oneSentence(() => {
  const [command, id, ...rest] = process.argv.slice(2)
  if (command !== 'export' || !id || rest.length > 0)
    throw new UsageError(
      'Say which meeting: npm run -s meeting -- export ID, with the id that its address on the desk has.',
    )
  const { dataDir } = readVariables(process.env)
  if (dataDirHolds(dataDir) !== 'store')
    throw new DataDirError(`${dataDir} holds no press office: run npm start first.`)
  const db = openEditorial(editorialPath(dataDir))
  try {
    const record = languageRecordOf(db, id)
    if (!record) throw new UsageError(`There is no meeting ${id}, or it has no date yet.`)
    process.stdout.write(`${JSON.stringify(record)}\n`)
  } finally {
    db.$client.close()
  }
})
