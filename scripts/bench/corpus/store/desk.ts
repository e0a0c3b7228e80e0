import type { EditorialDb } from '@/db/editorial/client'
import { auditLog, outbox } from '@/db/editorial/schema/audit'
import {
  editionRefs,
  editions,
  meetingNumbers,
  records,
  reviews,
  revisions,
  slugs,
} from '@/db/editorial/schema/records'
import { insertStatement } from '@/db/insert-statement'
import { type Random, randomOf } from '../random'
import type { World } from '../world/world'
import { printerOf } from './names'
import { slugBook } from './slug-book'
import type { Staff } from './users'

/** Everything that writing the corpus goes through: statements prepared once, who acts, and ids from the seed. */
export type Desk = ReturnType<typeof deskOn>

export function deskOn(db: EditorialDb, world: World, staff: Staff) {
  const { $client: sqlite } = db
  const into = <Table extends Parameters<typeof insertStatement>[1]>(table: Table, without: string[] = []) =>
    insertStatement(sqlite, table, { without })
  const random: Random = randomOf(world.seed, 'desk')
  const insert = {
    record: into(records),
    edition: into(editions),
    revision: into(revisions),
    ref: into(editionRefs),
    review: into(reviews),
    number: into(meetingNumbers),
    audit: into(auditLog, ['seq']),
    outbox: into(outbox, ['id']),
  }
  return {
    ...{ db, world, random, insert },
    addresses: slugBook(into(slugs)),
    print: printerOf(db, world),
    supersede: sqlite.prepare(`update editions set status = 'superseded' where id = ?`),
    withdraw: sqlite.prepare(
      `update editions set status = 'withdrawn', withdrawal = ?, withdrawn_at = ?, updated_at = ?, lock_version = lock_version + 1 where id = ?`,
    ),
    leave: sqlite.prepare('update slugs set current = 0 where owner_id = ?'),
    /** Who writes, reads and publishes one thing: three people. */
    people: () => ({
      author: random.pick(staff.authors),
      editor: random.pick(staff.editors),
      secretary: random.pick(staff.secretaries),
    }),
  }
}
