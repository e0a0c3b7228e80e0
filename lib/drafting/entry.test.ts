import { expect, test } from 'vitest'
import { aList, aMeeting, anOffice } from '@/lib/testing/office'
import { entryOf } from './entry'

test('the words of a draft are those of the directory, or were typed in the meeting and are nobody’s', () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  aList(office, meeting.recordId)
  const { zubov, chair, council } = office.directory
  const entry = (entity: 'person' | 'body', id: string, field: string) =>
    entryOf(office.db, meeting.recordId, { entity, id, field })
  expect(entry('person', 'chair', 'name')).toEqual({ kind: 'person', id: zubov })
  expect(entry('person', 'chair', 'post')).toEqual({ kind: 'post', id: chair })
  expect(entry('person', 'ccccccccccccccc2', 'name')).toEqual({ kind: 'person', id: zubov })
  expect(entry('person', 'ccccccccccccccc3', 'name')).toBeUndefined()
  expect(entry('body', '0', 'name')).toEqual({ kind: 'body', id: council })
  expect(entry('body', '7', 'name')).toBeUndefined()
})
