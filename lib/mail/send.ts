import type { EditorialDb } from '@/db/editorial/client'
import type { PublicDb } from '@/db/public/client'
import { nextContact } from './backoff'
import { type Composed, compose } from './compose'
import { type Due, nextDue } from './due'
import { messageOf, type Sender } from './message'
import { dropEnded, endBounced, handOver, putBack, putOff, settle, take } from './settle'
import type { Outcome, Transport } from './transport'

export type Sending = {
  db: EditorialDb
  /** The public store as it is now; undefined while there is none. */
  publicDb: () => PublicDb | undefined
  transport: Transport
  sender: Sender
  now: () => Date
  /** Between 0 and 1, by which repetitions are spread. */
  random?: () => number
  /** Milliseconds between two messages. */
  pace?: number
  /** Told of an error in one mail, which does not hold up the others. */
  report: (error: unknown) => void
}

/** Sends what is due, one after the other, in its order. One process has one of them. */
export function mailSender({ pace = 50, random = Math.random, ...sending }: Sending) {
  const { db, transport, now } = sending
  let round: Promise<number> | undefined
  let isStopped = false
  let failures = 0
  let pausedUntil = ''

  /** Nobody is there, or nobody who takes mail from us: all of it keeps its place and waits. */
  const pause = () => {
    failures += 1
    pausedUntil = nextContact(failures, now(), random())
  }

  async function sendDue(): Promise<number> {
    const passed = new Set<string>()
    let sent = 0
    while (dropEnded(db, now()) > 0);
    while (!isStopped && now().toISOString() >= pausedUntil) {
      const publicDb = sending.publicDb()
      const due = publicDb && nextDue(db, now(), passed)
      if (!due) break
      const composed = await written(publicDb, due)
      if (composed === 'error') {
        passed.add(due.mail.id)
        continue
      }
      if (!composed) {
        settle(db, due, now(), { state: 'dropped' })
        continue
      }
      try {
        await transport.ready()
      } catch (error) {
        putBack(db, due, error instanceof Error ? error.message : String(error))
        pause()
        break
      }
      // What has changed since it was composed is composed anew, in the next round.
      const isSent = !isStopped && (await sendOne(due, composed))
      if (isSent) sent += 1
      else passed.add(due.mail.id)
      if (isSent && pace > 0) await new Promise((resolve) => setTimeout(resolve, pace))
    }
    transport.rest()
    return sent
  }

  async function written(publicDb: PublicDb, due: Due): Promise<Composed | undefined | 'error'> {
    try {
      return await compose({ db, publicDb, siteUrl: sending.sender.siteUrl, now: now() }, due)
    } catch (error) {
      failed(due, error, false)
      return 'error'
    }
  }

  async function sendOne(due: Due, composed: Composed): Promise<boolean> {
    const messageId = take(db, due, composed, new URL(sending.sender.siteUrl).hostname)
    if (!messageId) return false
    let isHandedOver = false
    const last = () => {
      isHandedOver = !isStopped && handOver(db, due, composed)
      return isHandedOver
    }
    let outcome: Outcome
    try {
      const message = await messageOf(due, composed, { ...sending.sender, messageId, now: now() })
      outcome = await transport.deliver(message, last)
    } catch (error) {
      failed(due, error, isHandedOver)
      return false
    }
    conclude(due, outcome, isHandedOver)
    return outcome.is === 'accepted'
  }

  /** An error of ours: the mail is seen to later, the others go on. */
  function failed(due: Due, error: unknown, isHandedOver: boolean) {
    const answer = error instanceof Error ? error.name : 'Error'
    if (isHandedOver) settle(db, due, now(), { state: 'uncertain', answer })
    else putOff(db, due, now(), { answer, random: random() })
    sending.report(error)
  }

  function conclude(due: Due, outcome: Outcome, isHandedOver: boolean) {
    if (outcome.is === 'accepted') {
      failures = 0
      settle(db, due, now(), { state: 'sent', answer: outcome.answer })
    } else if (outcome.is === 'withheld') putBack(db, due, '')
    else if (outcome.is === 'lost') {
      if (isHandedOver) settle(db, due, now(), { state: 'uncertain', answer: outcome.answer })
      else putOff(db, due, now(), { answer: outcome.answer, random: random() })
      pause()
    } else refused(due, outcome)
  }

  function refused(due: Due, { by, code, answer }: Extract<Outcome, { is: 'refused' }>) {
    if (by === 'sender') {
      putBack(db, due, answer)
      pause()
    } else if (code < 500) putOff(db, due, now(), { answer, random: random() })
    else {
      settle(db, due, now(), { state: 'failed', answer })
      if (by === 'recipient' && isNoMailbox(answer)) endBounced(db, due, now())
    }
  }

  return {
    /** Sends all that is due; one round at a time. Gives how many were taken by the server. */
    round(): Promise<number> {
      round ??= sendDue().finally(() => {
        round = undefined
      })
      return round
    },
    /** Ends after the message that is being sent, or in the middle of it where that takes too long. */
    async stop(patience = 5_000) {
      isStopped = true
      const timer = setTimeout(() => transport.abort(), patience)
      await round?.catch(() => {})
      clearTimeout(timer)
      transport.abort()
    },
  }
}

/**
 * No such mailbox, domain or recipient, or one that is closed (RFC 3463: 5.1.1, 5.1.2, 5.1.3, 5.1.6, 5.1.10, 5.2.1). A
 * 550 without such a code may be about us as well, so it ends no subscription.
 */
const isNoMailbox = (answer: string) => /^5\d\d[ -]5\.(1\.(1|2|3|6|10)|2\.1)\b/.test(answer)
