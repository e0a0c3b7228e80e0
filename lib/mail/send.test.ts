import { beforeEach, describe, expect, test } from 'vitest'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import {
  aMailOffice,
  type MailOffice,
  mailSite,
  mailsOf,
  pass,
  plan,
  send,
  senderTo,
} from '@/lib/testing/mail'
import { aMailServer, type Conduct, type Stage } from '@/lib/testing/mail-server'
import { headerOf as header, plainOf } from '@/lib/testing/message-parts'
import { movesIn } from '@/lib/testing/moves'
import { aMeeting, aRelease, corrected, type Made, project, published } from '@/lib/testing/office'
import { aSubscription, endSubscription } from '@/lib/testing/subscriptions'
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
const note = { ru: 'Исправлена дата.', en: 'The date was corrected.' }
const correct = (made: Made, title = 'Исправленный заголовок') => {
  corrected(office, made, { content: { title }, note, now: office.clock.now })
  plan(office)
}
const withdraw = (made: Made) => {
  movesIn(office).withdraw(made)
  project(office)
  plan(office)
}
const states = () => mailsOf(office).map(({ kind, state }) => `${kind} ${state}`)

describe('what a server is given', () => {
  test('a release at once, with what programs need to end the subscription by one press', async () => {
    const server = await aMailServer()
    aSubscription(office.db)
    publish()
    expect(await send(office, server.url)).toBe(1)
    const [mail] = server.received
    const { token } = office.db.select().from(subscriptions).get()!
    expect(mail?.to).toBe('reader@example.org')
    expect(header(mail!.raw, 'List-Unsubscribe')).toBe(`<${mailSite}/subscriptions/${token}/unsubscribe>`)
    expect(header(mail!.raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail!.raw, 'List-Id')).toBe('<releases.ru.press.example>')
    expect(header(mail!.raw, 'Auto-Submitted')).toBe('auto-generated')
    expect(header(mail!.raw, 'Content-Language')).toBe('ru')
    expect(header(mail!.raw, 'From')).toContain('<press@press.example>')
    expect(header(mail!.raw, 'Content-Type')).toContain('multipart/alternative')
    expect(mail?.messageId).toMatch(/^<[a-z0-9]{16}@press\.example>$/)
    expect(states()).toEqual(['release sent'])
  })

  test('a digest at eight and not before, without what was withdrawn and with the newest edition', async () => {
    const server = await aMailServer()
    aSubscription(office.db, { frequency: 'daily' })
    const [kept, gone] = [publish('Останется'), publish('Отзовут')]
    pass(office, 60)
    correct(kept, 'Останется исправленным')
    withdraw(gone)
    office.clock.now = new Date('2026-11-21T04:59:59.999Z')
    expect(await send(office, server.url)).toBe(0)
    office.clock.now = new Date('2026-11-21T05:00:00.000Z')
    expect(await send(office, server.url)).toBe(1)
    const text = plainOf(server.received[0]!.raw)
    expect(text).toContain('Останется исправленным')
    expect(text).not.toContain('Отзовут')
    expect(text).toContain('1 публикация')
    expect(states()).toEqual(['digest sent'])
    const items = office.db.$client.prepare('select record_id, edition from mail_items').all()
    expect(items).toEqual([{ record_id: kept.recordId, edition: 2 }])
  })

  test('a correction, in the same thread, to those who were sent the old text and to nobody else', async () => {
    const server = await aMailServer()
    aSubscription(office.db, { email: 'old@example.org' })
    const left = aSubscription(office.db, { email: 'left@example.org' })
    const made = publish()
    await send(office, server.url)
    const first = server.received.find(({ to }) => to === 'old@example.org')
    endSubscription(office.db, left, office.clock.now)
    aSubscription(office.db, { email: 'new@example.org', confirmedAt: office.clock.now.toISOString() })
    pass(office, 60)
    correct(made)
    await send(office, server.url)
    const [mail, ...others] = server.received.slice(2)
    expect(others).toEqual([])
    expect(mail?.to).toBe('old@example.org')
    expect(header(mail!.raw, 'In-Reply-To')).toBe(first?.messageId)
    expect(header(mail!.raw, 'References')).toBe(first?.messageId)
    const text = plainOf(mail!.raw)
    expect(text.indexOf('Исправлена дата.')).toBeLessThan(text.indexOf('Исправленный заголовок'))
    expect(text.indexOf('Исправлена дата.')).toBeGreaterThan(-1)
  })

  test('a mail that was not yet sent has the corrected text, and no correction follows it', async () => {
    const server = await aMailServer()
    aSubscription(office.db)
    const made = publish()
    pass(office, 1)
    correct(made)
    await send(office, server.url)
    expect(server.received).toHaveLength(1)
    expect(plainOf(server.received[0]!.raw)).toContain('Исправленный заголовок')
    expect(states()).toEqual(['release sent'])
  })

  test('who follows a page is told that it changed and that it is withdrawn; a subscriber once, not twice', async () => {
    const server = await aMailServer()
    aSubscription(office.db, { email: 'both@example.org' })
    const made = publish()
    await send(office, server.url)
    const follows = { list: 'page', recordId: made.recordId } as const
    aSubscription(office.db, { ...follows, email: 'page@example.org' })
    aSubscription(office.db, { ...follows, email: 'both@example.org' })
    pass(office, 60)
    correct(made)
    await send(office, server.url)
    pass(office, 60)
    movesIn(office)
    withdraw(made)
    await send(office, server.url)
    const subjects = mailsOf(office).map(({ to, kind, state }) => `${kind} ${to} ${state}`)
    expect(subjects.sort()).toEqual([
      'change page@example.org sent',
      'correction both@example.org sent',
      'release both@example.org sent',
      'withdrawal both@example.org sent',
      'withdrawal page@example.org sent',
    ])
    const last = plainOf(server.received.at(-1)!.raw)
    expect(last).toContain('Отозвано.')
    expect(last).not.toContain('антинаркотической')
    expect(last).not.toContain('Исправленный заголовок')
  })

  test('a meeting with its agenda, without what is internal', async () => {
    const server = await aMailServer()
    aSubscription(office.db, { list: 'meetings' })
    published(office, [aMeeting(office)])
    plan(office)
    await send(office, server.url)
    const text = plainOf(server.received[0]!.raw)
    expect(text).toContain('О ходе выполнения стратегии')
    expect(text).not.toContain('внутренних')
  })

  test('nothing of what was withdrawn or left between the plan and the sending', async () => {
    const server = await aMailServer()
    const left = aSubscription(office.db, { email: 'left@example.org' })
    aSubscription(office.db)
    const made = publish()
    endSubscription(office.db, left, office.clock.now)
    movesIn(office).withdraw(made)
    // The public store does not know yet: the editorial one does.
    expect(await send(office, server.url)).toBe(0)
    project(office)
    expect(await send(office, server.url)).toBe(0)
    expect(server.received).toEqual([])
    expect(states()).toEqual(['release dropped', 'release dropped'])
  })
})

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
  const letter = { locale: 'ru', subject: '', from: '', parts: [], footer: [] } as const
  expect(take(office.db, due, { letter, items }, 'press.example')).toMatch(/@press\.example>$/)
  expect(take(office.db, due, { letter, items }, 'press.example')).toBeUndefined()
  expect(handOver(office.db, due, { letter, items })).toBe(true)
  expect(states()).toEqual(['release uncertain'])
})
