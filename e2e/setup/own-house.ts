import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { movesIn } from '@/lib/testing/moves'
import { aList, aMeeting, anOffice, approved, aRelease, type Made, type Office } from '@/lib/testing/office'
import { editorialDb } from '@/lib/web/db'
import { projectNow, standstill } from '@/lib/web/projection'
import { freePort } from '../../scripts/free-port'
import { serverProcess } from '../../scripts/setup/server.mjs'

/** A press office with stores of its own, in which the process of the tests is the desk; one a process. */
export function aHouse({ releases }: { releases: number }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'communique-house-'))
  process.env.DATA_DIR = dataDir
  const inMemory = anOffice()
  fill(inMemory, releases)
  inMemory.db.$client.prepare('vacuum into ?').run(join(dataDir, 'editorial.db'))
  inMemory.db.$client.close()
  const office: Office = { ...inMemory, db: editorialDb() }
  const moves = movesIn(office)
  const project = () => {
    projectNow()
    const stopped = standstill()
    if (stopped) throw new Error(`The public store stands still: ${stopped.error}`)
  }
  project()
  return {
    dataDir,
    office,
    /** Brings a new release out, at an address of choice; who asks now reads it. */
    publish(title: string, slug: string): Made {
      const made = approved(office, aRelease(office, { title, content: { issuedAt: nextMinute() } }))
      moves.publish([made], slug)
      project()
      return made
    },
    /** Brings the same release out under another title. */
    correct(made: Made, title: string): Made {
      const next = approved(office, moves.newEdition(made, { title }))
      moves.publish([next])
      project()
      return next
    },
    withdraw(made: Made) {
      moves.withdraw(made)
      project()
    },
    close() {
      editorialDb().$client.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type House = ReturnType<typeof aHouse>

let minutes = 0
const nextMinute = () => new Date(Date.UTC(2025, 2, 1) + 60_000 * minutes++).toISOString()

function fill(office: Office, releases: number) {
  const { publish } = movesIn(office)
  for (let number = 1; number <= releases; number += 1) {
    const title = `Сообщение № ${number}`
    publish(
      [approved(office, aRelease(office, { title, content: { issuedAt: nextMinute() } }))],
      `soobshchenie-${number}`,
    )
  }
  const meeting = approved(office, aMeeting(office))
  publish([meeting, approved(office, aList(office, meeting.recordId))], 'zasedanie')
}

export type Served = {
  port: number
  address: string
  child: ChildProcess
  log(): string
  ended: Promise<number | null>
}

/** A newsroom process on the house's public store, ready to be asked. */
export async function startNewsroom(dataDir: string, { port }: { port?: number } = {}): Promise<Served> {
  const own = port ?? (await freePort())
  const { AUTH_SECRET: _, SITE_URL: __, NEXTAUTH_SECRET: ___, NEXTAUTH_URL: ____, ...env } = process.env
  const server = serverProcess('newsroom')
  const child = spawn(process.execPath, server.args, {
    env: {
      ...env,
      ...server.env,
      NODE_ENV: 'production',
      PORT: String(own),
      DATA_DIR: dataDir,
      DEMO: 'off',
      SIDE: 'newsroom',
      TRUST_PROXY: '1',
    },
  })
  let log = ''
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const ready = new Promise<void>((done, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
        if (log.includes('is ready')) done()
      })
    }
    void ended.then(() => failed(new Error(`A newsroom process ended: ${log}`)))
  })
  await ready
  return { port: own, address: `http://127.0.0.1:${own}`, child, log: () => log, ended }
}
