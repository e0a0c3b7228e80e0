import { readConfig } from '@/lib/config'
import { dataDirHolds, lockDataDir } from '@/lib/data-dir'
import { settleStaged } from '@/lib/staging'
import { refuseWrongFolder, tryPort } from './data-folder'
import { makeDemo } from './demo'
import { oneSentence } from './one-sentence'

// Before a build and a boot: is the configuration right, the port free, the data folder the one that is meant?
// An empty one is filled with the demo.

await oneSentence(async () => {
  const config = readConfig(process.env)
  await tryPort(config)
  if (config.side === 'newsroom') return refuseWrongFolder(config)
  const lock = lockDataDir(config.dataDir)
  try {
    settleStaged(config.dataDir, new Date())
    refuseWrongFolder(config)
    if (config.demo && dataDirHolds(config.dataDir) === 'nothing') await makeDemo(config.dataDir)
  } finally {
    lock.release()
  }
})
