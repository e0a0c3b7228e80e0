import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'

/** What the media were told before a meeting. */
export type PublicAdvisory = { id: string; slug: string; title: string; issuedAt: string }

/** The media advisory of a meeting, the newest where there are several; undefined where there is none in this language. */
export function publicAdvisory(
  { db, uses }: Newsroom,
  locale: Locale,
  meetingId: string,
): PublicAdvisory | undefined {
  // The plus keeps SQLite from walking every release of the language.
  const found = statement<PublicAdvisory>(
    db,
    `select id, slug, title, issued_at as issuedAt from releases
     where meeting_id = @meetingId and +locale = @locale and +kind = 'advisory'
     order by issued_at desc, id desc limit 1`,
  ).get({ meetingId, locale })
  uses(`releases:${meetingId}`, ...(found ? [`row:release:${found.id}`] : []))
  return found
}
