import { asc, eq } from 'drizzle-orm'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import { beginMail, planner } from '@/lib/mail/plan'
import { mailSender } from '@/lib/mail/send'
import { smtpTransport } from '@/lib/mail/smtp'
import type { Transport } from '@/lib/mail/transport'
import { anOffice, type Office } from './office'
import { testNow } from './people'

export const mailSite = 'https://press.example'

/** An office that sends mail, and the clock that it goes by. */
export type MailOffice = Office & { clock: { now: Date }; errors: unknown[] }

export function aMailOffice(): MailOffice {
  const office = anOffice()
  beginMail(office.db)
  return { ...office, clock: { now: testNow }, errors: [] }
}

/** Makes mails of all that the public store has. */
export function plan(office: MailOffice) {
  const next = planner(office.db)
  while (next(office.public, office.clock.now));
}

/** One that sends over this transport, at no pace, each repetition in the middle of its spread. */
export function senderTo(office: MailOffice, transport: Transport) {
  return mailSender({
    db: office.db,
    publicDb: () => office.public,
    transport,
    sender: { from: 'press@press.example', siteUrl: mailSite },
    now: () => office.clock.now,
    random: () => 0.5,
    pace: 0,
    report: (error) => office.errors.push(error),
  })
}

/** Sends all that is due to this server. */
export async function send(office: MailOffice, url: string): Promise<number> {
  const transport = smtpTransport(url, { connecting: 2_000, answering: 2_000 })
  const sent = await senderTo(office, transport).round()
  transport.abort()
  return sent
}

/** Later. */
export function pass(office: MailOffice, minutes: number) {
  office.clock.now = new Date(office.clock.now.getTime() + minutes * 60_000)
}

/** Every mail there is, in the order in which they were made: to whom, what, and what became of it. */
export const mailsOf = ({ db }: Pick<Office, 'db'>) =>
  db
    .select({
      to: subscriptions.email,
      kind: mails.kind,
      state: mails.state,
      dueAt: mails.dueAt,
      answer: mails.answer,
    })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .orderBy(asc(mails.createdAt), asc(subscriptions.email), asc(mails.kind))
    .all()
