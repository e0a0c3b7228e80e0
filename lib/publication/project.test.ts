import { beforeEach, describe, expect, test } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { publicationLog } from '@/db/public/schema/publication'
import {
  aList,
  aMeeting,
  anOffice,
  approved,
  aRelease,
  editionOf,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { publishEditions } from '@/lib/workflow/publish'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { watermark } from './log'
import { catchUp } from './project'

let office: Office
beforeEach(() => {
  office = anOffice()
})

test('a draft, a submitted and an approved text leave nothing in the public store', () => {
  const empty = contentOf(office.public)
  approved(office, aRelease(office))
  project(office)
  expect(contentOf(office.public)).toEqual(empty)
})

test('meeting, list and release go out in one act and one row of the log', () => {
  const meeting = aMeeting(office)
  published(office, [aRelease(office), aList(office, meeting.recordId), meeting])
  const { releases, meetings, attendances, people, publication_log } = contentOf(office.public)
  expect([releases?.length, meetings?.length, attendances?.length, people?.length]).toEqual([1, 2, 4, 2])
  expect(publication_log?.length).toBe(1)
})

test('an internal agenda item stays inside', () => {
  published(office, [aMeeting(office)])
  const text = JSON.stringify(contentOf(office.public))
  expect(text).toContain('О ходе выполнения стратегии')
  expect(text).not.toContain('внутренних вопросах')
})

test('a list does not go out before its meeting', () => {
  const { recordId } = aMeeting(office)
  const list = approved(office, aList(office, recordId))
  const { hash } = editionOf(office, list.editionId).head
  const act = () =>
    publishEditions(ctxOf(office.db, office.pavel), { editions: [{ editionId: list.editionId, hash }] })
  expect(act).toThrow('workflow.meetingFirst')
})

describe('the projector', () => {
  test('applied twice equals once', () => {
    published(office, [aRelease(office), aMeeting(office)])
    const once = contentOf(office.public)
    expect(project(office)).toBe(0)
    office.public.$client.exec('update meta set watermark = 0; delete from publication_log')
    project(office)
    expect(contentOf(office.public)).toEqual(once)
  })

  test('killed between the stores is caught up', () => {
    const { editionId } = approved(office, aRelease(office))
    const { hash } = editionOf(office, editionId).head
    publishEditions(ctxOf(office.db, office.pavel), { editions: [{ editionId, hash }] })
    // The process ends here: committed in the editorial store, unknown to the public one.
    expect(contentOf(office.public).releases).toEqual([])
    const reopened = openPublicForWriting(':memory:', 'test')
    expect(catchUp(office.db, reopened)).toBe(1)
    expect(contentOf(reopened).releases?.length).toBe(1)
    expect(watermark(reopened)).toBe(reopened.select().from(publicationLog).all().at(-1)?.seq)
  })

  test('that fails half-way leaves neither the row nor the watermark', () => {
    published(office, [aRelease(office)])
    const before = contentOf(office.public)
    office.public.$client.exec(
      `create trigger stop before insert on publication_log begin select raise(abort, 'killed'); end`,
    )
    expect(() => published(office, [aRelease(office, { title: 'Второй релиз' })])).toThrow('killed')
    expect(contentOf(office.public)).toEqual(before)
    office.public.$client.exec('drop trigger stop')
    project(office)
    expect(contentOf(office.public).releases?.length).toBe(2)
  })
})

describe('a withdrawal', () => {
  test('takes the text and leaves the notice at the address', () => {
    const made = aRelease(office, { text: 'Канарейка' })
    published(office, [made])
    const { recordId } = made
    withdrawRecord(ctxOf(office.db, office.pavel), { recordId, notice: { ru: 'Текст отозван.' } })
    project(office)
    const content = contentOf(office.public)
    expect(content.releases).toEqual([])
    expect(content.tombstones).toMatchObject([
      {
        kind: 'release',
        language: 'ru',
        slug: 'zasedanie-koordinatsionnogo-soveta',
        withdrawn_at: testNow.toISOString(),
      },
    ])
    expect(JSON.stringify(content)).not.toContain('Канарейка')
    expect(content.people).toEqual([])
  })

  test('of a meeting takes its list along', () => {
    const meeting = aMeeting(office)
    published(office, [meeting, aList(office, meeting.recordId)])
    withdrawRecord(ctxOf(office.db, office.pavel), {
      recordId: meeting.recordId,
      notice: { ru: 'Отозвано.', en: 'Withdrawn.' },
    })
    project(office)
    const { attendances, tombstones } = contentOf(office.public)
    expect(attendances).toEqual([])
    expect(tombstones?.map((row) => row.kind)).toEqual(['attendance', 'meeting'])
  })
})
