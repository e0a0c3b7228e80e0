import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { openPublicForWriting } from '@/db/public/client'
import { editorialPath, lockDataDir } from '@/lib/data-dir'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { aFolder } from '@/lib/testing/folder'
import { aList, aMeeting, anOffice, aRelease, type Office, project, published } from '@/lib/testing/office'
import { testNow as now } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { checkBackup } from './file'
import { makeBackup } from './make'
import { restoreBackup } from './restore'

let folder: string
let dataDir: string
let file: string

/** An office with something public and something not, its editorial store in the data folder. */
function aStoredOffice(): Office {
  const office = anOffice()
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId), aRelease(office)])
  aRelease(office, { title: 'Черновик' })
  office.db.$client.prepare('vacuum into ?').run(editorialPath(dataDir))
  return office
}

function change(path: string, sql: string) {
  const store = new Database(path)
  store.exec(sql)
  store.close()
}

const publicContent = (of: string) => {
  const generation = currentGeneration(of) ?? ''
  const db = openPublicForWriting(generationPath(of, generation), generation)
  const content = contentOf(db)
  db.$client.close()
  return content
}

beforeEach(() => {
  folder = aFolder()
  dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  file = join(folder, 'backup.db')
})

test('a backup restored elsewhere gives the same public store', async () => {
  const office = aStoredOffice()
  const counts = makeBackup(dataDir, file)
  expect(counts).toMatchObject({ records: 4, editions: 4 })

  const elsewhere = join(folder, 'elsewhere')
  const restored = await restoreBackup(elsewhere, file, { replace: false, now })
  expect(restored).toEqual({ counts, aside: undefined })
  project(office)
  expect(publicContent(elsewhere)).toEqual(contentOf(office.public))
})

describe('making a backup', () => {
  test('it is taken while the app writes, of what was committed, for its owner alone', () => {
    aStoredOffice()
    const lock = lockDataDir(dataDir)
    const app = openEditorial(editorialPath(dataDir))
    app.$client.exec(`begin immediate; update users set name = 'X'`)
    makeBackup(dataDir, file)
    app.$client.exec('rollback')
    app.$client.close()
    lock.release()
    expect(namesIn(file)).not.toContain('X')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a file that is there is not overwritten', () => {
    aStoredOffice()
    writeFileSync(file, 'mine')
    expect(() => makeBackup(dataDir, file)).toThrow(`${file} is there already: name another file.`)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test('a store that is not sound gives no backup', () => {
    aStoredOffice()
    change(editorialPath(dataDir), 'pragma foreign_keys = off; delete from records')
    expect(() => makeBackup(dataDir, file)).toThrow(/refers to rows that it does not hold/)
    expect(existsSync(file)).toBe(false)
  })

  test('a folder without a store is said to be one', () => {
    expect(() => makeBackup(dataDir, file)).toThrow(/holds no editorial store: set DATA_DIR/)
  })
})

describe('what is no backup is refused', () => {
  beforeEach(() => {
    aStoredOffice()
    makeBackup(dataDir, file)
  })

  test('a store of a later version', () => {
    change(file, `insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`)
    expect(() => checkBackup(file)).toThrow(/comes from a later version of Communiqué/)
  })

  test('a public store, another database, a text', async () => {
    const elsewhere = join(folder, 'elsewhere')
    await restoreBackup(elsewhere, file, { replace: false, now })
    const publicStore = generationPath(elsewhere, currentGeneration(elsewhere) ?? '')
    expect(() => checkBackup(publicStore)).toThrow(/is not the editorial store of Communiqué/)

    const other = join(folder, 'other.db')
    change(other, 'create table notes (text)')
    expect(() => checkBackup(other)).toThrow(/is not the editorial store of Communiqué/)

    writeFileSync(other, 'a text and no database')
    expect(() => checkBackup(other)).toThrow(/cannot be read as a backup/)
  })

  test('a file that was cut off', () => {
    truncateSync(file, statSync(file).size / 2)
    expect(() => checkBackup(file)).toThrow(/is damaged|cannot be read/)
  })
})

describe('restoring', () => {
  beforeEach(() => {
    aStoredOffice()
    makeBackup(dataDir, file)
  })

  test('is refused while the app runs on the folder', async () => {
    const lock = lockDataDir(dataDir)
    await expect(restoreBackup(dataDir, file, { replace: true, now })).rejects.toThrow(
      /^Communiqué is running/,
    )
    lock.release()
  })

  test('is refused where a store is, unless it may replace it; then that one is kept aside', async () => {
    change(editorialPath(dataDir), `update users set name = 'Newer'`)
    await expect(restoreBackup(dataDir, file, { replace: false, now })).rejects.toThrow(/add --replace/)
    expect(namesIn(editorialPath(dataDir))).toContain('Newer')

    const { aside } = await restoreBackup(dataDir, file, { replace: true, now })
    expect(namesIn(editorialPath(dataDir))).not.toContain('Newer')
    expect(namesIn(editorialPath(aside ?? ''))).toContain('Newer')
  })

  test('ends the sessions and invitations that the backup knew', async () => {
    change(
      file,
      `insert into sessions (token_hash, user_id, created_at, last_seen_at, expires_at)
         select 'a', id, '2026-11-01', '2026-11-01', '2027-01-01' from users limit 1;
       insert into invitations (token_hash, user_id, created_at, expires_at)
         select 'b', id, '2026-11-01', '2027-01-01' from users limit 1`,
    )
    await restoreBackup(dataDir, file, { replace: true, now })
    withStore(editorialPath(dataDir), (db) => {
      expect(db.$client.prepare('select ended_at from sessions').pluck().all()).toEqual([now.toISOString()])
      expect(db.$client.prepare('select expires_at from invitations').pluck().all()).toEqual([
        now.toISOString(),
      ])
    })
  })
})

function withStore<Value>(path: string, use: (db: EditorialDb) => Value): Value {
  const db = openEditorial(path)
  try {
    return use(db)
  } finally {
    db.$client.close()
  }
}

const namesIn = (path: string) =>
  withStore(path, (db) => db.$client.prepare('select name from users').pluck().all())
