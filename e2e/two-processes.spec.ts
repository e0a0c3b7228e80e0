import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { currentGeneration } from '@/lib/publication/generation'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { freePort } from '../scripts/free-port'
import { host, nginxPath, startNginx } from './setup/nginx'
import { aHouse, type House, type Served, startNewsroom } from './setup/own-house'
import { manyReaders, movingRelease } from './setup/readers'
import { read } from './setup/steady-load'

// Two newsroom processes on one public store, two hundred readers a second, and the desk at work. No answer may be
// an error, and none may be older than it says here. `npm run test:load` does the same for longer.

const isLong = process.env.LOAD === 'long'
const times = (few: number, many: number) => (isLong ? many : few)

let house: House
const served: Served[] = []

test.describe.configure({ mode: 'serial', timeout: isLong ? 600_000 : 90_000 })

test.beforeAll(async () => {
  house = aHouse({ releases: times(40, 500) })
  served.push(await startNewsroom(house.dataDir), await startNewsroom(house.dataDir))
})

test.afterAll(async () => {
  for (const { child } of served) child.kill('SIGTERM')
  await Promise.all(served.map(({ ended }) => ended))
  house.close()
})

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
const report = (what: string, { sent, answered, seconds, slowest }: Record<string, unknown>) =>
  process.stdout.write(
    `${what}: ${answered} of ${sent} requests in ${Number(seconds).toFixed(1)} s, the slowest ${Math.round(Number(slowest))} ms\n`,
  )

test('a publication, a new edition and a withdrawal are there at the next request, in each process', async () => {
  const moving = movingRelease(house, 'svodka-1')
  const origins = served.map(({ address }) => address)
  const readers = manyReaders(origins, moving)
  for (let round = 1; round <= times(8, 100); round += 1) {
    const [title, slug] = [`Срочное сообщение ${round}`, `srochno-${round}`]
    const made = house.publish(title, slug)
    for (const origin of origins) {
      const page = await read(`${origin}/ru/releases/${slug}`)
      expect(page.status, `${origin} ${slug}`).toBe(200)
      expect(page.text).toContain(title)
      expect((await read(`${origin}/ru/releases`)).text).toContain(title)
    }
    moving.advance()
    for (const origin of origins) {
      expect(moving.numberIn(await read(origin + moving.path)), origin).toBe(moving.number)
    }
    house.withdraw(made)
    for (const origin of origins) {
      const page = await read(`${origin}/ru/releases/${slug}`)
      expect(page.status, `${origin} ${slug}`).toBe(410)
      expect(page.text).not.toContain('ход выполнения антинаркотической стратегии')
      expect((await read(`${origin}/ru/releases`)).text).not.toContain(title)
    }
    await pause(150)
  }
  const outcome = await readers.stop()
  report('two processes', outcome)
  expect(outcome.complaints).toEqual([])
})

test('a newer generation and a rebuild while pages are served lose no request', async () => {
  const moving = movingRelease(house, 'svodka-2')
  const origins = served.map(({ address }) => address)
  const readers = manyReaders(origins, moving)
  for (let round = 1; round <= times(2, 6); round += 1) {
    const before = currentGeneration(house.dataDir)
    const rebuild = spawn(process.execPath, ['--import', 'tsx', 'scripts/public-rebuild.ts'], {
      env: { ...process.env, DATA_DIR: house.dataDir },
    })
    const ended = once(rebuild, 'exit')
    let code: number | null | undefined
    void ended.then(([given]) => {
      code = given
    })
    while (code === undefined) {
      moving.advance()
      await pause(times(100, 300))
    }
    expect(code).toBe(0)
    expect(currentGeneration(house.dataDir)).not.toBe(before)

    rebuildPublic(house.office.db, house.dataDir, new Date())
    const made = house.publish(`После перестройки ${round}`, `posle-${round}`)
    for (const origin of origins)
      expect((await read(`${origin}/ru/releases/posle-${round}`)).status, origin).toBe(200)
    house.withdraw(made)
    for (const origin of origins)
      expect((await read(`${origin}/ru/releases/posle-${round}`)).status, origin).toBe(410)
  }
  const outcome = await readers.stop()
  report('generations', outcome)
  expect(outcome.complaints).toEqual([])
})

if (nginxPath) behindNginx(nginxPath)
else
  process.stdout.write(
    'There is no nginx and openssl here: what stands behind one is not tried (NGINX_PATH).\n',
  )

function behindNginx(nginx: string) {
  test('a process that is killed, and one that is stopped, behind nginx lose no request', async () => {
    const [first, second] = served
    if (!first || !second) throw new Error('There are no processes')
    const proxy = await startNginx(nginx, { newsroom: [first.port, second.port], desk: await freePort() })
    // nginx keeps a page for the rest of a second and no longer.
    const moving = movingRelease(house, 'svodka-3', { grace: 1000 })
    const readers = manyReaders([proxy.address], moving, { headers: { host }, leaveOut: ['search'] })
    let isOver = false
    const desk = (async () => {
      for (; !isOver; await pause(300)) moving.advance()
    })()
    const begun = [first, second]
    for (let round = 1; round <= times(1, 8); round += 1) {
      for (const [place, signal] of [
        ['0', 'SIGKILL'],
        ['1', 'SIGTERM'],
      ] as const) {
        const one = begun[Number(place)]
        if (!one) continue
        await pause(700)
        one.child.kill(signal)
        const code = await one.ended
        if (signal === 'SIGTERM') expect(code, one.log()).toBe(0)
        await pause(700)
        const again = await startNewsroom(house.dataDir, { port: one.port })
        served.push(again)
        begun[Number(place)] = again
      }
    }
    await pause(700)
    isOver = true
    await desk
    const outcome = await readers.stop()
    const failedOver = proxy.entries().filter(({ upstream }) => String(upstream).includes(', '))
    await proxy.stop()
    report(`killed and stopped, ${failedOver.length} asked twice`, outcome)
    expect(outcome.complaints).toEqual([])
    expect(failedOver.length).toBeGreaterThan(0)
  })
}
