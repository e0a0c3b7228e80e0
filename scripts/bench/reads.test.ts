import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aList, aMeeting, anOffice, aRelease, published } from '@/lib/testing/office'
import { measureReads } from './reads'

const folder = mkdtempSync(join(tmpdir(), 'communique-reads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('each kind of read is measured, searches by class and all together', async () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  published(office, [
    meeting,
    aList(office, meeting.recordId),
    aRelease(office),
    aRelease(office, { title: 'Учения' }),
  ])
  const path = join(folder, 'public.db')
  office.public.$client.prepare('vacuum into ?').run(path)
  const costs = await measureReads(path, { times: 2 })
  const names = costs.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining(['article', 'home', 'search, date', 'search, relevance: a phrase', 'suggestions']),
  )
  for (const { name, p50, p95, n } of costs) {
    expect(n, name).toBeGreaterThan(0)
    expect(p95, name).toBeGreaterThanOrEqual(p50)
  }
})
