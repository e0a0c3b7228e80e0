import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { openPublicForReading, type PublicDb } from '@/db/public/client'
import { meetings, releases } from '@/db/public/schema/records'
import { attendanceContent } from '@/lib/attendance/content'
import { participantsView } from '@/lib/attendance/published'
import { canonicalJson, sha256 } from '@/lib/canonical'
import { editorialPath } from '@/lib/data-dir'
import { meetingContent } from '@/lib/meetings/content'
import { meetingView } from '@/lib/meetings/published'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { newsroomOn } from '@/lib/publication/newsroom'
import { releaseContent } from '@/lib/releases/content'
import { releaseView } from '@/lib/releases/published'
import { plainText } from '@/lib/richtext/text'
import { kindOf } from '@/lib/workflow/kinds'
import { buildCorpus, fillEditorial } from './build'
import { corpusEnd } from './calendar'

const folder = mkdtempSync(join(tmpdir(), 'communique-test-'))
const at = (name: string) => join(folder, name)
const size = { releases: 50, meetings: 10, seed: 'test' }
let db: EditorialDb
let store: PublicDb

beforeAll(async () => {
  await buildCorpus(at('one'), size)
  db = openEditorial(editorialPath(at('one')))
  store = openPublicForReading(generationPath(at('one'), currentGeneration(at('one')) ?? ''))
}, 60_000)

afterAll(() => {
  db.$client.close()
  store.$client.close()
  rmSync(folder, { recursive: true })
})

describe('the corpus', () => {
  test('is the same row for row for the same seed and size, and another for another seed', async () => {
    for (const [name, seed] of [['two', 'test'] as const, ['three', 'other'] as const])
      await fillEditorial(at(name), { ...size, seed }, () => {})
    expect(digest(at('two'))).toEqual(digest(at('one')))
    expect(digest(at('three')).revisions).not.toBe(digest(at('one')).revisions)
  }, 60_000)

  test('holds what the schemas of the house allow and what its rules have nothing against', () => {
    const schemas = { release: releaseContent, meeting: meetingContent, attendance: attendanceContent }
    const rows = db.select().from(records).all()
    const recordOf = new Map(rows.map((record) => [record.id, record]))
    const editionOf = new Map(
      db
        .select()
        .from(editions)
        .all()
        .map((edition) => [edition.id, edition]),
    )
    for (const { editionId, content, printed } of db.select().from(revisions).all()) {
      const edition = editionOf.get(editionId)
      const record = recordOf.get(edition?.recordId ?? '')
      if (!edition || !record) throw new Error('A revision of nothing')
      const parsed: unknown = schemas[record.kind].parse(JSON.parse(content))
      expect(canonicalJson(parsed)).toBe(content)
      const kind = kindOf(record.kind)
      expect(kind.gaps(db, parsed, record)).toEqual([])
      if (printed) expect(canonicalJson(kind.print(db, parsed, record, new Date(corpusEnd)))).toBe(printed)
    }
  })

  test('is as large as asked for: a fifth of the releases are translations', () => {
    const count = (sql: string) => db.$client.prepare(sql).pluck().get()
    const live = `from records r join editions e on e.record_id = r.id and e.public_number = 1 where`
    expect(count(`select count(*) ${live} r.kind = 'release'`)).toBe(50)
    expect(count(`select count(*) ${live} r.kind = 'release' and r.language = 'en'`)).toBe(10)
    expect(count(`select count(distinct r.id) ${live} r.kind = 'meeting'`)).toBe(10)
    expect(count(`select count(distinct r.id) ${live} r.kind = 'attendance'`)).toBe(10)
  })

  test('is readable in the public store made from it', async () => {
    const newsroom = newsroomOn(store, new Date(corpusEnd))
    for (const { id, locale } of store.select().from(releases).all()) {
      const view = await releaseView(newsroom, locale, { id })
      expect(plainText(view?.body ?? { type: 'doc', content: [] }).length).toBeGreaterThan(300)
      expect(view?.people.length).toBeGreaterThan(0)
    }
    for (const { id, locale, slug } of store.select().from(meetings).all()) {
      expect((await meetingView(newsroom, locale, { slug }))?.agenda.length).toBeGreaterThan(0)
      expect((await participantsView(newsroom, locale, id))?.delegations.length).toBeGreaterThan(1)
    }
  })

  test('names no body, person or state in the nominative where another case is asked for', () => {
    const texts = store
      .select()
      .from(releases)
      .all()
      .filter(({ locale }) => locale === 'ru')
      .map(({ title, lead, body }) =>
        [title, lead, plainText(body as Parameters<typeof plainText>[0])].join('\n'),
      )
      .join('\n')
    expect(texts).not.toMatch(/undefined|null|NaN|\[object|\{|\}/)
    expect(texts).not.toMatch(/председательством (министр|директор|секретарь|председатель) /)
    expect(texts).not.toMatch(/ в (Москва|Астана|Казань|Самара|Караганда)[ ,.]/)
  })
})

/** What every table holds, table by table. */
function digest(dataDir: string): Record<string, string> {
  const sqlite = new Database(editorialPath(dataDir), { readonly: true })
  const names = sqlite
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all() as string[]
  const read = (name: string) => sha256(JSON.stringify(sqlite.prepare(`select * from "${name}"`).raw().all()))
  const digests = Object.fromEntries(names.map((name) => [name, read(name)]))
  sqlite.close()
  return digests
}
