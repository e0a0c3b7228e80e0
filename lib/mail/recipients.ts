import type { EditorialDb } from '@/db/editorial/client'
import type { Frequency, MailKind } from '@/db/editorial/schema/mail'
import { prepared } from '@/lib/publication/prepared'
import type { Telling } from './tellings'

/** A subscription that may have to be written to. */
export type Candidate = { id: string; email: string; query: string; frequency: Frequency }

/** Part of those who are to be told something, and which mail they get. */
export type Audience = { mail: MailKind; sql: string }

/** How many subscriptions are looked at in one transaction, so that nobody on the desk waits for it. */
const slice = 500

const columns = 's.id, s.email, s.query, s.frequency, s.created_at'
/** Confirmed before it came out: who subscribed later is not written to about what is old. */
const isLive = 's.locale = @locale and s.ended_at is null and s.confirmed_at <= @confirmedBy'
const lists = { release: 'releases', meeting: 'meetings', attendance: '' } as const

const followers = `select ${columns} from subscriptions s
  where s.list = 'page' and s.record_id = @pageId and ${isLive}`

const subscribers = `select ${columns} from subscriptions s where s.list = @list and ${isLive}`

/** Who was sent an earlier edition; one that is being sent at this moment may be one too. */
const told = (earlier: string) => `select ${columns} from subscriptions s
  where s.list <> 'page' and ${isLive} and s.id in (
    select m.subscription_id from mail_items i join mails m on m.id = i.mail_id
    where i.record_id = @recordId and i.edition ${earlier} @edition and m.state in ('sent', 'sending', 'uncertain'))`

/** Who is to be told, in this order: an address that is in both is written to once. */
export function audiencesOf({ what, kind }: Telling): Audience[] {
  if (what === 'news') return [{ mail: kind === 'meeting' ? 'meeting' : 'release', sql: subscribers }]
  if (what === 'change')
    return [
      { mail: 'correction', sql: told('<') },
      { mail: 'change', sql: followers },
    ]
  return [
    { mail: 'withdrawal', sql: told('<=') },
    { mail: 'withdrawal', sql: followers },
  ]
}

const statements = prepared(
  ({ $client }: EditorialDb) =>
    (sql: string) =>
      $client.prepare<[object], Candidate & { created_at: string }>(sql),
)

/**
 * The next subscriptions of an audience in the order of their addresses, all of one address together. The last slice
 * is empty.
 */
export function nextCandidates(
  db: EditorialDb,
  telling: Telling,
  { sql }: Audience,
  after: string,
): Candidate[] {
  const prepare = statements(db)
  const { locale, confirmedBy, pageId, recordId, edition, kind } = telling
  const given = { locale, confirmedBy, pageId, recordId, edition, list: lists[kind] }
  const order = 'order by s.email, s.created_at, s.id'
  const rows = prepare(`${sql} and s.email > @after ${order} limit @slice`).all({ ...given, after, slice })
  const last = rows.at(-1)
  if (!last || rows.length < slice) return rows
  const whole = prepare(`${sql} and s.email = @email ${order}`).all({ ...given, email: last.email })
  return [...rows.filter(({ email }) => email !== last.email), ...whole]
}

/** The addresses that have or will have a mail about this edition already, from an earlier round that was cut off. */
export function alreadyTold(db: EditorialDb, { what, recordId, edition }: Telling): Set<string> {
  const kinds = {
    news: ['release', 'meeting', 'digest'],
    change: ['correction', 'change'],
    withdrawal: ['withdrawal'],
  }
  const rows = db.$client
    .prepare<[object], { email: string }>(
      `select distinct s.email from mail_items i join mails m on m.id = i.mail_id
         join subscriptions s on s.id = m.subscription_id
       where i.record_id = @recordId and m.state <> 'dropped'
         and m.kind in (select value from json_each(@kinds)) and (@anyEdition or i.edition >= @edition)`,
    )
    .all({ recordId, edition, kinds: JSON.stringify(kinds[what]), anyEdition: what === 'news' ? 1 : 0 })
  return new Set(rows.map(({ email }) => email))
}
