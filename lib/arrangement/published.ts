import { type Locale, locales } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'

/** The id of the release that was pinned to the head of the home page; undefined where the newest leads. */
export async function pinnedLead(newsroom: Newsroom, locale: Locale): Promise<string | undefined> {
  const { db, now, uses, until } = newsroom
  uses(`lead:${locale}`)
  const lead = statement<{ releaseId: string; until: string }>(
    db,
    `select l.release_id as releaseId, l.until from leads l
     join releases r on r.id = l.release_id and r.locale = l.locale
     where l.locale = @locale and l.until > @now`,
  ).get({ locale, now: now.toISOString() })
  if (lead) until(lead.until)
  return lead?.releaseId
}

/** What has to be read before anything else; `language` is the one that it is in. */
export type Warning = { text: string; link: string; language: Locale }

/** The warning that stands above every page now, in this language, else in the first that has it. */
export async function warningView(newsroom: Newsroom, locale: Locale): Promise<Warning | undefined> {
  const { db, now, uses, until } = newsroom
  uses('site')
  const at = now.toISOString()
  const rows = statement<Warning & { from: string; until: string }>(
    db,
    'select text, link, locale as language, from_at as "from", until from banners where until > @at',
  ).all({ at })
  for (const row of rows) until(row.from > at ? row.from : row.until)
  const standing = rows.filter((row) => row.from <= at)
  const [shown] = [locale, ...locales].flatMap(
    (each) => standing.find(({ language }) => language === each) ?? [],
  )
  return shown && { text: shown.text, link: shown.link, language: shown.language }
}

/** Who answers the press, and until when. */
export type OnDuty = { name: string; phone: string; email: string; from: string; until: string }

/** Who is on duty now, and whose turn is next; both undefined where the roster has nobody. */
export async function dutyView(newsroom: Newsroom, locale: Locale): Promise<{ now?: OnDuty; next?: OnDuty }> {
  const { db, now, uses, until } = newsroom
  uses('duty')
  const at = now.toISOString()
  const [first, second] = statement<OnDuty>(
    db,
    `select name, phone, email, from_at as "from", until from duties
     where locale = @locale and until > @at order by from_at limit 2`,
  ).all({ locale, at })
  if (!first) return {}
  until(first.from > at ? first.from : first.until)
  return first.from > at ? { next: first } : { now: first, next: second }
}
