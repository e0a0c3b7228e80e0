import { describe, expect, test } from 'vitest'
import { appointments } from '@/db/seed/appointments'
import { bodies } from '@/db/seed/bodies'
import { lists } from '@/db/seed/lists'
import { meetings as meetingsThatWere } from '@/db/seed/meetings'
import { people } from '@/db/seed/people'
import { posts } from '@/db/seed/posts'
import { releases as releasesThatWere } from '@/db/seed/releases'
import { states } from '@/db/seed/states'
import { topics } from '@/db/seed/topics'
import { attendanceContent } from '@/lib/attendance/content'
import { newId } from '@/lib/id'
import { meetingContent } from '@/lib/meetings/content'
import { meetingGaps } from '@/lib/meetings/rules'
import { releaseContent } from '@/lib/releases/content'
import { releaseGaps } from '@/lib/releases/rules'
import { comingRecords } from './coming'
import { listContentOf, meetingContentOf, releaseContentOf } from './content'
import { Keys } from './keys'

const coming = comingRecords('2026-11-24')
const meetings = [...meetingsThatWere, ...coming.meetings]
const releases = [...releasesThatWere, ...coming.releases]
const keys = new Keys()
const groups = {
  state: states,
  body: bodies,
  person: people,
  post: posts,
  topic: topics,
  meeting: meetings,
  release: releases,
}
for (const [group, items] of Object.entries(groups))
  for (const { key } of items) keys.set(group, key, newId())
for (const { person, post } of appointments) keys.set('appointment', `${person}/${post}`, newId())

describe('the demo content', () => {
  test.each(meetings)('of the meeting $key is what a meeting may be', ({ story, ...seed }) => {
    const meeting = meetingContent.parse(meetingContentOf(seed, keys))
    if (story.fate !== 'draft') expect(meetingGaps(meeting)).toEqual([])
  })

  test.each(lists)('of the list of $meeting is what a list may be', ({ story: _, ...seed }) => {
    attendanceContent.parse(listContentOf(seed, keys))
  })

  test.each(releases)('of the release $key is what a release may be', ({ story, ...seed }) => {
    const release = releaseContent.parse(releaseContentOf(seed, keys))
    if (story.fate !== 'draft') expect(releaseGaps(release)).toEqual([])
  })
})
