import { mkdirSync, rmdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { generationPath, makeFolder, pointTo } from '@/lib/publication/generation'
import { aFolder } from '@/lib/testing/folder'
import { publicStore } from './public-db'

let folder: string
const [first, second] = ['20261120T090000-aaaa', '20261120T100000-bbbb']

const makeGeneration = (generation: string) =>
  openPublicForWriting(generationPath(folder, generation), generation).$client.close()

beforeEach(() => {
  folder = aFolder()
  vi.stubEnv('DATA_DIR', folder)
  vi.useFakeTimers({ toFake: ['Date'] })
  makeFolder(folder)
  makeGeneration(first)
  pointTo(folder, first)
  expect(publicStore().generation).toBe(first)
  // SQLite cannot open a folder, as it cannot open a log that it may not make.
  mkdirSync(generationPath(folder, second))
  pointTo(folder, second)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('readers go on with the generation before until the new one can be opened', () => {
  expect(publicStore().generation).toBe(first)
  vi.advanceTimersByTime(4000)
  expect(publicStore().generation).toBe(first)
  rmdirSync(generationPath(folder, second))
  makeGeneration(second)
  expect(publicStore().generation).toBe(second)
})

test('they do not go on with it for long: what was withdrawn since would stay', () => {
  expect(publicStore().generation).toBe(first)
  vi.advanceTimersByTime(6000)
  expect(() => publicStore()).toThrow(/disk I\/O error/)
})
