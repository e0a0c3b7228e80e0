import { makeBackup } from '@/lib/backup/make'
import { readVariables } from '@/lib/config'
import { callersPath } from './arguments'
import { oneSentence, UsageError } from './one-sentence'

// `npm run backup -- FILE`

await oneSentence(() => {
  const [file, ...rest] = process.argv.slice(2)
  if (!file || rest.length > 0) throw new UsageError('Say where to: npm run backup -- FILE')
  const path = callersPath(file)
  const counts = makeBackup(readVariables(process.env).dataDir, path)
  const list = Object.entries(counts).map(([table, count]) => `${table.replace('_', ' ')} ${count}`)
  process.stdout.write(`${path} is whole: ${list.join(', ')}.\n`)
})
