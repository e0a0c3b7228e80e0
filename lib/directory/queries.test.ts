import { beforeEach, describe, expect, test } from 'vitest'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import {
  collaborators,
  type EditionStatus,
  editionRefs,
  editions,
  records,
} from '@/db/editorial/schema/records'
import type { Actor, Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { aBody, anAppointment, aPerson, aPost, aState, aTopic } from '@/lib/testing/directory'
import { cast, ctxOf, testNow } from '@/lib/testing/people'
import { findEntries, findEverywhere } from './find-queries'
import { countEntries, entryPageSize, listEntries, readEntry } from './queries'
import { retireEntry } from './retire-commands'
import { whereUsed } from './usage-queries'

let db: EditorialDb
let users: ReturnType<typeof cast>
let wanda: Ctx

beforeEach(() => {
  db = openEditorial(':memory:')
  users = cast(db)
  wanda = ctxOf(db, users.wanda)
})

const person = (family: string, given: string, patronymic = '', aliases: string[] = []) =>
  aPerson(wanda, { names: [{ from: null, to: null, names: { ru: { family, given, patronymic } } }], aliases })
const labels = (letters: string, limit?: number) =>
  findEntries(wanda, 'person', letters, limit).map(({ label }) => label)

describe('finding by a few letters', () => {
  test('puts those whose family name begins so before those whose other name does', () => {
    person('Абаев', 'Игнат')
    person('Игнатов', 'Пётр')
    person('Серов', 'Олег')
    expect(labels('игн')).toEqual(['Игнатов Пётр', 'Абаев Игнат'])
  })

  test('takes several words in any order, ё as е, without case or quotation marks', () => {
    person('Семёнов', 'Фёдор', 'Ильич')
    person('Семенов', 'Артём', 'Ильич')
    expect(labels('фед СЕМ')).toEqual(['Семёнов Фёдор Ильич'])
    aTopic(wanda, { names: [{ from: null, to: null, names: { ru: { name: 'Операция «Канал-Авангард»' } } }] })
    expect(findEntries(wanda, 'topic', 'канал-ав')).toHaveLength(1)
  })

  test('matches the beginning of words only, and takes letters that SQL knows literally', () => {
    person('Зубов', 'Игорь')
    expect(labels('убов')).toEqual([])
    expect(labels('%')).toEqual(['Зубов Игорь'])
    expect(labels('з_б')).toEqual([])
  })

  test('takes a name in another case and in the other keyboard layout', () => {
    person('Зубов', 'Игорь')
    for (const letters of ['Зубовым', 'Игорю Зубову', 'pe,jd', 'buj'])
      expect([letters, labels(letters)]).toEqual([letters, ['Зубов Игорь']])
  })

  test('finds former names and other spellings, and shows the name of today', () => {
    const names = [
      { from: null, to: '2019', names: { ru: { family: 'Абаева', given: 'Анна' } } },
      { from: '2020', to: null, names: { ru: { family: 'Яшина', given: 'Анна' } } },
    ]
    aPerson(wanda, { names, aliases: ['Аня Яшина'] })
    expect(labels('аба')).toEqual(['Яшина Анна'])
    expect(labels('аня')).toEqual(['Яшина Анна'])
  })

  test('finds a post by its body too, and says which body it is', () => {
    aPost(wanda)
    aPost(wanda, {
      bodyId: aBody(wanda, {
        names: [
          { from: null, to: null, names: { ru: { full: 'Постоянный совет', short: '', abbreviation: '' } } },
        ],
      }),
    })
    expect(findEntries(wanda, 'post', 'предс пост')).toMatchObject([
      { label: 'Председатель', detail: 'Постоянный совет' },
    ])
  })

  test('says what post a person holds today', () => {
    const personId = person('Зубов', 'Игорь')
    anAppointment(wanda, { personId, postId: aPost(wanda) })
    expect(findEntries(wanda, 'person', 'зуб')[0]?.detail).toBe('Председатель, КСОПН')
  })

  test('gives twenty at most, and none to who may not read the directory', () => {
    for (let i = 0; i < 25; i++) person('Иванов', `Пётр${i}`)
    expect(labels('ива', 100)).toHaveLength(20)
    expect(labels('ива', 5)).toHaveLength(5)
    expect(findEntries(ctxOf(db, users.alla), 'person', 'ива')).toEqual([])
  })

  test('looks into every kind', () => {
    aState(wanda)
    const found = findEverywhere(wanda, 'арм')
    expect(found.filter((each) => each.found.length > 0)).toMatchObject([
      { kind: 'state', found: [{ label: 'Армения', detail: 'Республика Армения' }] },
    ])
  })
})

describe('the list of a kind', () => {
  test('is filtered by kind of body, by state and by text, and leaves retired entries out', () => {
    const stateId = aState(wanda)
    const agency = aBody(wanda, { kind: 'state_agency', stateId })
    aBody(wanda)
    const list = (filter: Parameters<typeof listEntries>[2]) =>
      listEntries(wanda, 'body', filter, 1)?.entries.map(({ id }) => id)
    expect(list({})).toHaveLength(2)
    expect(list({ bodyKind: 'state_agency' })).toEqual([agency])
    expect(list({ stateId })).toEqual([agency])
    expect(list({ text: 'нет такого' })).toEqual([])
    retireEntry(wanda, { kind: 'body', id: agency, lockVersion: 1 })
    expect(list({ stateId })).toEqual([])
    expect(list({ retired: true })).toEqual([agency])
  })

  test('comes in pages', () => {
    for (let i = 0; i < entryPageSize + 1; i++) person('Иванов', `Пётр${i}`)
    expect(listEntries(wanda, 'person', {}, 1)).toMatchObject({ total: entryPageSize + 1, pages: 2 })
    expect(listEntries(wanda, 'person', {}, 2)?.entries).toHaveLength(1)
  })

  test('is hidden from who may not read the directory', () => {
    const alla = ctxOf(db, users.alla)
    expect(listEntries(alla, 'person', {}, 1)).toBeUndefined()
    expect(countEntries(alla)).toBeUndefined()
    expect(readEntry(alla, 'person', person('Зубов', 'Игорь'))).toBeUndefined()
    expect(readEntry(ctxOf(db, users.anna), 'person', person('Зубов', 'Игорь'))).toBeDefined()
  })
})

describe('where an entry is used', () => {
  let topicId: string
  beforeEach(() => {
    topicId = aTopic(wanda)
  })

  function aReleaseOn(by: Actor, title: string, statuses: EditionStatus[]) {
    const record = { id: newId(), kind: 'release', language: 'ru', createdBy: by.id } as const
    const at = testNow.toISOString()
    db.insert(records)
      .values({ ...record, createdAt: at })
      .run()
    for (const status of statuses) {
      const edition = { id: newId(), recordId: record.id, status, createdBy: by.id, heading: { ru: title } }
      db.insert(editions)
        .values({ ...edition, createdAt: at, updatedAt: at })
        .run()
      db.insert(editionRefs).values({ editionId: edition.id, topicId }).run()
    }
    return record.id
  }
  const seenBy = (actor: Actor) => {
    const found = whereUsed(ctxOf(db, actor), 'topic', topicId)
    return { titles: found?.uses.map(({ heading }) => heading.ru), hidden: found?.hidden }
  }

  test('an author sees her own records and only the number of others', () => {
    aReleaseOn(users.anna, 'Моё', ['draft'])
    aReleaseOn(users.boris, 'Чужое', ['draft'])
    expect(seenBy(users.anna)).toEqual({ titles: ['Моё'], hidden: 1 })
    expect(seenBy(users.wanda)).toMatchObject({ hidden: 0 })
    expect(whereUsed(ctxOf(db, users.alla), 'topic', topicId)).toBeUndefined()
  })

  test('an author sees records into which she was asked', () => {
    const recordId = aReleaseOn(users.boris, 'Общее', ['draft'])
    const asked = { userId: users.anna.id, askedBy: users.boris.id, askedAt: testNow.toISOString() }
    db.insert(collaborators)
      .values({ recordId, ...asked })
      .run()
    expect(seenBy(users.anna)).toEqual({ titles: ['Общее'], hidden: 0 })
  })

  test('a record with several editions is one use, and a discarded edition is none', () => {
    aReleaseOn(users.anna, 'Дважды', ['published', 'draft'])
    aReleaseOn(users.anna, 'Отброшено', ['discarded'])
    expect(seenBy(users.wanda)).toEqual({ titles: ['Дважды'], hidden: 0 })
    expect(whereUsed(wanda, 'topic', topicId)?.uses[0]?.statuses).toHaveLength(2)
  })
})
