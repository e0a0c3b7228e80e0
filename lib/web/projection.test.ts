import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPublicForReading, openPublicForWriting } from '@/db/public/client'
import type { Actor } from '@/lib/context'
import { currentGeneration, generationPath, newGeneration, pointTo } from '@/lib/publication/generation'
import { catchUp } from '@/lib/publication/project'
import { movesIn } from '@/lib/testing/moves'
import { anOffice, approved, aRelease, type Office } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { forgetProcess } from '@/lib/testing/process'
import { contentOf } from '@/lib/testing/public-content'
import { standstillView } from '@/lib/workflow/standstill-queries'
import { editorialDb } from './db'
import { projectNow, standstill, startProjector } from './projection'
import { publicDb } from './public-db'

const dataDir = mkdtempSync(join(tmpdir(), 'communique-projection-'))
let office: Office

beforeAll(() => {
  forgetProcess()
  vi.stubEnv('DATA_DIR', dataDir)
  const inMemory = anOffice()
  inMemory.db.$client.prepare('vacuum into ?').run(join(dataDir, 'editorial.db'))
  office = { ...inMemory, db: editorialDb() }
})

afterAll(() => {
  forgetProcess()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

const publish = (title: string) => {
  movesIn(office).publish([approved(office, aRelease(office, { title }))])
}
const titles = () =>
  publicDb().$client.prepare('select title from releases order by rowid').pluck().all() as string[]

test('the first generation is made where there is none, and readers follow what is written', () => {
  expect(() => publicDb()).toThrow('There is no public store')
  publish('первый')
  projectNow()
  expect(titles()).toEqual(['первый'])
  publish('второй')
  expect(titles()).toEqual(['первый'])
  projectNow()
  expect(titles()).toEqual(['первый', 'второй'])
})

test('what is published between the last row of a rebuild and its pointer is not lost', () => {
  const generation = newGeneration(testNow)
  const rebuilt = openPublicForWriting(generationPath(dataDir, generation), generation)
  catchUp(office.db, rebuilt)
  publish('третий')
  projectNow()
  pointTo(dataDir, generation)
  rebuilt.$client.close()
  expect(titles()).toEqual(['первый', 'второй'])
  projectNow()
  expect(titles()).toEqual(['первый', 'второй', 'третий'])
})

test('a process that rebuilds while this one publishes loses nothing and shows no half', async () => {
  const before = currentGeneration(dataDir)
  const script = spawn(process.execPath, ['--import', 'tsx', 'scripts/public-rebuild.ts'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((resolve) => script.on('close', resolve))
  let code: number | null | undefined
  void ended.then((value) => {
    code = value
  })
  let published = 3
  while (code === undefined) {
    publish(`релиз ${published++}`)
    projectNow()
    expect(titles().length).toBeGreaterThanOrEqual(published - 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect([code, currentGeneration(dataDir) === before]).toEqual([0, false])
  projectNow()
  expect(titles()).toHaveLength(published)
  const anew = openPublicForWriting(':memory:', 'anew')
  catchUp(office.db, anew)
  expect(
    contentOf(openPublicForWriting(generationPath(dataDir, currentGeneration(dataDir) ?? ''), '')),
  ).toEqual(contentOf(anew))
})

test('a pointer that was lost is made anew at the next round, and a failed round is told of', async () => {
  writeFileSync(join(dataDir, 'public', 'current'), '')
  const errors: unknown[] = []
  const stop = startProjector((error) => errors.push(error))
  stop()
  expect(errors).toEqual([])
  expect(titles().length).toBeGreaterThan(3)
})

test('what cannot be projected is kept for the desk to say, told once, and comes out when it can', () => {
  const before = titles()
  publish('застрявший')
  const store = openPublicForWriting(
    generationPath(dataDir, currentGeneration(dataDir) ?? ''),
    currentGeneration(dataDir) ?? '',
  )
  store.$client.exec(
    `create trigger stuck before insert on releases when new.title = 'застрявший' begin select raise(abort, 'сломано'); end`,
  )
  vi.useFakeTimers({ now: testNow, toFake: ['Date', 'setInterval', 'clearInterval'] })
  const errors: unknown[] = []
  const stop = startProjector((error) => errors.push(error))
  publish('следующий')
  vi.advanceTimersByTime(30_000)
  expect([errors.length, titles()]).toEqual([1, before])
  const stopped = standstill()
  expect(stopped).toMatchObject({ error: 'сломано', since: testNow.toISOString() })
  const seenBy = (actor: Actor) => standstillView(ctxOf(office.db, actor), stopped)
  expect(
    seenBy(office.pavel)
      ?.records.map(({ title }) => title.ru)
      .sort(),
  ).toEqual(['застрявший', 'следующий'])
  expect(seenBy(office.alla)).toMatchObject({ count: 2, records: [] })
  expect(seenBy(office.anna)).toBeUndefined()
  vi.advanceTimersByTime(60_000)
  expect(errors).toHaveLength(2)
  store.$client.exec('drop trigger stuck')
  store.$client.close()
  vi.advanceTimersByTime(1000)
  stop()
  vi.useRealTimers()
  expect([standstill(), titles()]).toEqual([undefined, [...before, 'застрявший', 'следующий']])
})

test('a store that another version built is built anew, and no reader takes it for its own', () => {
  const before = currentGeneration(dataDir)
  const foreign = newGeneration(new Date('2027-01-01T00:00:00.000Z'))
  const store = openPublicForWriting(generationPath(dataDir, foreign), foreign)
  store.$client.exec('update meta set schema = schema + 1')
  store.$client.close()
  const shown = titles()
  pointTo(dataDir, foreign)
  // A reader goes on with what it has, until the writer of its own version has built the next one.
  expect(titles()).toEqual(shown)
  expect(() => openPublicForReading(generationPath(dataDir, foreign))).toThrow(
    'another version of Communiqué',
  )
  projectNow()
  expect([before, foreign]).not.toContain(currentGeneration(dataDir))
  expect(titles()).toEqual(shown)
})
