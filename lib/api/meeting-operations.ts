import { z } from 'zod'
import { meetingKinds } from '@/lib/meetings/content'
import { meetingView } from '@/lib/meetings/published'
import { newest } from '@/lib/meetings/published-list'
import { statement } from '@/lib/publication/prepared'
import { absent, notThere } from './absent'
import { cursorOf, placeAt } from './cursor'
import { attendance, meeting, meetingPage } from './meeting-schemas'
import { nextPage, operation } from './operation'
import { ofFilters, ofLanguage, ofPage } from './parameters'
import { attendanceOf } from './published-attendance'
import { meetingLanguages, meetingSummaries, meetingWhole } from './published-meetings'

const place = z.strictObject({
  startsOn: z.iso.date().or(z.literal('')),
  startTime: z.string().max(5),
  id: z.string().regex(/^[a-z0-9]{16}$/),
})

export const listMeetings = operation({
  name: 'listMeetings',
  path: '/meetings',
  summary: 'Meetings, also those to come, the last first',
  parameters: { ...ofLanguage, ...ofFilters(z.enum(meetingKinds)), ...ofPage },
  answer: meetingPage,
  async answerTo(asked) {
    const { newsroom, links } = asked
    const { language, limit, cursor, ...filters } = asked.query
    const after = cursor === undefined ? undefined : placeAt(cursor, place)
    const found = await newest(newsroom, language, filters, { limit: limit + 1, after })
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    const goesOn = last && cursorOf({ startsOn: last.startsOn, startTime: last.startTime, id: last.id })
    return {
      items: await meetingSummaries(
        newsroom,
        language,
        shown.map(({ id }) => id),
        links,
      ),
      next: goesOn ? nextPage(asked, '/meetings', goesOn) : null,
    }
  },
})

export const getMeeting = operation({
  name: 'getMeeting',
  path: '/meetings/{id}',
  summary: 'A meeting with its record',
  parameters: ofLanguage,
  answer: meeting,
  fails: [404, 410],
  async answerTo({ newsroom, id, links, query: { language } }) {
    const found = await meetingWhole(newsroom, language, id, links)
    const languages = meetingLanguages(newsroom, id)
    if (!found) throw await absent(newsroom, { kind: 'meeting', id, locale: language, languages }, links)
    return found
  },
})

export const getAttendance = operation({
  name: 'getAttendance',
  path: '/meetings/{id}/attendance',
  summary: 'The attendance list of a meeting',
  description: 'In the words of Popolo: an organization sent a delegation, a membership is one person in it.',
  parameters: ofLanguage,
  answer: attendance,
  fails: [404, 410],
  async answerTo({ newsroom, id, links, query: { language } }) {
    const view = await meetingView(newsroom, language, { id })
    const found = view && attendanceOf(view, links)
    if (found) return found
    const slug = view?.slug ?? withdrawnSlug(newsroom.db, id)
    const list = slug && listWithdrawnAt(newsroom.db, slug)
    throw list
      ? await absent(newsroom, { kind: 'attendance', id: list, locale: language }, links)
      : notThere()
  },
})

type Db = Parameters<typeof statement>[0]

/** A list that was withdrawn is known by the address of its meeting alone. */
const listWithdrawnAt = (db: Db, slug: string) =>
  statement<{ id: string }>(
    db,
    "select record_id as id from tombstones where kind = 'attendance' and slug = @slug limit 1",
  ).get({ slug })?.id

const withdrawnSlug = (db: Db, id: string) =>
  statement<{ slug: string }>(
    db,
    "select slug from tombstones where kind = 'meeting' and record_id = @id limit 1",
  ).get({ id })?.slug
