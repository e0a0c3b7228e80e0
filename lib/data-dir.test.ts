import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { DataDirError, dataDirHolds, lockDataDir, ownSecret } from './data-dir'
import { aFolder } from './testing/folder'

let dataDir: string

beforeEach(() => {
  dataDir = aFolder()
})

describe('what the folder holds', () => {
  test('a missing or an empty one holds nothing', () => {
    expect(dataDirHolds(join(dataDir, 'absent'))).toBe('nothing')
    expect(dataDirHolds(dataDir)).toBe('nothing')
  })

  test('a secret, a lock and an unfinished fill are nothing to speak of', () => {
    ownSecret(dataDir)
    lockDataDir(dataDir).release()
    expect(dataDirHolds(dataDir)).toBe('nothing')
  })

  test('an editorial store makes it a store', () => {
    writeFileSync(join(dataDir, 'editorial.db'), '')
    expect(dataDirHolds(dataDir)).toBe('store')
  })

  test('a stranger’s folder is told apart', () => {
    writeFileSync(join(dataDir, 'thesis.docx'), '')
    expect(dataDirHolds(dataDir)).toBe('other')
  })
})

test('one process at a time has the folder', () => {
  const lock = lockDataDir(dataDir)
  expect(() => lockDataDir(dataDir)).toThrow(DataDirError)
  expect(() => lockDataDir(dataDir)).toThrow(/^Communiqué is running on .*: stop it first/)
  lock.release()
  lockDataDir(dataDir).release()
})

test('the demo makes its secret once, readable by its owner alone', () => {
  const secret = ownSecret(dataDir)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(ownSecret(dataDir)).toBe(secret)
  expect(statSync(join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(dataDir, 'auth-secret'), 'utf8')).toBe(`${secret}\n`)
})

test('a secret file that was emptied is refused', () => {
  writeFileSync(join(dataDir, 'auth-secret'), '')
  expect(() => ownSecret(dataDir)).toThrow(/auth-secret holds no secret/)
})

test('a file is not taken for a folder', () => {
  const path = join(dataDir, 'file')
  writeFileSync(path, '')
  expect(() => lockDataDir(path)).toThrow(`DATA_DIR is ${path}: it must be a folder, and this is none.`)
})
