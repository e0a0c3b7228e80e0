import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPublicForReading, openPublicForWriting } from '@/db/public/client'
import { movesIn } from '@/lib/testing/moves'
import { anOffice, approved, aRelease } from '@/lib/testing/office'
import { withdrawnEraser } from './erase-withdrawn'
import { catchUp } from './project'

const folder = mkdtempSync(join(tmpdir(), 'communique-erase-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'public.db')
const isOnDisk = (word: string) =>
  [path, `${path}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(word))

test('no byte of what was withdrawn stays on the disk, not even a stem in the index', () => {
  const office = anOffice()
  const moves = movesIn(office)
  const db = openPublicForWriting(path, 'test')
  const reader = openPublicForReading(path)
  const texts = ['Первый текст', 'О Квазибурундуковатых играх', 'Третий текст']
  const made = texts.map((text) => approved(office, aRelease(office, { title: text, text })))
  for (const each of made) {
    moves.publish([each])
    catchUp(office.db, db)
  }
  const [, rare] = made
  if (!rare) throw new Error('No release')
  expect(isOnDisk('бурундуковат')).toBe(true)

  moves.withdraw(rare)
  catchUp(office.db, db)
  const erase = withdrawnEraser(office.db, db)
  reader.$client.exec('begin')
  reader.$client.prepare('select count(*) from releases').get()
  for (let round = 0; round < 5; round++) erase()
  reader.$client.exec('commit')
  erase()

  expect(isOnDisk('бурундуковат')).toBe(false)
  const found = db.$client.prepare(`select count(*) from search_index where search_index match 'текст'`)
  expect(found.pluck().get()).toBe(2)
  const changes = db.$client.prepare('select total_changes()').pluck()
  const before = changes.get()
  erase()
  expect(changes.get()).toBe(before)
  reader.$client.close()
  db.$client.close()
})
