import { expect, test } from 'vitest'
import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import { movesIn } from '@/lib/testing/moves'
import { aList, aMeeting, anOffice, aRelease, published } from '@/lib/testing/office'
import { contentOf } from '@/lib/testing/public-content'
import { watermark } from './log'
import { catchUp } from './project'

/** Makes the n-th write of a row throw, whichever table it goes to; gives how to let it live. */
function killAt(db: PublicDb, n: number): () => void {
  let writes = 0
  db.$client.function('written', () => {
    writes += 1
    if (writes === n) throw new Error('killed')
    return null
  })
  const tables = db.$client
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
      and name not like 'search_index%' and name not like '\\_\\_%' escape '\\'`)
    .pluck()
    .all() as string[]
  const triggers = tables.flatMap((table) =>
    ['insert', 'update', 'delete'].map((event) => ({ name: `kill_${event}_${table}`, event, table })),
  )
  for (const { name, event, table } of triggers)
    db.$client.exec(
      `create temp trigger "${name}" before ${event} on main."${table}" begin select written(); end`,
    )
  return () => {
    for (const { name } of triggers) db.$client.exec(`drop trigger temp."${name}"`)
  }
}

/** An office whose outbox holds two publications, a correction of one and a withdrawal. */
function aBusyOffice() {
  const office = anOffice()
  const { newEdition, withdraw } = movesIn(office)
  const meeting = aMeeting(office)
  const [release] = published(office, [aRelease(office), meeting, aList(office, meeting.recordId)])
  published(office, [newEdition(meeting, { languages: ['ru'] })])
  if (release) withdraw(release)
  return office
}

test('killed at whichever write, the projector leaves a whole publication or none, and catches up', () => {
  const office = aBusyOffice()
  const whole = openPublicForWriting(':memory:', 'test')
  const rows = catchUp(office.db, whole)
  const expected = contentOf(whole)
  const stages = Array.from({ length: rows + 1 }, (_, stage) => stoppedAfter(office, stage))
  let kills = 0
  for (let n = 1; ; n++) {
    const db = openPublicForWriting(':memory:', 'test')
    const live = killAt(db, n)
    let killed = false
    try {
      catchUp(office.db, db)
    } catch (error) {
      killed = true
      expect(String(error)).toContain('killed')
    }
    live()
    if (!killed) break
    kills++
    const reached = office.db.$client
      .prepare('select count(*) from outbox where id <= ?')
      .pluck()
      .get(watermark(db))
    expect(contentOf(db)).toEqual(stages[reached as number])
    catchUp(office.db, db)
    expect(contentOf(db)).toEqual(expected)
    db.$client.close()
  }
  expect(kills).toBeGreaterThan(50)
})

/** What the public store holds after so many publications. */
function stoppedAfter(office: ReturnType<typeof anOffice>, publications: number) {
  const db = openPublicForWriting(':memory:', 'test')
  const ids = office.db.$client.prepare('select id from outbox order by id').pluck().all() as number[]
  const next = ids[publications] ?? Number.MAX_SAFE_INTEGER
  db.$client.exec(
    `create temp trigger stop before insert on main.publication_log when new.seq = ${next}
     begin select raise(abort, 'stopped'); end`,
  )
  if (publications < ids.length) expect(() => catchUp(office.db, db)).toThrow('stopped')
  else catchUp(office.db, db)
  return contentOf(db)
}

test('publications are applied in their order, each once, up to the last', () => {
  const office = aBusyOffice()
  const db = openPublicForWriting(':memory:', 'test')
  catchUp(office.db, db)
  const log = db.$client.prepare('select seq, at from publication_log order by rowid').all()
  expect(log).toEqual(office.db.$client.prepare('select id as seq, at from outbox order by id').all())
  expect(watermark(db)).toBe((log.at(-1) as { seq: number }).seq)
  expect(catchUp(office.db, db)).toBe(0)
})
