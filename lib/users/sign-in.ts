import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { users } from '@/db/editorial/schema/users'
import { audit } from '@/lib/audit/record'
import { Refusal } from '@/lib/refusal'
import { accountKey, addressKey, clearFailures, countFailure, uncountFailure, waitOf } from './failures'
import { freeTries } from './limits'
import { verifyPassword } from './passwords'
import { type Client, startSession } from './sessions'
import { waitWords } from './wait'

type Credentials = { email: string; password: string; address: string }
type Verified = { userId: string; passwordHash: string }

/**
 * Whose e-mail and password these are. Throws `signIn.failed`, the same and after the same work whether the account
 * is unknown, disabled, not yet set up or the password wrong; `signIn.slowed` while the account or the
 * client has to wait. Each try counts as failed before the password is looked at, so that many at once gain nothing;
 * the caller takes the count back in the transaction of what it was for.
 */
export async function verifyCredentials(
  db: EditorialDb,
  credentials: Credentials,
  now: Date,
): Promise<Verified> {
  const email = credentials.email.trim().toLowerCase()
  const keys = [accountKey(email), addressKey(credentials.address)].filter(Boolean)
  const user = db.transaction(
    (tx) => {
      const wait = Math.max(...keys.map((key) => waitOf(tx, key, now)))
      if (wait > 0) throw new Refusal({ key: 'signIn.slowed', values: waitWords(Math.ceil(wait / 1000)) })
      const [failures] = keys.map((key) => countFailure(tx, key, now))
      const found = tx.select().from(users).where(eq(users.email, email)).get()
      const isSeries = failures === freeTries.account + 1
      if (found && isSeries) audit(tx, { actor: null, now }, 'signIn.slowed', { kind: 'user', id: found.id })
      return found
    },
    { behavior: 'immediate' },
  )
  const matches = await verifyPassword(user?.passwordHash, credentials.password)
  if (!user?.passwordHash || !matches || user.disabledAt) throw new Refusal('signIn.failed')
  return { userId: user.id, passwordHash: user.passwordHash }
}

/** Signs a person in and gives the token of the new session. Throws as `verifyCredentials` does. */
export async function signIn(db: EditorialDb, credentials: Credentials & Client, now: Date): Promise<string> {
  const verified = await verifyCredentials(db, credentials, now)
  return db.transaction(
    (tx) => {
      const user = tx.select().from(users).where(eq(users.id, verified.userId)).get()
      const isStillSo = user && !user.disabledAt && user.passwordHash === verified.passwordHash
      if (!isStillSo) throw new Refusal('signIn.failed')
      clearFailures(tx, accountKey(user.email))
      uncountFailure(tx, addressKey(credentials.address))
      return startSession(tx, user.id, credentials, now)
    },
    { behavior: 'immediate' },
  )
}
