import { beforeEach, describe, expect, test } from 'vitest'
import { publicationLog } from '@/db/public/schema/publication'
import { newsroomOn } from '@/lib/publication/newsroom'
import { anAppointment, aPerson, aPost } from '@/lib/testing/directory'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { bodyList, bodyView } from './published-bodies'
import { organisationView } from './published-organisation'
import { personList, personView } from './published-people'
import { topicList, topicView } from './published-topics'
import { proposeEntry, releaseEntry } from './release'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const handle = () => newsroomOn(office.public, testNow)

function released(kind: 'appointment' | 'organisation', id: string) {
  const proposal = proposeEntry(ctxOf(office.db, office.emil), { kind, id, publicFrom: '2026-01-01' })
  releaseEntry(ctxOf(office.db, kind === 'organisation' ? office.pavel : office.wanda), proposal)
  project(office)
}

function publishAll() {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId), aRelease(office)])
  return meeting
}

test('nobody is public who was not printed or released', async () => {
  expect(await personList(handle(), 'ru')).toEqual({ people: [], letters: [], letter: undefined })
  expect(await bodyList(handle(), 'ru')).toEqual([])
  expect(await topicList(handle(), 'ru')).toEqual([])
  expect(await organisationView(handle(), 'ru')).toBeUndefined()
})

test('the organisation is shown once its profile was released', async () => {
  released('organisation', '1')
  expect(await organisationView(handle(), 'en')).toMatchObject({
    name: 'Collective Security Treaty Organization',
    abbreviation: 'CSTO',
    emblem: '/emblem.svg',
  })
})

describe('people', () => {
  test('stand by family name, with the post that was printed last', async () => {
    publishAll()
    expect(await personList(handle(), 'ru')).toMatchObject({
      people: [{ slug: 'igor-zubov', shortName: 'Зубов Игорь Николаевич', post: 'Председатель' }],
      letters: ['З'],
      letter: undefined,
    })
  })

  test('stand a letter a page where they are many', async () => {
    publishAll()
    const add = office.public.$client.prepare(
      `insert into people (id, locale, slug, name, short_name, detail) values (?, 'ru', ?, ?, ?, '')`,
    )
    for (let at = 0; at < 300; at++) add.run(`p${at}`, `p${at}`, `Имя ${at}`, `Ананьев ${at}`)
    const first = await personList(handle(), 'ru')
    expect([first.letter, first.letters, first.people.length]).toEqual(['А', ['А', 'З'], 300])
    expect((await personList(handle(), 'ru', 'З')).people).toMatchObject([{ slug: 'igor-zubov' }])
    expect((await personList(handle(), 'ru', 'Ю')).letter).toBe('А')
  })

  test('have their posts, meetings and releases, as printed', async () => {
    publishAll()
    expect(await personView(handle(), 'ru', { slug: 'igor-zubov' })).toMatchObject({
      name: 'Игорь Николаевич Зубов',
      posts: [{ post: 'Председатель', first: '2026-11-20', last: '2026-11-20' }],
      meetings: {
        total: 1,
        rows: [
          { title: 'XXII заседание КСОПН', isChair: true, role: 'head', delegation: 'Республика Армения' },
        ],
      },
      releases: { total: 1, rows: [{ title: 'Заседание Координационного совета' }] },
      languages: ['ru', 'en'],
    })
  })

  test('show a released appointment with its term, and not the same post beside it', async () => {
    publishAll()
    const keeper = ctxOf(office.db, office.emil)
    const { zubov: personId, chair: postId } = office.directory
    const id = anAppointment(keeper, { personId, postId: aPost(keeper), from: '2019', kind: 'acting' })
    released('appointment', id)
    expect((await personView(handle(), 'ru', { slug: 'igor-zubov' }))?.posts).toEqual([
      { post: 'Председатель', kind: 'acting', from: '2019', to: null },
    ])
    expect(postId).toBeTruthy()
  })

  test('of a meeting are told when what they show of it changes', async () => {
    const meeting = publishAll()
    const newsroom = handle()
    await personView(newsroom, 'ru', { slug: 'igor-zubov' })
    const own = `person:${office.directory.zubov}`
    expect([...newsroom.noted.tags]).toContain(own)
    const note = { ru: 'Уточнено.', en: 'Made exact.' }
    const touched = (content: object) => {
      corrected(office, meeting, { content, note })
      return office.public.select().from(publicationLog).all().at(-1)?.tags
    }
    expect(touched({ summary: { ru: 'Итоги.', en: 'Results.' } })).not.toContain(own)
    expect(touched({ place: { ru: 'Ереван', en: 'Yerevan' } })).toContain(own)
  })

  test('who are not public in a language are not there', async () => {
    published(office, [aRelease(office)])
    expect(await personView(handle(), 'en', { slug: 'igor-zubov' })).toBeUndefined()
  })

  test('have the holders of today at their body', async () => {
    const keeper = ctxOf(office.db, office.emil)
    const bodyId = office.directory.council
    const postId = aPost(keeper, {
      bodyId,
      names: [{ from: null, to: null, names: { ru: { title: 'Секретарь' }, en: { title: 'Secretary' } } }],
    })
    const former = anAppointment(keeper, { personId: aPerson(keeper), postId, to: '2020' })
    const current = anAppointment(keeper, { personId: office.directory.zubov, postId, from: '2021' })
    released('appointment', former)
    released('appointment', current)
    expect((await bodyView(handle(), 'ru', { slug: 'coordination-council' }))?.appointments).toMatchObject([
      { id: current, post: 'Секретарь', name: 'Игорь Николаевич Зубов' },
    ])
  })
})

test('a body has its sessions by number and the releases about it', async () => {
  publishAll()
  expect(await bodyList(handle(), 'ru')).toMatchObject([{ shortName: 'КСОПН', kind: 'organ', meetings: 1 }])
  expect(await bodyView(handle(), 'ru', { slug: 'coordination-council' })).toMatchObject({
    shortName: 'КСОПН',
    sessions: { rows: [{ number: 22, title: 'XXII заседание КСОПН', status: 'held' }] },
    releases: { total: 1 },
  })
})

test('a topic has its releases and meetings', async () => {
  publishAll()
  expect(await topicList(handle(), 'ru')).toMatchObject([
    { slug: 'counter-narcotics', releases: 1, meetings: 1 },
  ])
  expect(await topicView(handle(), 'en', { slug: 'counter-narcotics' })).toMatchObject({
    name: 'Counter-narcotics',
    releases: { total: 0 },
    meetings: { rows: [{ title: '22nd session of the Council' }] },
  })
})
