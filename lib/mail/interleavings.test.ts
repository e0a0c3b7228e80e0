import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import { editions } from '@/db/editorial/schema/records'
import { newId } from '@/lib/id'
import { aMailOffice, type MailOffice, pass, senderTo } from '@/lib/testing/mail'
import { headerOf, plainOf } from '@/lib/testing/message-parts'
import { movesIn } from '@/lib/testing/moves'
import { aRelease, corrected, project, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { aSubscription, endSubscription } from '@/lib/testing/subscriptions'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { planner } from './plan'
import { settleInterrupted } from './settle'
import type { Transport } from './transport'

/** Where a process can end: before the last byte is noted, before it is written, before the answer, before that is noted. */
const points = ['never', 'text', 'noted', 'taken', 'answered'] as const
type Point = (typeof points)[number]

const pick = fc.nat(20)
const event = fc.oneof(
  fc.record({ what: fc.constant('publish' as const) }),
  fc.record({
    what: fc.constantFrom('correct' as const, 'withdraw' as const, 'again' as const, 'leave' as const),
    pick,
  }),
  fc.record({ what: fc.constant('subscribe' as const), daily: fc.boolean(), address: fc.nat(3) }),
  fc.record({ what: fc.constant('plan' as const), slices: fc.nat(6), isLate: fc.boolean() }),
  fc.record({
    what: fc.constant('send' as const),
    point: fc.constantFrom<Point>(...points),
    after: fc.nat(3),
  }),
  fc.record({ what: fc.constant('pass' as const), hours: fc.nat(30) }),
)
type Event = typeof event extends fc.Arbitrary<infer Each> ? Each : never

type Taken = { to: string; id: string; text: string; subject: string }

/** An office, what a receiver took, and what must never be. */
class World {
  office: MailOffice = aMailOffice()
  made: { recordId: string; editionId: string; edition: number; at: string }[] = []
  withdrawn = new Set<string>()
  taken: Taken[] = []
  faults: string[] = []
  plan = planner(this.office.db)

  async happen(each: Event) {
    const { office } = this
    pass(office, 1)
    const { now } = office.clock
    if (each.what === 'publish') {
      const n = this.made.length
      const [made] = published(office, [aRelease(office, { title: `Релиз ${n} текст 1`, text: 'Слова.' })], {
        now,
      })
      this.made.push({ ...made!, edition: 1, at: now.toISOString() })
    } else if (each.what === 'correct' || each.what === 'withdraw') this.change(each.what, each.pick)
    else if (each.what === 'again') this.again(each.pick)
    else if (each.what === 'subscribe')
      aSubscription(office.db, {
        email: `reader${each.address}@example.org`,
        frequency: each.daily ? 'daily' : 'immediate',
        token: `${newId()}${newId()}`,
        confirmedAt: now.toISOString(),
        createdAt: now.toISOString(),
      })
    else if (each.what === 'leave') {
      const all = office.db.select().from(subscriptions).all()
      const one = all[each.pick % Math.max(all.length, 1)]
      if (one && !one.endedAt) endSubscription(office.db, one.id, now)
    } else if (each.what === 'plan') {
      project(office)
      // A new planner is a process that was killed after its last slice.
      if (each.isLate) this.plan = planner(office.db)
      for (let n = 0; n < each.slices; n++) this.plan(office.public, now)
    } else if (each.what === 'send') await this.send(each.point, each.after)
    else if (each.what === 'pass') pass(office, each.hours * 60)
  }

  change(what: 'correct' | 'withdraw', at: number) {
    const { office } = this
    const one = this.made[at % Math.max(this.made.length, 1)]
    if (!one || this.withdrawn.has(one.recordId)) return
    if (what === 'withdraw') {
      const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
      withdrawRecord(ctxOf(office.db, office.pavel, office.clock.now), { recordId: one.recordId, notice })
      this.withdrawn.add(one.recordId)
      return
    }
    one.edition += 1
    const title = `Релиз ${this.made.indexOf(one)} текст ${one.edition}`
    corrected(office, one, { content: { title }, note: { ru: 'Исправлено.' }, now: office.clock.now })
  }

  /** What was withdrawn comes out in a new edition. */
  again(at: number) {
    const { office } = this
    const gone = this.made.filter(({ recordId }) => this.withdrawn.has(recordId))
    const one = gone[at % Math.max(gone.length, 1)]
    if (!one) return
    one.edition += 1
    const title = `Релиз ${this.made.indexOf(one)} текст ${one.edition}`
    this.withdrawn.delete(one.recordId)
    published(office, [movesIn(office).newEdition(one, { title })], { now: office.clock.now })
  }

  /** Sends until nothing is due, or until the process ends at that point of the message after so many. */
  async send(point: Point, after: number) {
    const { office } = this
    let end: () => void = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    let count = 0
    const die = (here: Point) => {
      if (here !== point || count <= after) return false
      end()
      return true
    }
    const forEver = new Promise<never>(() => {})
    const transport: Transport = {
      ready: async () => {},
      deliver: async ({ raw, to }, last) => {
        count += 1
        if (die('text')) return forEver
        if (!last()) return { is: 'withheld' }
        if (die('noted')) return forEver
        this.take(to, raw.toString())
        if (die('taken') || die('answered')) return forEver
        return { is: 'accepted', answer: '250 OK' }
      },
      rest() {},
      abort() {},
    }
    await Promise.race([senderTo(office, transport).round(), ended])
    settleInterrupted(office.db, office.clock.now)
  }

  take(to: string, raw: string) {
    const { office } = this
    const id = headerOf(raw, 'Message-ID') ?? ''
    const text = plainOf(raw)
    const row = office.db
      .select()
      .from(mails)
      .all()
      .find(({ messageId }) => messageId === id)
    const own = office.db.select().from(subscriptions).all()
    if (this.taken.some((other) => other.id === id)) this.faults.push(`${id} was sent twice`)
    if (!row || row.dueAt > office.clock.now.toISOString()) this.faults.push(`${id} was sent before its time`)
    if (own.find(({ id: own }) => own === row?.subscriptionId)?.endedAt) this.faults.push(`${to} had left`)
    for (const [, n, edition] of text.matchAll(/Релиз (\d+) текст (\d+)/g)) {
      const one = this.made[Number(n)]
      if (!one || this.withdrawn.has(one.recordId)) this.faults.push(`${n} was withdrawn`)
      if (one?.edition !== Number(edition)) this.faults.push(`${n} was sent in edition ${edition}`)
      const before = this.taken.filter(
        (other) => other.to === to && other.text.includes(`Релиз ${n} текст ${edition}`),
      )
      if (before.length > 0) this.faults.push(`${to} was sent ${n} in edition ${edition} twice`)
    }
    this.taken.push({ to, id, text, subject: headerOf(raw, 'Subject') ?? '' })
  }

  /**
   * Once all is said: who subscribed before what is public came out has it, and who was sent a text that is no longer
   * the one has the one, or the withdrawal.
   */
  async finish() {
    const { office } = this
    project(office)
    for (let hours = 0; hours < 3; hours++) {
      while (this.plan(office.public, office.clock.now));
      await this.send('never', 0)
      pass(office, 26 * 60)
    }
    const all = office.db.select().from(subscriptions).all()
    const isUncertain = office.db
      .select()
      .from(mails)
      .all()
      .some(({ state }) => state === 'uncertain')
    this.made.forEach((one, n) => {
      const live = office.db
        .select()
        .from(editions)
        .all()
        .find((each) => each.recordId === one.recordId && each.status === 'published')
      for (const to of new Set(all.map(({ email }) => email))) {
        // What became of a text that may have been sent nobody knows; who has left since is told nothing.
        if (isUncertain || all.some(({ email, endedAt }) => email === to && endedAt)) continue
        const had = this.taken.filter((each) => each.to === to && each.text.includes(`Релиз ${n} текст `))
        const isExpected = live && all.some((own) => own.email === to && own.createdAt < one.at)
        if (isExpected && had.length === 0) this.faults.push(`${to} was never sent ${n}`)
        if (had.length === 0) continue
        const last = had.at(-1)?.text ?? ''
        if (live && !last.includes(`Релиз ${n} текст ${live.publicNumber}`))
          this.faults.push(`${to} has an old ${n}`)
        if (!live && !this.taken.some((each) => each.to === to && each.text.includes('Публикация отозвана')))
          this.faults.push(`${to} does not know that ${n} was withdrawn`)
      }
    })
    this.faults.push(...office.errors.map(String))
  }
}

const start: Event[] = [
  { what: 'subscribe', daily: false, address: 0 },
  { what: 'subscribe', daily: true, address: 1 },
  { what: 'publish' },
]
const busy: Event[] = [
  ...start,
  { what: 'plan', slices: 6, isLate: false },
  { what: 'send', point: 'answered', after: 0 },
  { what: 'correct', pick: 0 },
  { what: 'plan', slices: 2, isLate: true },
  { what: 'publish' },
  { what: 'plan', slices: 6, isLate: true },
  { what: 'send', point: 'text', after: 1 },
  { what: 'pass', hours: 24 },
  { what: 'send', point: 'never', after: 0 },
  { what: 'withdraw', pick: 0 },
  { what: 'plan', slices: 6, isLate: false },
]

/** Two more subscriptions of an address between a withdrawal and what comes out next. */
const again: Event[] = [
  { what: 'plan', slices: 1, isLate: false },
  { what: 'send', point: 'never', after: 0 },
  { what: 'withdraw', pick: 0 },
  { what: 'subscribe', daily: false, address: 0 },
  { what: 'subscribe', daily: false, address: 0 },
  { what: 'publish' },
]

/** A mail is dropped because its release was withdrawn, and the release comes out again. */
const dropped: Event[] = [
  { what: 'plan', slices: 6, isLate: false },
  { what: 'withdraw', pick: 0 },
  { what: 'plan', slices: 6, isLate: false },
  { what: 'send', point: 'never', after: 0 },
  { what: 'again', pick: 0 },
]

test('in whatever order things happen and wherever the process ends, nobody has a text twice, too early, too late or old', async () => {
  let received = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 14 }), async (events) => {
      const world = new World()
      for (const each of [...start, ...events]) await world.happen(each)
      await world.finish()
      expect(world.faults).toEqual([])
      received += world.taken.length
      world.office.db.$client.close()
      world.office.public.$client.close()
    }),
    { numRuns: 20, examples: [[busy], [again], [dropped]] },
  )
  expect(received).toBeGreaterThan(20)
}, 300_000)
