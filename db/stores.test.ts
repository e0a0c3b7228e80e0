import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { openEditorial } from './editorial/client'
import { isOldSqlite, setPragmas } from './pragmas'
import { openPublicForReading, openPublicForWriting } from './public/client'

const folder = mkdtempSync(join(tmpdir(), 'communique-stores-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

const pragmas = ({ $client }: { $client: Database.Database }, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, $client.pragma(name, { simple: true })]))

const writing = ['journal_mode', 'synchronous', 'busy_timeout']

describe('every connection', () => {
  test('to the editorial store is durable and keeps its references, at each opening', () => {
    for (let opening = 0; opening < 2; opening++) {
      const db = openEditorial(path('editorial.db'))
      expect(pragmas(db, ...writing, 'foreign_keys')).toEqual({
        journal_mode: 'wal',
        synchronous: 2,
        busy_timeout: 5000,
        foreign_keys: 1,
      })
      db.$client.close()
    }
  })

  test('that writes the public store is durable', () => {
    const db = openPublicForWriting(path('public.db'), 'test')
    expect(pragmas(db, ...writing)).toEqual({ journal_mode: 'wal', synchronous: 2, busy_timeout: 5000 })
    db.$client.close()
  })

  test('that reads the public store cannot write it', () => {
    openPublicForWriting(path('read.db'), 'test').$client.close()
    const db = openPublicForReading(path('read.db'))
    expect(pragmas(db, 'query_only', 'busy_timeout')).toEqual({ query_only: 1, busy_timeout: 5000 })
    expect(() => db.$client.exec('delete from meta')).toThrow('readonly database')
    db.$client.close()
  })

  test('is refused where a pragma is not taken', () => {
    const sqlite = new Database(':memory:')
    expect(() => setPragmas(sqlite, { journal_mode: 'wal' })).toThrow(
      'pragma journal_mode is memory, not wal',
    )
    sqlite.close()
  })
})

test('a store that is not there is not made by reading', () => {
  expect(() => openPublicForReading(path('absent.db'))).toThrow('unable to open')
})

test.each([
  ['3.51.2', true],
  ['3.9.0', true],
  ['2.99.99', true],
  ['3.51.3', false],
  ['3.52.0', false],
  ['4.0.0', false],
])('SQLite %s is too old: %s', (version, isOld) => {
  expect(isOldSqlite(version)).toBe(isOld)
})
