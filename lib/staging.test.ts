import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fillDataDir, settleStaged } from './staging'
import { aFolder } from './testing/folder'

const now = new Date('2026-03-01T10:20:30.000Z')
let dataDir: string

beforeEach(() => {
  dataDir = aFolder()
})

const write = (folder: string, name: string, text: string) => {
  mkdirSync(join(dataDir, folder), { recursive: true })
  writeFileSync(join(dataDir, folder, name), text)
}
const read = (name: string) => readFileSync(join(dataDir, name), 'utf8')

test('a filled folder is moved into place', async () => {
  const aside = await fillDataDir(dataDir, now, (folder) => {
    writeFileSync(join(folder, 'editorial.db'), 'new')
    mkdirSync(join(folder, 'public'))
  })
  expect(aside).toBeUndefined()
  expect(readdirSync(dataDir).sort()).toEqual(['editorial.db', 'public'])
})

test('a fill that fails leaves what was there', async () => {
  write('.', 'editorial.db', 'old')
  const failing = fillDataDir(dataDir, now, (folder) => {
    writeFileSync(join(folder, 'editorial.db'), 'half')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(readdirSync(dataDir)).toEqual(['editorial.db'])
  expect(read('editorial.db')).toBe('old')
})

test('a store that was there is kept aside, its journal with it', async () => {
  write('.', 'editorial.db', 'old')
  write('.', 'editorial.db-wal', 'old journal')
  write('public', 'current', 'old generation')
  const aside = await fillDataDir(dataDir, now, (folder) => {
    writeFileSync(join(folder, 'editorial.db'), 'new')
    mkdirSync(join(folder, 'public'))
  })
  expect(aside).toBe(join(dataDir, 'replaced-2026-03-01T102030.000Z'))
  expect(readdirSync(aside!).sort()).toEqual(['editorial.db', 'editorial.db-wal', 'public'])
  expect(read('editorial.db')).toBe('new')
  expect(readdirSync(join(dataDir, 'public'))).toEqual([])
})

test('a crash while filling leaves nothing that a start could take for a store', () => {
  write('staging', 'editorial.db', 'half')
  settleStaged(dataDir, now)
  expect(readdirSync(dataDir)).toEqual([])
})

test('a crash while moving is finished at the next start', () => {
  write('.', 'editorial.db', 'old')
  write('public', 'current', 'new generation')
  write('staged/replaced/public', 'current', 'old generation')
  write('staged', 'editorial.db', 'new')
  const aside = settleStaged(dataDir, now)!
  expect(read('editorial.db')).toBe('new')
  expect(read('public/current')).toBe('new generation')
  expect(readFileSync(join(aside, 'editorial.db'), 'utf8')).toBe('old')
  expect(readFileSync(join(aside, 'public', 'current'), 'utf8')).toBe('old generation')
  expect(existsSync(join(dataDir, 'staged'))).toBe(false)
})

test('there is nothing to settle after an orderly stop', () => {
  write('.', 'editorial.db', 'old')
  expect(settleStaged(dataDir, now)).toBeUndefined()
  expect(read('editorial.db')).toBe('old')
})
