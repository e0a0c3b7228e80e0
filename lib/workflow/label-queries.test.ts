import { expect, test } from 'vitest'
import { changePerson } from '@/lib/directory/commands'
import { anOffice, approved, aRelease, editionOf, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { currentText } from './compare-queries'
import { driftOf } from './drift-queries'
import { findRecords, recordOptions } from './label-queries'
import { reviseRecord } from './revise'
import { saveEdition } from './save'

test('somebody else’s draft is not offered, what is public is, and by its public heading', () => {
  const office = anOffice()
  aRelease(office, { title: 'Черновик о заседании' })
  const [made] = published(office, [aRelease(office, { title: 'Релиз о заседании' })])
  const recordId = made?.recordId ?? ''
  const { editionId } = reviseRecord(ctxOf(office.db, office.anna), { recordId })
  const { edition, head } = editionOf(office, editionId)
  const content = { ...JSON.parse(head.content), title: 'Тайная правка о заседании' }
  saveEdition(ctxOf(office.db, office.anna), { editionId, lockVersion: edition.lockVersion, content })
  const find = (actor = office.boris) =>
    findRecords(ctxOf(office.db, actor), { kind: 'release', text: 'засед' }).map(({ label }) => label)
  expect(find()).toEqual(['Релиз о заседании'])
  expect(find(office.anna).sort()).toEqual(['Тайная правка о заседании', 'Черновик о заседании'])
  expect(find(office.alla)).toEqual([])
  expect(recordOptions(ctxOf(office.db, office.boris), [recordId])).toMatchObject([
    { label: 'Релиз о заседании' },
  ])
})

test('only public records are offered where one is to replace another', () => {
  const office = anOffice()
  aRelease(office, { title: 'Черновик' })
  published(office, [aRelease(office, { title: 'Публичный' })])
  const found = findRecords(ctxOf(office.db, office.pavel), { kind: 'release', text: '', isPublic: true })
  expect(found.map(({ label }) => label)).toEqual(['Публичный'])
})

test('two texts are compared with names in place of ids and local times', () => {
  const office = anOffice()
  const { editionId } = aRelease(office)
  const { head } = editionOf(office, editionId)
  const content = JSON.parse(head.content)
  const mine = {
    content: { ...content, issuedAt: '2026-11-20T09:30:00.000Z', about: { ...content.about, bodyIds: [] } },
    change: 'first' as const,
    note: {},
  }
  const text = currentText(ctxOf(office.db, office.anna), { editionId, mine })
  expect(text?.differences.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['issuedAt', '2026-11-20 11:00', '2026-11-20 12:30'],
    ['about_bodyIds', 'КСОПН\u00a0– Координационный совет', ''],
  ])
  expect(currentText(ctxOf(office.db, office.boris), { editionId, mine })).toBeUndefined()
})

test('a rename in the directory shows as drift of what was approved', () => {
  const office = anOffice()
  const { editionId } = approved(office, aRelease(office))
  const { record, head } = editionOf(office, editionId)
  const ctx = ctxOf(office.db, office.emil)
  expect(driftOf(ctx, record, head)).toEqual([])
  const names = {
    ru: { family: 'Зубов', given: 'Игорь', patronymic: 'Ильич' },
    en: { family: 'Zubov', given: 'Igor', patronymic: '' },
  }
  changePerson(ctx, {
    id: office.directory.zubov,
    lockVersion: 1,
    gender: 'male',
    stateId: null,
    aliases: [],
    names: [{ from: null, to: null, names }],
  })
  expect(driftOf(ctx, record, head)).toMatchObject([
    {
      locale: 'ru',
      printed: 'Зубов Игорь Николаевич, Игорь Николаевич Зубов',
      now: 'Зубов Игорь Ильич, Игорь Ильич Зубов',
    },
  ])
})
