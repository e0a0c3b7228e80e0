import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { aFolder } from '@/lib/testing/folder'
import { aMailOffice, mailsOf } from '@/lib/testing/mail'
import { aMailServer, type Conduct, type Stage } from '@/lib/testing/mail-server'
import { aRelease, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { aSubscription } from '@/lib/testing/subscriptions'

/** A folder with a release that came out and three readers, one of them of digests; nothing is planned yet. */
function aDataFolder(): string {
  const office = aMailOffice()
  for (const n of [1, 2]) aSubscription(office.db, { email: `reader${n}@example.org` })
  aSubscription(office.db, { email: 'daily@example.org', frequency: 'daily' })
  published(office, [aRelease(office)])
  const folder = aFolder()
  writeFileSync(join(folder, 'editorial.db'), office.db.$client.serialize())
  writeFileSync(join(folder, 'public.db'), office.public.$client.serialize())
  return folder
}

/** A machine that is busy starts a process slowly. */
const patience = 300_000

const script = 'node_modules/.cache/mail-process.mjs'

// Bundled, since a process that compiles what it loads takes seconds to start.
beforeAll(async () => {
  await build({
    entryPoints: ['lib/testing/mail-process.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
}, patience)

let child: ChildProcess | undefined

/** Lets a process plan and send until it ends; gives the signal that ended it. */
function run(
  folder: string,
  url: string,
  { point = '', now = testNow } = {},
): Promise<NodeJS.Signals | null> {
  const args = [script, folder, url, now.toISOString(), point]
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  child = started
  return new Promise((resolve, reject) => {
    started.once('exit', (code, signal) =>
      code ? reject(new Error(`It ended with ${code}`)) : resolve(signal),
    )
  })
}

const statesIn = (folder: string) => {
  const db = openEditorial(join(folder, 'editorial.db'))
  const states = mailsOf({ db }).map(({ to, state }) => `${to} ${state}`)
  db.$client.close()
  return states
}
const eight = new Date('2026-11-21T05:00:00.000Z')
const everyone = ['daily@example.org', 'reader1@example.org', 'reader2@example.org']

/** Kills the process when its server has come so far with it, the first time. */
const killingAt = (stage: Stage) => {
  let isDone = false
  return (at: Stage): Conduct => {
    if (at !== stage || isDone) return 'go'
    isDone = true
    child?.kill('SIGKILL')
    return 'hang'
  }
}

test.each<[string, { stage?: Stage; point?: string }]>([
  ['while mails are made', { point: 'planning' }],
  ['at the greeting', { stage: 'connect' }],
  ['before the sender is taken', { stage: 'sender' }],
  ['before the recipient is taken', { stage: 'recipient' }],
  ['with the text under way, before the dot', { point: 'text' }],
  ['after the dot, before the answer', { stage: 'end' }],
  ['after the answer, before it is noted', { point: 'answered' }],
])(
  'killed %s and started again, each mail is sent once and none before its time',
  async (_, { stage, point }) => {
    const folder = aDataFolder()
    const server = await aMailServer(stage ? killingAt(stage) : undefined)
    expect(await run(folder, server.url, { point })).toBe('SIGKILL')
    expect(await run(folder, server.url)).toBeNull()
    expect(server.received.map(({ to }) => to).sort()).toEqual(['reader1@example.org', 'reader2@example.org'])
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(2)
  },
  patience,
)

test(
  'killed in the middle of a digest and started again, each mail is sent once',
  async () => {
    const folder = aDataFolder()
    const server = await aMailServer(killingAt('recipient'))
    expect(await run(folder, server.url, { now: eight })).toBe('SIGKILL')
    expect(await run(folder, server.url, { now: eight })).toBeNull()
    expect(server.received.map(({ to }) => to).sort()).toEqual(everyone)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(3)
  },
  patience,
)

test(
  'killed after the note and before the dot, it is known that nobody knows, and nothing is sent twice',
  async () => {
    const folder = aDataFolder()
    const server = await aMailServer()
    expect(await run(folder, server.url, { point: 'noted' })).toBe('SIGKILL')
    expect(server.received).toEqual([])
    expect(await run(folder, server.url)).toBeNull()
    expect(server.received.map(({ to }) => to)).toEqual(['reader2@example.org'])
    expect(statesIn(folder)).toEqual([
      'daily@example.org waiting',
      'reader1@example.org uncertain',
      'reader2@example.org sent',
    ])
  },
  patience,
)
