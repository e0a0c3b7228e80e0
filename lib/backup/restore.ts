import { chmodSync, copyFileSync, existsSync } from 'node:fs'
import { openEditorial } from '@/db/editorial/client'
import { dataDirHolds, editorialPath, lockDataDir } from '@/lib/data-dir'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { fillDataDir, settleStaged } from '@/lib/staging'
import { BackupError, type Counts, checkBackup } from './file'

/**
 * Puts a backup in the place of the data folder's stores, brought to this version's schema, with the public store
 * made from it. Everybody signs in again and open invitations lapse, since those ended or used after the backup
 * was taken would otherwise come back to life.
 * @returns what the backup holds, and the folder to which a store that was there before has gone
 * @throws BackupError, or DataDirError while the app is running on the folder
 */
export async function restoreBackup(
  dataDir: string,
  file: string,
  { replace, now }: { replace: boolean; now: Date },
): Promise<{ counts: Counts; aside: string | undefined }> {
  if (!existsSync(file))
    throw new BackupError(`${file} is not there: name a file that npm run backup has made.`)
  const lock = lockDataDir(dataDir)
  try {
    settleStaged(dataDir, now)
    const holds = dataDirHolds(dataDir)
    if (holds === 'other')
      throw new BackupError(`${dataDir} holds something else: set DATA_DIR to an empty folder.`)
    if (holds === 'store' && !replace) {
      throw new BackupError(
        `${dataDir} holds a store already: add --replace to keep it aside and put the backup in its place.`,
      )
    }
    const counts = checkBackup(file)
    const aside = await fillDataDir(dataDir, now, (folder) => makeStores(file, folder, now))
    return { counts, aside }
  } finally {
    lock.release()
  }
}

function makeStores(file: string, folder: string, now: Date) {
  const path = editorialPath(folder)
  copyFileSync(file, path)
  chmodSync(path, 0o600)
  const db = openEditorial(path)
  try {
    const at = now.toISOString()
    db.$client.prepare('update sessions set ended_at = ? where ended_at is null').run(at)
    db.$client
      .prepare('update invitations set expires_at = ? where used_at is null and expires_at > ?')
      .run(at, at)
    rebuildPublic(db, folder, now)
  } finally {
    db.$client.close()
  }
}
