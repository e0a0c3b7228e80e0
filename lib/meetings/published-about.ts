import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'
import { listCounts } from '@/lib/publication/published-counts'
import { type ListedMeeting, meetingColumns } from './published-list'

const pageSize = 30

/** A meeting of a body or on a topic. */
export type MeetingAbout = ListedMeeting & {
  /** Of the body, the how-manieth session. */
  number: number | null
}

/** The meetings of a body or on a topic, also those to come, the last first, 30 a page; `page` counts from 1. */
export async function meetingsAbout(
  { db, uses }: Newsroom,
  locale: Locale,
  about: { kind: 'body' | 'topic'; id: string },
  page = 1,
): Promise<Page<MeetingAbout>> {
  const { kind, id } = about
  uses(`${kind}:${id}`)
  const total = listCounts(db, 'meetings', locale, afterAll).total({ about })
  return pageOf({ total, page, size: pageSize }, (range) =>
    statement<MeetingAbout>(
      db,
      `select ${meetingColumns}, (
         select s.number from meeting_sessions s where s.meeting_id = m.id and +s.body_id = @id limit 1) as number
       from (select meeting_id as id from meeting_about where kind = @kind and entry_id = @id and locale = @locale
             order by starts_on desc, start_time desc, meeting_id desc limit @limit offset @offset) p
       cross join meetings m on m.id = p.id and m.locale = @locale
       order by m.starts_on desc, m.start_time desc, m.id desc`,
    ).all({ locale, kind, id, ...range }),
  )
}

/** A day on which every meeting is over. */
const afterAll = '9999-99-99'
