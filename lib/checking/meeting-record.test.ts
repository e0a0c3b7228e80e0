import { beforeEach, expect, test } from 'vitest'
import type { ReleaseContent } from '@/lib/releases/content'
import { document } from '@/lib/richtext/document'
import { aList, aMeeting, anOffice, aRelease, type Made, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { recordView } from '@/lib/workflow/record-queries'
import { releaseFindings } from './check-release'
import { meetingOfRelease } from './meeting-record'
import { checkingOf } from './queries'

let office: Office
let meeting: Made

const internal = { ru: 'О канарейке', en: 'On the canary' }

beforeEach(() => {
  office = anOffice()
  const [shown, hidden] = ['bbbbbbbbbbbbbbb2', 'bbbbbbbbbbbbbbb3']
  meeting = aMeeting(office, {
    content: {
      agenda: [
        { id: shown, text: { ru: 'О ходе операции' } },
        { id: hidden, text: internal, visibility: 'internal' },
      ],
      decisions: [{ id: hidden, text: { ru: 'Решено о канарейке' }, visibility: 'internal' }],
    },
  })
  aList(office, meeting.recordId, { by: office.emil })
})

const toldTo = (actor: Office['anna']) =>
  meetingOfRelease(ctxOf(office.db, actor), { meetingId: meeting.recordId })

test('somebody else’s list stays out of what an author’s browser is given', () => {
  expect(toldTo(office.anna)).toMatchObject({ record: { delegations: [] }, isListHidden: true })
  expect(JSON.stringify(toldTo(office.anna))).not.toContain('Саргсян')
  expect(toldTo(office.emil)).toMatchObject({ record: { delegations: [{}] }, isListHidden: false })
})

test('nothing internal leaves for the browser, whoever reads it', () => {
  for (const actor of [office.anna, office.emil]) {
    expect(JSON.stringify(toldTo(actor))).toContain('О ходе операции')
    expect(JSON.stringify(toldTo(actor))).not.toMatch(/канарейк|canary/)
  }
})

test('the page of the author’s own release is given no more, and finds nothing by what is hidden', () => {
  const content = {
    about: { meetingId: meeting.recordId },
    body: document([{ p: 'В заседании приняли участие представители Армении и Беларуси.' }]),
  }
  const { recordId } = aRelease(office, { content })
  const ctx = ctxOf(office.db, office.anna)
  const view = recordView<ReleaseContent>(ctx, 'release', recordId)
  if (!view) throw new Error('The release is hers')
  const page = checkingOf(ctx, view)
  expect(page.settings).toMatchObject({ isListHidden: true, record: { delegations: [] } })
  expect(JSON.stringify(page)).not.toMatch(/Саргсян|канарейк|canary/)
  const found = releaseFindings(ctx, view.content, view.record).filter(({ rule }) => rule === 'recordDrift')
  expect(found.filter(({ message }) => /State|Person|Post/.test(message.key))).toEqual([])
})
