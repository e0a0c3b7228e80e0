import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openPublicForReading } from '@/db/public/client'
import { aFolder } from '@/lib/testing/folder'
import { anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { currentGeneration, generationPath, pointTo } from './generation'
import { rebuildPublic } from './rebuild'

let dataDir: string
let office: Office
beforeEach(() => {
  dataDir = aFolder()
  office = anOffice()
  published(office, [aRelease(office)])
})

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000)
const rebuild = (minutes: number) => rebuildPublic(office.db, dataDir, later(minutes)).generation
const files = () => readdirSync(join(dataDir, 'public')).filter((name) => name.endsWith('.db'))

test('a rebuild keeps the generation that is left and removes those before it', () => {
  const [, second, third] = [rebuild(1), rebuild(2), rebuild(3)]
  expect(files()).toEqual([`${second}.db`, `${third}.db`])
  expect(currentGeneration(dataDir)).toBe(third)
})

test('whoever reads a generation goes on reading it after it was left and removed', () => {
  const reader = openPublicForReading(generationPath(dataDir, rebuild(1)))
  const before = contentOf(office.public).releases
  rebuild(2)
  rebuild(3)
  expect(reader.$client.prepare('select * from releases').all()).toEqual(before)
  reader.$client.close()
})

test('what is being built, and what is no generation, is not removed', () => {
  rebuild(1)
  rebuild(2)
  for (const name of ['20991231T000000-bbbb.db', 'notes.txt', 'backup.db'])
    writeFileSync(join(dataDir, 'public', name), '')
  rebuild(3)
  expect(readdirSync(join(dataDir, 'public'))).toEqual(
    expect.arrayContaining(['20991231T000000-bbbb.db', 'notes.txt', 'backup.db']),
  )
})

test('a pointer that means nothing counts as none', () => {
  mkdirSync(join(dataDir, 'public'))
  for (const text of ['', '../editorial', '20201120T090000-bbbb', 'current']) {
    writeFileSync(join(dataDir, 'public', 'current'), text)
    expect(currentGeneration(dataDir)).toBeUndefined()
  }
})

test('readers are not sent to a generation that is not there', () => {
  const first = rebuild(1)
  const second = rebuild(2)
  rmSync(generationPath(dataDir, first))
  expect(() => pointTo(dataDir, first)).toThrow('There is no generation')
  expect(currentGeneration(dataDir)).toBe(second)
})
