import { parseArgs } from 'node:util'
import { restoreBackup } from '@/lib/backup/restore'
import { readVariables } from '@/lib/config'
import { callersPath } from './arguments'
import { oneSentence, UsageError } from './one-sentence'

// `npm run restore -- FILE [--replace]`

await oneSentence(async () => {
  const { positionals, values } = readArguments()
  const [file, ...rest] = positionals
  if (!file || rest.length > 0) throw new UsageError('Say where from: npm run restore -- FILE [--replace]')
  const { dataDir } = readVariables(process.env)
  const now = new Date()
  const { counts, aside } = await restoreBackup(dataDir, callersPath(file), { replace: values.replace, now })
  process.stdout.write(`${dataDir} holds the backup: ${counts.records} records, ${counts.users} users.\n`)
  if (aside) process.stdout.write(`What was there before is in ${aside}.\n`)
  process.stdout.write('Everybody signs in again.\n')
})

function readArguments() {
  try {
    return parseArgs({ options: { replace: { type: 'boolean', default: false } }, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.`)
  }
}
