import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
import { anOffice, aRelease, type Made, type Office, published, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { ignoreFinding, takeBackIgnored } from './commands'
import { ignoredIn } from './ignored-queries'

let office: Office
let made: Made

beforeEach(() => {
  office = anOffice()
  made = aRelease(office)
})

const finding = () => ({ recordId: made.recordId, rule: 'stateName' as const, text: 'Белоруссия' })
const ignored = () => ({ ...finding(), reason: 'Название газеты' })
const anna = () => ctxOf(office.db, office.anna)
const lastEntry = () => office.db.select().from(auditLog).all().at(-1)

describe('leaving a finding as it is', () => {
  test('says who did it and why, and is in the log', () => {
    ignoreFinding(anna(), ignored())
    expect(ignoredIn(anna(), made.recordId)).toMatchObject([
      { rule: 'stateName', text: 'Белоруссия', reason: 'Название газеты', by: 'Анна Соколова' },
    ])
    expect(lastEntry()).toMatchObject({
      action: 'finding.ignored',
      subjectKind: 'release',
      subjectId: made.recordId,
      data: { rule: 'stateName', text: 'Белоруссия', reason: 'Название газеты' },
    })
  })

  test('twice changes nothing', () => {
    const first = ignoreFinding(anna(), ignored())
    expect(ignoreFinding(anna(), { ...ignored(), reason: 'Ещё раз' })).toEqual(first)
    expect(ignoredIn(anna(), made.recordId)).toHaveLength(1)
  })

  test('takes a reason', () => {
    expect(refused(office.db, () => ignoreFinding(anna(), { ...ignored(), reason: '  ' }))).toEqual([
      'validation.required',
    ])
  })

  test('is taken back, and the log keeps the reason', () => {
    ignoreFinding(anna(), ignored())
    takeBackIgnored(anna(), finding())
    expect(ignoredIn(anna(), made.recordId)).toEqual([])
    expect(lastEntry()).toMatchObject({ action: 'finding.taken_back', data: { reason: 'Название газеты' } })
    takeBackIgnored(anna(), finding())
  })
})

describe('is refused', () => {
  test.each([
    ['an author whose release it is not', 'boris', 'record.missing'],
    ['an administrator', 'alla', 'record.missing'],
  ] as const)('to %s', (_who, name, key) => {
    const ctx = ctxOf(office.db, office[name])
    expect(refused(office.db, () => ignoreFinding(ctx, ignored()))).toEqual([key])
    expect(refused(office.db, () => takeBackIgnored(ctx, finding()))).toEqual([key])
  })

  test('where there is no such record', () => {
    const nowhere = { ...ignored(), recordId: 'bbbbbbbbbbbbbbbb' }
    expect(refused(office.db, () => ignoreFinding(anna(), nowhere))).toEqual(['record.missing'])
  })

  test('in review, where the reviewer reads what was set aside', () => {
    submitted(office, made)
    expect(refused(office.db, () => ignoreFinding(anna(), ignored()))).toEqual(['workflow.status.in_review'])
  })

  test('in what is public', () => {
    published(office, [made])
    expect(refused(office.db, () => takeBackIgnored(anna(), finding()))).toEqual([
      'workflow.status.published',
    ])
  })

  test('beyond three hundred in one record', () => {
    for (let number = 0; number < 300; number++) ignoreFinding(anna(), { ...ignored(), text: String(number) })
    expect(refused(office.db, () => ignoreFinding(anna(), ignored()))).toEqual(['checking.tooMany'])
  })
})

test('what was set aside is told to nobody who may not read the record', () => {
  ignoreFinding(anna(), ignored())
  expect(ignoredIn(ctxOf(office.db, office.emil), made.recordId)).toHaveLength(1)
  expect(ignoredIn(ctxOf(office.db, office.boris), made.recordId)).toBeUndefined()
  expect(ignoredIn(ctxOf(office.db, office.alla), made.recordId)).toBeUndefined()
})
