import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { securityContact } from '@/lib/directory/published-organisation'
import { sitemapFile } from '@/lib/feeds/sitemap-files'
import { type Parameters, statement } from '@/lib/publication/prepared'
import { numberOf, type ReleaseNumber } from '@/lib/releases/number-words'

/** What is at an address of the newsroom. */
export type Answer =
  | { status: 200 }
  | { status: 301; location: string }
  | { status: 404 }
  /** `kind` and `slug` name the notice. */
  | { status: 410; kind: string; slug: string }

const sections: Record<string, { table: string; kind: string; perLanguage: boolean }> = {
  releases: { table: 'releases', kind: 'release', perLanguage: true },
  meetings: { table: 'meetings', kind: 'meeting', perLanguage: false },
  bodies: { table: 'bodies', kind: 'body', perLanguage: false },
  people: { table: 'people', kind: 'person', perLanguage: false },
  topics: { table: 'topics', kind: 'topic', perLanguage: false },
}
const loosePages = [
  ...['search', 'view', 'archive', 'forward-look', 'corrections', 'follow', 'feed.xml'],
  ...['press', 'about', 'accessibility', 'privacy', 'developers'],
]

/** Looks up the segments after the language. What is absent, a draft or was never there is the same 404. */
export function answerFor(db: PublicDb, locale: Locale | undefined, parts: readonly string[]): Answer {
  if (!locale) return fileAnswer(db, parts)
  const [first, slug, tail, ...rest] = parts
  if (first === undefined) return { status: 200 }
  if (first === 'search' && slug === 'suggestions') return { status: tail === undefined ? 200 : 404 }
  if (loosePages.includes(first)) return { status: slug === undefined ? 200 : 404 }
  const number = numberOf(first)
  if (number) return slug === undefined ? citedAnswer(db, locale, number) : { status: 404 }
  const section = Object.hasOwn(sections, first) ? sections[first] : undefined
  if (!section || rest.length > 0) return { status: 404 }
  if (slug === undefined) return { status: 200 }
  if (tail === undefined) return pageOf(db, section, locale, slug, `/${locale}/${first}`, '')
  if (section.kind !== 'meeting' || tail !== 'participants') return { status: 404 }
  return participantsOf(db, locale, slug)
}

/** The files for robots: one by one, and those that the sitemap names. */
function fileAnswer(db: PublicDb, [first, file, ...rest]: readonly string[]): Answer {
  if (file === undefined) return { status: first === 'sitemap' ? 404 : 200 }
  if (first === '.well-known') return { status: securityContact(db) ? 200 : 404 }
  const isThere = first === 'sitemap' && rest.length === 0 && sitemapFile(db, file)
  return { status: isThere ? 200 : 404 }
}

/**
 * Leads from the number of a release to its page in this language; to its notice where it was withdrawn in it; else to
 * the language in which it is public, or was.
 */
function citedAnswer(db: PublicDb, locale: Locale, { year, number }: ReleaseNumber): Answer {
  const given = { year, number, locale }
  const live = statement<{ locale: Locale; slug: string }>(
    db,
    `select locale, slug from releases where number_year = @year and number = @number
     order by locale = @locale desc, published_at limit 1`,
  ).get(given)
  const gone = statement<{ locale: Locale; slug: string }>(
    db,
    `select language as locale, slug from tombstones
     where kind = 'release' and number_year = @year and number = @number
     order by language = @locale desc, withdrawn_at, rowid limit 1`,
  ).get(given)
  if (gone?.locale === locale && live?.locale !== locale)
    return tombstoneOf(db, 'release', locale, locale, gone.slug)
  if (live) return { status: 301, location: `/${live.locale}/releases/${encodeURIComponent(live.slug)}` }
  return gone
    ? { status: 301, location: `/${gone.locale}/releases/${encodeURIComponent(gone.slug)}` }
    : { status: 404 }
}

type Section = (typeof sections)[string]

function pageOf(
  db: PublicDb,
  { table, kind, perLanguage }: Section,
  locale: Locale,
  slug: string,
  base: string,
  tail: string,
): Answer {
  const language = perLanguage ? locale : ''
  const isThere = (at: string) =>
    finds(db, `select 1 from ${table} where slug = @at and locale = @locale`, { at, locale })
  if (isThere(slug)) return { status: 200 }
  const former = statement<{ target: string }>(
    db,
    'select target from redirects where kind = @kind and language = @language and slug = @slug',
  ).get({ kind, language, slug })
  if (former && isThere(former.target)) {
    return { status: 301, location: `${base}/${encodeURIComponent(former.target)}${tail}` }
  }
  return tombstoneOf(db, kind, language, locale, slug)
}

function participantsOf(db: PublicDb, locale: Locale, slug: string): Answer {
  const meeting: Section = { table: 'meetings', kind: 'meeting', perLanguage: false }
  const answer = pageOf(db, meeting, locale, slug, `/${locale}/meetings`, '/participants')
  if (answer.status !== 200)
    return answer.status === 410 ? tombstoneOf(db, 'attendance', '', locale, slug) : answer
  const isListed = finds(
    db,
    `select 1 from attendance_lists l join meetings m on m.id = l.meeting_id and m.locale = l.locale
     where m.slug = @slug and m.locale = @locale`,
    { slug, locale },
  )
  return isListed ? { status: 200 } : tombstoneOf(db, 'attendance', '', locale, slug)
}

/** A notice is there in the languages in which the record was public; an empty one where it still is in others. */
function tombstoneOf(db: PublicDb, kind: string, language: string, locale: Locale, slug: string): Answer {
  const notice = finds(
    db,
    `select 1 from tombstones where kind = @kind and language = @language and slug = @slug
     and notice ->> @locale is not null`,
    { kind, language, slug, locale },
  )
  return notice ? { status: 410, kind, slug } : { status: 404 }
}

const finds = (db: PublicDb, query: string, given: Parameters): boolean =>
  statement(db, query).get(given) !== undefined
