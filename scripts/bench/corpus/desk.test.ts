import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { editions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import { openPublicForWriting } from '@/db/public/client'
import { releases } from '@/db/public/schema/records'
import { demoAccounts } from '@/db/seed/accounts'
import { editorialPath } from '@/lib/data-dir'
import { catchUp } from '@/lib/publication/project'
import { verifyPassword } from '@/lib/users/passwords'
import { approveEdition } from '@/lib/workflow/approve'
import { findEdition } from '@/lib/workflow/edition'
import { publishEditions } from '@/lib/workflow/publish'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { fillEditorial } from './build'

const folder = mkdtempSync(join(tmpdir(), 'communique-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the people of the corpus sign in and take a public release on: new edition, publication, withdrawal', async () => {
  await fillEditorial(folder, { releases: 12, meetings: 3, seed: 'test' }, () => {})
  const db = openEditorial(editorialPath(folder))
  const acting = (role: string, other = '') => {
    const account = demoAccounts.find(({ roles, key }) => roles.includes(role as never) && key !== other)
    const user = db
      .select()
      .from(users)
      .all()
      .find(({ email }) => email === account?.email)
    if (!account || !user) throw new Error(`Nobody is ${role}`)
    const { name, roles, locale } = account
    const now = new Date('2026-11-24T09:00:00.000Z')
    return { db, actor: { id: user.id, name, roles, locale }, now, key: account.key, account, user }
  }
  const writer = acting('editor')
  const approver = acting('editor', writer.key)
  const secretary = acting('press_secretary')
  expect(await verifyPassword(writer.user.passwordHash, writer.account.password)).toBe(true)

  const live = db
    .select()
    .from(editions)
    .all()
    .find(({ status, filedUnder }) => status === 'published' && filedUnder.length > 10)
  const recordId = live?.recordId ?? ''
  const { editionId } = reviseRecord(writer, { recordId })
  const begun = findEdition(db, writer.actor, editionId)
  const content = { ...JSON.parse(begun?.head.content ?? ''), title: 'Новый заголовок' }
  const note = { ru: 'Уточнён заголовок.', en: 'The title was corrected.' }
  const { lockVersion } = saveEdition(writer, {
    editionId,
    lockVersion: begun?.edition.lockVersion ?? 0,
    content,
    note,
  })
  submitEdition(writer, { editionId, lockVersion })
  const hash = findEdition(db, approver.actor, editionId)?.head.hash ?? ''
  approveEdition(approver, { editionId, hash })
  publishEditions(secretary, { editions: [{ editionId, hash }] })
  const copy = openPublicForWriting(':memory:', 'test')
  catchUp(db, copy)
  const title = () =>
    copy
      .select()
      .from(releases)
      .all()
      .find(({ id }) => id === recordId)?.title
  expect(title()).toBe('Новый заголовок')
  withdrawRecord(secretary, { recordId, notice: { ru: 'Отозвано.', en: 'Withdrawn.' } })
  catchUp(db, copy)
  expect(title()).toBeUndefined()
  copy.$client.close()
  db.$client.close()
})
