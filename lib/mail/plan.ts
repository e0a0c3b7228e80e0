import { and, eq, max } from 'drizzle-orm'
import type { EditorialDb, EditorialTx } from '@/db/editorial/client'
import { outbox } from '@/db/editorial/schema/audit'
import { mailItems, mailProgress, mails } from '@/db/editorial/schema/mail'
import type { PublicDb } from '@/db/public/client'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { watermark } from '@/lib/publication/log'
import { messagesAfter } from '@/lib/publication/standstill'
import { matches, type Narrowable } from '@/lib/subscriptions/matches'
import { digestAfter } from './digest-time'
import { listed } from './listed'
import { enqueueMail } from './queue'
import { type Audience, alreadyTold, audiencesOf, type Candidate, nextCandidates } from './recipients'
import { type Telling, tellingsOf } from './tellings'

/** Part of an outbox row: one audience of one telling, and the addresses that were seen to. */
type Part = { telling: Telling; audience: Audience; after: string; told: Set<string> }

/** Mails are made of what comes out from now on: what is old when mail is first sent stays untold. */
export function beginMail(db: EditorialDb) {
  db.transaction(
    (tx) => {
      const last =
        tx
          .select({ id: max(outbox.id) })
          .from(outbox)
          .get()?.id ?? 0
      tx.insert(mailProgress).values({ id: 1, outboxId: last }).onConflictDoNothing().run()
    },
    { behavior: 'immediate' },
  )
}

/**
 * Gives a function that makes mails of the next part of what was published, one slice of the subscriptions in one
 * transaction, and tells whether there was anything. It looks at what the public store has applied and no further: a
 * mail never knows more than the pages. An outbox row is behind it with its last slice, in the same transaction; a kill
 * before that begins the row again, and a subscription has one mail for one occasion.
 */
export function planner(db: EditorialDb): (publicDb: PublicDb, now: Date) => boolean {
  let open: { id: number; parts: Part[] } | undefined
  return (publicDb, now) => {
    const progress = db.select().from(mailProgress).get()?.outboxId ?? 0
    const [row] = messagesAfter(db, progress, 1)
    if (!row || row.id > watermark(publicDb)) return false
    const current = open?.id === row.id ? open : { id: row.id, parts: partsOf(db, row) }
    // Where the transaction fails the row is begun again, with what the store has.
    open = undefined
    const { parts } = current
    db.transaction(
      (tx) => {
        const [part] = parts
        if (part && !planSlice(db, tx, publicDb, part, now)) parts.shift()
        if (parts.length === 0) tx.update(mailProgress).set({ outboxId: row.id }).run()
      },
      { behavior: 'immediate' },
    )
    open = current
    return true
  }
}

const partsOf = (db: EditorialDb, row: typeof outbox.$inferSelect): Part[] =>
  tellingsOf(db, row).flatMap((telling) => {
    const told = alreadyTold(db, telling)
    return audiencesOf(telling).map((audience) => ({ telling, audience, after: '', told }))
  })

/** False once there is nobody left. */
function planSlice(db: EditorialDb, tx: EditorialTx, publicDb: PublicDb, part: Part, now: Date): boolean {
  const { telling, audience, told } = part
  const item = telling.what === 'news' ? itemOf(publicDb, telling) : undefined
  if (telling.what === 'news' && !item) return false
  const candidates = nextCandidates(db, telling, audience, part.after)
  for (const [email, own] of Map.groupBy(candidates, ({ email }) => email)) {
    part.after = email
    const chosen = own.filter(({ query }) => !item || matches(query, item)).sort(soonestFirst)[0]
    if (!chosen || told.has(email)) continue
    told.add(email)
    enqueue(tx, telling, audience, chosen, now)
  }
  return candidates.length > 0
}

const itemOf = (db: PublicDb, { kind, recordId, locale }: Telling): Narrowable | undefined =>
  kind === 'attendance' ? undefined : listed(db, { kind, id: recordId, locale })

/** Of two subscriptions of one address the one that tells at once is written to. */
const soonestFirst = (a: Candidate, b: Candidate) =>
  Number(a.frequency === 'daily') - Number(b.frequency === 'daily')

function enqueue(tx: EditorialTx, telling: Telling, { mail }: Audience, chosen: Candidate, now: Date) {
  const { recordId, edition, what } = telling
  const item = { recordId, edition }
  if (what === 'news' && chosen.frequency === 'daily') return addToDigest(tx, telling, chosen, now)
  // Each edition comes out, is corrected and is withdrawn once; who has one as news is told no later one as news.
  const occasion = `${mail}:${recordId}:${edition}`
  enqueueMail(tx, { subscriptionId: chosen.id, kind: mail, occasion, now, items: [item] })
}

/** Into the digest of the day on which it came out, or, where that has gone already, into the next. */
function addToDigest(tx: EditorialTx, { recordId, edition, at }: Telling, { id }: Candidate, now: Date) {
  const zone = organisationZone(tx)
  const first = digestAfter(at, zone)
  const digest =
    waitingDigest(tx, id, first, now) ?? waitingDigest(tx, id, digestAfter(now.toISOString(), zone), now)
  if (digest) tx.insert(mailItems).values({ mailId: digest, recordId, edition }).onConflictDoNothing().run()
}

/** The digest of that day, while it is waiting; a new one where there is none. */
function waitingDigest(
  tx: EditorialTx,
  subscriptionId: string,
  { date, dueAt }: { date: string; dueAt: string },
  now: Date,
) {
  const occasion = `digest:${date}`
  const made = enqueueMail(tx, { subscriptionId, kind: 'digest', occasion, dueAt, now })
  if (made) return made
  const isIt = and(eq(mails.subscriptionId, subscriptionId), eq(mails.occasion, occasion))
  const found = tx.select({ id: mails.id, state: mails.state }).from(mails).where(isIt).get()
  return found?.state === 'waiting' ? found.id : undefined
}
