import { beforeAll, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from './editorial/client'

let db: EditorialDb
beforeAll(() => {
  db = openEditorial(':memory:')
  db.$client.exec(`
    insert into users (id, email, name, created_at) values ('u', 'u@press.example', 'U', '2026');
    insert into records (id, kind, created_by, created_at) values ('r', 'meeting', 'u', '2026');
    insert into editions (id, record_id, status, created_by, created_at, updated_at)
      values ('e', 'r', 'draft', 'u', '2026', '2026');
    insert into revisions (id, edition_id, number, purpose, format, content, hash, created_by, created_at)
      values ('v', 'e', 1, 'save', 1, '{}', 'h', 'u', '2026'), ('a', 'e', 2, 'autosave', 1, '{}', 'h', 'u', '2026');
    insert into audit_log (at, action, subject_kind, subject_id) values ('2026', 'edition.save', 'meeting', 'r');
    insert into outbox (at, kind, subject_ids, tags) values ('2026', 'published', '["r"]', '[]');`)
})

describe.each([
  ['audit_log', 'the audit log is append-only'],
  ['outbox', 'the outbox is append-only'],
  ['revisions', 'a revision is immutable'],
])('%s', (table, why) => {
  test.each([
    `update ${table} set rowid = rowid`,
    `delete from ${table} where rowid = 1`,
    `insert or replace into ${table} select * from ${table} where rowid = 1`,
    `insert or ignore into ${table} select * from ${table} where rowid = 1`,
    `replace into ${table} select * from ${table}`,
  ])('refuses %s', (statement) => {
    expect(() => db.$client.exec(statement)).toThrow(why)
  })
})

test('a revision that was saved by itself may give way to the next', () => {
  expect(db.$client.prepare(`delete from revisions where id = 'a'`).run().changes).toBe(1)
})

test('a new line of the log goes to its end', () => {
  db.$client.exec(
    `insert into audit_log (at, action, subject_kind, subject_id) values ('2026', 'edition.save', 'meeting', 'r')`,
  )
  expect(db.$client.prepare('select max(seq) from audit_log').pluck().get()).toBe(2)
})
