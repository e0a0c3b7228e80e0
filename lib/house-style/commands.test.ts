import { beforeEach, expect, test } from 'vitest'
import { auditLog } from '@/db/editorial/schema/audit'
import { houseStyles } from '@/db/editorial/schema/language'
import { anOffice, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { changeHouseStyle } from './commands'
import { houseStyleOf, readHouseStyle } from './queries'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const emil = () => ctxOf(office.db, office.emil)
const lastEntry = () => office.db.select().from(auditLog).all().at(-1)

test('as long as nothing was chosen everything is by default', () => {
  expect(readHouseStyle(emil())).toMatchObject({
    lockVersion: 0,
    content: { drafting: { numbers: 'roman' }, severities: {} },
  })
})

test('an editor changes it, and the log says what', () => {
  const content = { drafting: { numbers: 'digits' as const }, severities: { contact: 'error' as const } }
  expect(changeHouseStyle(emil(), { content, lockVersion: 0 })).toEqual({ lockVersion: 1 })
  expect(houseStyleOf(office.db)).toMatchObject({
    drafting: { numbers: 'digits', verb: 'took_place' },
    severities: { contact: 'error' },
  })
  expect(lastEntry()).toMatchObject({
    action: 'houseStyle.changed',
    data: {
      before: { 'drafting.numbers': 'roman', 'severities.contact': 'warning' },
      after: { 'drafting.numbers': 'digits', 'severities.contact': 'error' },
    },
  })
})

test('a severity that is the rule’s own is not kept', () => {
  changeHouseStyle(emil(), { content: { severities: { stateName: 'error', yo: 'off' } }, lockVersion: 0 })
  expect(office.db.select().from(houseStyles).get()?.content).toMatchObject({ severities: { yo: 'off' } })
  expect(houseStyleOf(office.db).severities).toEqual({ yo: 'off' })
})

test('what is the same changes nothing', () => {
  expect(changeHouseStyle(emil(), { content: {}, lockVersion: 0 })).toEqual({ lockVersion: 0 })
  expect(office.db.select().from(houseStyles).all()).toEqual([])
})

test('a page that is not the newest is refused', () => {
  changeHouseStyle(emil(), { content: { checking: { yo: 'always' } }, lockVersion: 0 })
  const late = () => changeHouseStyle(emil(), { content: { checking: { yo: 'never' } }, lockVersion: 0 })
  expect(refused(office.db, late)).toEqual(['houseStyle.stale'])
})

test('it is refused to those who may not, and with what is no choice', () => {
  const change = { content: {}, lockVersion: 0 }
  expect(refused(office.db, () => changeHouseStyle(ctxOf(office.db, office.anna), change))).toEqual([
    'access.denied',
  ])
  const wrong = { content: { drafting: { numbers: 'klingon' } }, lockVersion: 0 } as never
  expect(refused(office.db, () => changeHouseStyle(emil(), wrong))).toHaveLength(1)
})
