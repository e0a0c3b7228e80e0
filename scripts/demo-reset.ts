import { rmSync } from 'node:fs'
import { readVariables } from '@/lib/config'
import { DataDirError, lockDataDir } from '@/lib/data-dir'
import { settleStaged } from '@/lib/staging'
import { refuseWrongFolder } from './data-folder'
import { makeDemo } from './demo'
import { oneSentence } from './one-sentence'

// `npm run demo:reset`: the demo as on the first day. It never touches a folder that holds anything else.

await oneSentence(async () => {
  const config = readVariables(process.env)
  if (!config.demo) throw new DataDirError('DEMO is "off": there is no demo to reset.')
  const lock = lockDataDir(config.dataDir)
  try {
    settleStaged(config.dataDir, new Date())
    refuseWrongFolder(config)
    const old = await makeDemo(config.dataDir)
    if (old) rmSync(old, { recursive: true, force: true })
    process.stdout.write(`The demo in ${config.dataDir} is as new.\n`)
  } finally {
    lock.release()
  }
})
