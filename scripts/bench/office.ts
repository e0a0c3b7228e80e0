import { and, eq, inArray } from 'drizzle-orm'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { editions, revisions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import { demoAccounts } from '@/db/seed/accounts'
import type { Ctx } from '@/lib/context'
import { editorialPath } from '@/lib/data-dir'
import { document } from '@/lib/richtext/document'
import { approveEdition } from '@/lib/workflow/approve'
import { createRecord } from '@/lib/workflow/create'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'

type Account = (typeof demoAccounts)[number]

/** Who writes, who approves, who publishes: of the people of the demo, whom every corpus has. */
export type Office = {
  db: EditorialDb
  acting(who: 'writer' | 'approver' | 'secretary'): Ctx
  secretary: Account
  close(): void
}

export function openOffice(dataDir: string): Office {
  const db = openEditorial(editorialPath(dataDir))
  const editors = demoAccounts.filter(({ roles }) => roles.includes('editor'))
  const secretary = demoAccounts.find(({ roles }) => roles.includes('press_secretary'))
  const [writer, approver] = editors
  if (!writer || !approver || !secretary) throw new Error('The demo has too few people')
  const people = { writer, approver, secretary }
  return {
    db,
    secretary,
    acting(who) {
      const { email, name, roles, locale } = people[who]
      const user = db.select({ id: users.id }).from(users).where(eq(users.email, email)).get()
      if (!user) throw new Error(`${email} is not in ${dataDir}`)
      return { db, actor: { id: user.id, name, roles, locale }, now: new Date() }
    },
    close: () => db.$client.close(),
  }
}

export type Approved = { recordId: string; editionId: string; hash: string }

/** A release that waits for its publication, by the commands of the house. */
export function approvedRelease(office: Office, title: string): Approved {
  const made = createRecord(office.acting('writer'), {
    kind: 'release',
    language: 'ru',
    content: {
      title,
      lead: 'В Москве прошло заседание рабочей группы.',
      body: document([{ p: 'Участники обсудили план совместных мероприятий на следующий год.' }]),
      dateline: 'Москва',
      issuedAt: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  return approved(office, made)
}

/** A new edition of a public release that waits for its publication, under another title. */
export function approvedRevision(office: Office, recordId: string, title: string): Approved {
  const ctx = office.acting('writer')
  const { editionId } = reviseRecord(ctx, { recordId })
  const { lockVersion, content } = headOf(office.db, editionId)
  saveEdition(ctx, {
    editionId,
    lockVersion,
    content: { ...JSON.parse(content), title },
    change: 'typography',
  })
  return approved(office, { recordId, editionId })
}

/** Whether nobody has begun a new edition of the record. */
export const isUntouched = ({ db }: Office, recordId: string): boolean =>
  !db
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.recordId, recordId), inArray(editions.status, ['draft', 'in_review', 'approved'])))
    .get()

function approved(office: Office, made: { recordId: string; editionId: string }): Approved {
  const { editionId } = made
  submitEdition(office.acting('writer'), { editionId, lockVersion: headOf(office.db, editionId).lockVersion })
  const { hash } = headOf(office.db, editionId)
  approveEdition(office.acting('approver'), { editionId, hash })
  return { ...made, hash }
}

function headOf(db: EditorialDb, editionId: string) {
  const found = db
    .select({ lockVersion: editions.lockVersion, hash: revisions.hash, content: revisions.content })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  if (!found) throw new Error(`There is no edition ${editionId}`)
  return found
}
