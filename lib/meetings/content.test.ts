import { expect, test } from 'vitest'
import { meetingContent, meetingFormat, readMeeting } from './content'

test('what was stored before absent states could be decided of is read as undecided', () => {
  const { namesAbsentStates: _, ...before } = meetingContent.parse({ startsOn: '2026-11-20' })
  expect(readMeeting(JSON.stringify(before), meetingFormat)).toEqual({ ...before, namesAbsentStates: false })
})
