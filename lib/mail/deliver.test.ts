import { beforeEach, describe, expect, test } from 'vitest'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import { aMailOffice, type MailOffice, mailsOf, pass, plan, send, senderTo } from '@/lib/testing/mail'
import { aMailServer, type Conduct, type Stage } from '@/lib/testing/mail-server'
import { plainOf } from '@/lib/testing/message-parts'
import { movesIn } from '@/lib/testing/moves'
import { aRelease, type Made, project, published } from '@/lib/testing/office'
import { aSubscription } from '@/lib/testing/subscriptions'
import { handOver, take } from './settle'
import { smtpTransport } from './smtp'

let office: MailOffice
beforeEach(() => {
  office = aMailOffice()
})

const publish = (title?: string): Made => {
  const [made] = published(office, [aRelease(office, title ? { title } : {})], { now: office.clock.now })
  plan(office)
  return made!
}
const states = () => mailsOf(office).map(({ kind, state }) => `${kind} ${state}`)

describe('a server that', () => {
  const until = (stage: Stage, conduct: Conduct, times = 1) => {
    let left = times
    return (at: Stage) => (at === stage && left-- > 0 ? conduct : 'go')
  }

  test('is down for an hour gets everything afterwards, once, in its order', async () => {
    for (const n of [1, 2, 3]) aSubscription(office.db, { email: `reader${n}@example.org` })
    for (let minute = 0; minute < 60; minute += 10) {
      publish(`Релиз ${minute}`)
      expect(await send(office, 'smtp://127.0.0.1:1')).toBe(0)
      pass(office, 10)
    }
    expect(new Set(states())).toEqual(new Set(['release waiting']))
    const server = await aMailServer()
    expect(await send(office, server.url)).toBe(18)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(18)
    expect(server.connections.size).toBe(1)
    const titles = server.received.map(({ raw }) => Number(/Релиз (\d+)/.exec(plainOf(raw))?.[1]))
    expect(titles).toEqual(titles.toSorted((a, b) => a - b))
    expect(
      office.db
        .select()
        .from(mails)
        .all()
        .map(({ attempts }) => attempts),
    ).toEqual(Array(18).fill(0))
  })

  test.each<[string, Stage, Conduct]>([
    ['cuts the line at the greeting', 'connect', 'drop'],
    ['says that it is closing', 'connect', { code: 421, says: 'Try later' }],
    ['cuts the line at the sender', 'sender', 'drop'],
    ['does not take our sender now', 'sender', { code: 451, says: 'Try later' }],
    ['does not take our sender at all', 'sender', { code: 550, says: '5.7.1 Not you' }],
    ['cuts the line at the recipient', 'recipient', 'drop'],
    ['puts the recipient off', 'recipient', { code: 450, says: '4.2.0 Greylisted' }],
    ['hangs at the recipient', 'recipient', 'hang'],
    ['puts the message off', 'end', { code: 452, says: '4.3.1 Full' }],
  ])('%s gets the mail later, once', async (_, stage, conduct) => {
    const server = await aMailServer(until(stage, conduct))
    aSubscription(office.db)
    publish()
    expect(await send(office, server.url)).toBe(0)
    expect(states()).toEqual(['release waiting'])
    expect(server.received).toEqual([])
    pass(office, 20)
    expect(await send(office, server.url)).toBe(1)
    expect(server.received).toHaveLength(1)
    expect(states()).toEqual(['release sent'])
  })

  test.each<[string, Conduct]>([
    ['cuts the line instead of answering', 'drop'],
    ['never answers', 'hang'],
  ])('takes the last byte and %s is not given it again', async (_, conduct) => {
    const server = await aMailServer(until('end', conduct))
    aSubscription(office.db)
    publish()
    await send(office, server.url)
    expect(states()).toEqual(['release uncertain'])
    pass(office, 24 * 60)
    await send(office, server.url)
    expect(server.received).toHaveLength(1)
    expect(states()).toEqual(['release uncertain'])
  })

  test('answers late is waited for', async () => {
    const server = await aMailServer(async (stage): Promise<Conduct> => {
      if (stage === 'end') await new Promise((resolve) => setTimeout(resolve, 1_000))
      return 'go'
    })
    aSubscription(office.db)
    publish()
    expect(await send(office, server.url)).toBe(1)
  })

  test('knows no such mailbox ends its subscriptions, and the others get theirs over the same connection', async () => {
    const server = await aMailServer((stage, to) =>
      stage === 'recipient' && to.startsWith('gone')
        ? { code: 550, says: `5.1.1 <${to}>: no such user` }
        : 'go',
    )
    aSubscription(office.db, { email: 'gone@example.org' })
    aSubscription(office.db, { email: 'here@example.org' })
    publish()
    expect(await send(office, server.url)).toBe(1)
    const gone = office.db
      .select()
      .from(subscriptions)
      .all()
      .find(({ email }) => email === 'gone@example.org')
    expect(gone).toMatchObject({ ending: 'bounced' })
    expect(mailsOf(office)).toMatchObject([
      { to: 'gone@example.org', state: 'failed', answer: '550 5.1.1 <…>: no such user' },
      { to: 'here@example.org', state: 'sent' },
    ])
    expect(server.connections.size).toBe(1)
  })

  test('refuses a message for good ends nothing', async () => {
    const server = await aMailServer((stage) => (stage === 'end' ? { code: 554, says: '5.7.1 Spam' } : 'go'))
    aSubscription(office.db)
    publish()
    await send(office, server.url)
    expect(states()).toEqual(['release failed'])
    expect(office.db.select().from(subscriptions).get()?.endedAt).toBeNull()
  })

  test('puts a mail off for three days is given up, and the one behind it goes first', async () => {
    let puts = true
    const server = await aMailServer((stage, to) =>
      puts && stage === 'recipient' && to.startsWith('slow') ? { code: 450, says: '4.2.0 Later' } : 'go',
    )
    aSubscription(office.db, { email: 'slow@example.org' })
    aSubscription(office.db, { email: 'z@example.org' })
    publish()
    await send(office, server.url)
    expect(server.received.map(({ to }) => to)).toEqual(['z@example.org'])
    let hours = 0
    for (; states().includes('release waiting') && hours < 200; hours++) {
      pass(office, 60)
      await send(office, server.url)
    }
    expect(hours).toBeGreaterThan(60)
    expect(hours).toBeLessThan(100)
    expect(states()).toContain('release failed')
    puts = false
    pass(office, 60)
    expect(await send(office, server.url)).toBe(0)
  })
})

test('a withdrawal in the middle of a message keeps the last byte back', async () => {
  let made: Made | undefined
  const server = await aMailServer((stage): Conduct => {
    if (stage === 'recipient' && made) movesIn(office).withdraw(made)
    return 'go'
  })
  aSubscription(office.db)
  made = publish()
  expect(await send(office, server.url)).toBe(0)
  expect(server.received).toEqual([])
  project(office)
  plan(office)
  await send(office, server.url)
  expect(states()).toEqual(['release dropped'])
})

test('a process that is told to stop ends the dialogue and keeps the mail', async () => {
  let stop: Promise<void> | undefined
  const sender = () => stop ?? Promise.resolve()
  const server = await aMailServer((stage) => {
    if (stage === 'recipient') stop = running.stop(500)
    return 'go'
  })
  aSubscription(office.db)
  publish()
  const running = senderTo(office, smtpTransport(server.url, { connecting: 2_000, answering: 2_000 }))
  await running.round()
  await sender()
  expect(server.received).toEqual([])
  expect(states()).toEqual(['release waiting'])
  expect(await send(office, server.url)).toBe(1)
})

test('a mail is taken once, whoever asks', async () => {
  aSubscription(office.db)
  publish()
  const [mail] = office.db.select().from(mails).all()
  const [subscription] = office.db.select().from(subscriptions).all()
  const items = office.db.$client.prepare('select record_id as recordId, edition from mail_items').all() as {
    recordId: string
    edition: number
  }[]
  const due = { mail: mail!, subscription: subscription!, items }
  const letter = { locale: 'ru', subject: '', from: '', sender: '', parts: [], footer: [] } as const
  expect(take(office.db, due, { letter, items }, 'press.example')).toMatch(/@press\.example>$/)
  expect(take(office.db, due, { letter, items }, 'press.example')).toBeUndefined()
  expect(handOver(office.db, due, { letter, items })).toBe(true)
  expect(states()).toEqual(['release uncertain'])
})
