import { join } from 'node:path'
import type { Config } from '@/lib/config'
import { fileTransport } from '@/lib/mail/files'
import { beginMail, planner } from '@/lib/mail/plan'
import { mailSender } from '@/lib/mail/send'
import { settleInterrupted } from '@/lib/mail/settle'
import { smtpTransport } from '@/lib/mail/smtp'
import { mailWay } from '@/lib/mail/way'
import { editorialDb } from './db'
import { projectedDb } from './projection'

/** How long mails are made of what came out before everybody else has a turn, in milliseconds. */
const turn = 20

/**
 * Makes mails of what comes out and sends them, in the process that holds the data folder and in no other. Without
 * SMTP_URL the demo writes them to files; outside the demo they wait, and the desk is told. Gives how to stop.
 */
export function startMail(config: Config, report: (error: unknown) => void): () => Promise<void> {
  const db = editorialDb()
  beginMail(db)
  settleInterrupted(db, new Date())
  const plan = planner(db)
  const transport = transportOf(config)
  const sender =
    transport &&
    mailSender({
      db,
      publicDb: projectedDb,
      transport,
      sender: { from: config.mailFrom ?? demoFrom(config), siteUrl: config.siteUrl },
      now: () => new Date(),
      report: quietly(report),
    })
  const tell = quietly(report)
  const round = () => {
    try {
      const publicDb = projectedDb()
      const until = Date.now() + turn
      while (publicDb && Date.now() < until && plan(publicDb, new Date()));
    } catch (error) {
      tell(error)
    }
    sender?.round().catch(tell)
  }
  const timer = setInterval(round, 1000)
  return async () => {
    clearInterval(timer)
    await sender?.stop()
  }
}

function transportOf(config: Config) {
  const way = mailWay(config)
  if (way === 'server') return smtpTransport(config.smtpUrl ?? '')
  return way && fileTransport(join(config.dataDir, 'mail'))
}

const demoFrom = ({ siteUrl }: Config) => `press@${new URL(siteUrl).hostname}`

/** How long the same error is not told again. */
const quiet = 60_000

/** Tells of an error once a minute, and of nobody: whom a letter is to is not for the log. */
function quietly(report: (error: unknown) => void): (error: unknown) => void {
  let last = ''
  let lastAt = 0
  return (error) => {
    const named = withoutAddresses(error)
    if (named.message === last && Date.now() - lastAt < quiet) return
    last = named.message
    lastAt = Date.now()
    report(named)
  }
}

function withoutAddresses(error: unknown): Error {
  const strip = (text: string) => text.replace(/[^\s<>"']+@[^\s<>"']+\.[^\s<>"']+/g, '…')
  if (!(error instanceof Error)) return new Error(strip(String(error)))
  const named = new Error(strip(error.message))
  if (error.stack) named.stack = strip(error.stack)
  return named
}
