import { expect, test } from 'vitest'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { anAppointment, aPost } from '@/lib/testing/directory'
import { aMeeting, anOffice } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { actingOn, actingTitle } from './acting'
import { languageDirectoryOf } from './language-directory'

test.each([
  ['Генеральный секретарь ОДКБ', 'm', 'исполняющий обязанности Генерального секретаря ОДКБ'],
  ['Министр обороны', 'f', 'исполняющая обязанности Министра обороны'],
  ['Министр обороны', null, 'исполняющий обязанности Министра обороны'],
  ['И.о. министра обороны', 'm', 'И.о. министра обороны'],
  ['Пешво', 'm', 'Пешво'],
] as const)('who acts as %s (%s) is %s', (ru, gender, title) => {
  expect(actingTitle({ ru, en: '' }, gender)).toEqual({ ru: title, en: '' })
})

test('a genitive that an editor has confirmed is taken, and English has its own word', () => {
  expect(actingTitle({ ru: 'Пешво', en: 'Leader' }, 'm', { gen: 'Пешво нации' })).toEqual({
    ru: 'исполняющий обязанности Пешво нации',
    en: 'Acting Leader',
  })
})

test('the engine hears of whoever acts in a post under that title, in the directory, in lists and in the chair', () => {
  const office = anOffice()
  const { council, zubov } = office.directory
  const keeper = ctxOf(office.db, office.emil)
  const postId = aPost(keeper, {
    bodyId: council,
    names: [
      {
        from: null,
        to: null,
        names: { ru: { title: 'Генеральный секретарь' }, en: { title: 'Secretary General' } },
      },
    ],
  })
  anAppointment(keeper, { personId: zubov, postId, kind: 'acting', from: '2026-11' })
  const title = { ru: 'исполняющий обязанности Генерального секретаря', en: 'Acting Secretary General' }

  const known = languageDirectoryOf(office.db).people.find(({ id }) => id === zubov)
  expect(known?.posts.map((post) => post.title)).toContainEqual(title)

  const content = { chair: { personId: zubov, postId } }
  expect(languageRecordOf(office.db, aMeeting(office, { content }).recordId)?.chair?.post).toEqual(title)
  expect(actingOn(office.db, [zubov], '2026-11-20')(zubov, postId)).toBe(true)
  expect(actingOn(office.db, [zubov], '2026-10-31')(zubov, postId)).toBe(false)
  expect(actingOn(office.db, [zubov], '2026-11-20')(zubov, office.directory.chair)).toBe(false)
})
