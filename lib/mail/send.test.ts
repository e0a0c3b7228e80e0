import { beforeEach, describe, expect, test } from 'vitest'
import { subscriptions } from '@/db/editorial/schema/mail'
import { aMailOffice, type MailOffice, mailSite, mailsOf, pass, plan, send } from '@/lib/testing/mail'
import { aMailServer } from '@/lib/testing/mail-server'
import { headerOf as header, plainOf } from '@/lib/testing/message-parts'
import { movesIn } from '@/lib/testing/moves'
import { aMeeting, aRelease, corrected, type Made, project, published } from '@/lib/testing/office'
import { aSubscription, endSubscription } from '@/lib/testing/subscriptions'

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
    pass(office, 1)
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

  test('what is out again says that it was withdrawn and calls nothing a correction', async () => {
    const server = await aMailServer()
    aSubscription(office.db)
    const made = publish('Итоги заседания')
    await send(office, server.url)
    const follows = { list: 'page', recordId: made.recordId } as const
    aSubscription(office.db, { ...follows, email: 'page@example.org' })
    pass(office, 5)
    withdraw(made)
    await send(office, server.url)
    pass(office, 5)
    published(office, [movesIn(office).newEdition(made)], { now: office.clock.now })
    plan(office)
    await send(office, server.url)
    const last = server.received.slice(-2)
    expect(last.map(({ to }) => to).sort()).toEqual(['page@example.org', 'reader@example.org'])
    for (const { raw } of last) {
      expect(plainOf(raw)).toContain('Эту публикацию мы отзывали.')
      expect(plainOf(raw)).not.toMatch(/исправленный|Исправлено|Изменилась/)
    }
    expect(mailsOf(office).map(({ state }) => state)).toEqual(Array(5).fill('sent'))
    pass(office, 5)
    correct(made, 'Итоги с поправкой')
    await send(office, server.url)
    const reader = server.received.findLast(({ to }) => to === 'reader@example.org')
    expect(plainOf(reader!.raw)).toContain('прежний текст')
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
