import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { instantOf, localDateOf } from '@/lib/dates'
import { numberInWords } from '@/lib/releases/number-words'
import type { Newsroom } from './newsroom'
import { type Page, pageOf } from './pages'
import { type Parameters, statement } from './prepared'

/** What readers were told of a text that had been public already: a dated note, or that it was withdrawn. */
export type Correction = {
  /** Of this entry of the register: it never changes and is never another's. */
  id: string
  kind: 'release' | 'meeting' | 'attendance'
  recordId: string
  at: string
  /** Of what was corrected, for a list its meeting's; '' for what was withdrawn, because the text is gone. */
  title: string
  /** What a release is cited by, `2026-118`. */
  number: string | undefined
  /** The corrected page, or the notice at its address. */
  href: string
  note: string
  isWithdrawal: boolean
}

/** A year, in the organisation's zone, with how many entries it has. */
export type CorrectionYear = { value: string; count: number }

type Thin = { recordId: string; edition: number; at: string; note: string; kind: string; slug: string }
type Span = { from: string; to: string }

/** The notes of what is public, one for each language, and one notice a record withdrawn, at its last address. */
const entries = `
  select record_id as recordId, edition, at, text as note, '' as kind, '' as slug from public_notes
    where locale = @locale and at >= @from and at < @to
  union all
  select record_id, editions, withdrawn_at, notice ->> @locale, kind, slug from tombstones as t
    where kind in ('release', 'meeting', 'attendance') and withdrawn_at >= @from and withdrawn_at < @to
    and notice ->> @locale <> ''
    and rowid = (select min(s.rowid) from tombstones as s
      where s.record_id = t.record_id and s.language in ('', @locale))`

const always: Span = { from: '', to: '9' }

/** The register of corrections, the newest first, of one year or of all. A year that is none has no entries. */
export async function correctionList(
  newsroom: Newsroom,
  locale: Locale,
  { year = '', page = 1, size = 30 }: { year?: string; page?: number; size?: number } = {},
): Promise<Page<Correction>> {
  const { db, uses, zone } = newsroom
  uses(tagOf(locale))
  const span = year ? spanOf(year, zone) : always
  return pageOf({ total: span ? countOf(db, locale, span) : 0, page, size }, (range) =>
    statement<Thin>(
      db,
      `select * from (${entries}) order by at desc, recordId desc, edition desc limit @limit offset @offset`,
    )
      .all({ locale, ...(span ?? always), ...range })
      .map((entry) =>
        entry.kind ? withdrawal(newsroom, locale, entry) : correction(newsroom, locale, entry),
      ),
  )
}

/** The years in which something was corrected or withdrawn, the newest first. */
export async function correctionYears(newsroom: Newsroom, locale: Locale): Promise<CorrectionYear[]> {
  const { db, uses, zone } = newsroom
  uses(tagOf(locale))
  const ends = statement<{ first: string | null; last: string | null }>(
    db,
    `select min(at) as first, max(at) as last from (${entries})`,
  ).get({ locale, ...always })
  if (!ends?.first || !ends.last) return []
  const [first, last] = [ends.first, ends.last].map((at) => Number(localDateOf(at, zone).slice(0, 4)))
  const years: CorrectionYear[] = []
  for (let year = last ?? 0; year >= (first ?? 0); year -= 1) {
    const span = spanOf(String(year), zone)
    const count = span ? countOf(db, locale, span) : 0
    if (count > 0) years.push({ value: String(year), count })
  }
  return years
}

const tagOf = (locale: Locale) => `list:corrections:${locale}`

function countOf(db: PublicDb, locale: Locale, span: Span): number {
  const counted = statement<{ total: number }>(db, `select count(*) as total from (${entries})`)
  return counted.get({ locale, ...span })?.total ?? 0
}

function spanOf(year: string, zone: string): Span | undefined {
  if (!/^[1-9]\d{3}$/.test(year)) return undefined
  const start = (of: number) => instantOf(`${String(of).padStart(4, '0')}-01-01`, '00:00', zone)
  return { from: start(Number(year)), to: year === '9999' ? always.to : start(Number(year) + 1) }
}

type Item = { title: string; slug: string; numberYear?: number | null; number?: number | null }

/** A note is of something that is public in the language: a release, else a meeting, else the list of one. */
function correction(newsroom: Newsroom, locale: Locale, { recordId, edition, at, note }: Thin): Correction {
  const { db, uses } = newsroom
  const find = <Row extends Item>(query: string) =>
    statement<Row>(db, query).get({ id: recordId, locale } satisfies Parameters)
  const own = { id: `${recordId}-${edition}`, recordId, at, note, isWithdrawal: false }
  const release = find(
    'select title, slug, number_year as numberYear, number from releases where id = @id and locale = @locale',
  )
  if (release) {
    uses(`row:release:${recordId}`)
    const { title, slug } = release
    return { ...own, kind: 'release', title, number: cited(release), href: `/${locale}/releases/${slug}` }
  }
  const meeting = find('select title, slug from meetings where id = @id and locale = @locale')
  if (meeting) {
    uses(`row:meeting:${recordId}`)
    const { title, slug } = meeting
    return { ...own, kind: 'meeting', title, number: undefined, href: `/${locale}/meetings/${slug}` }
  }
  const of = find<Item & { meetingId: string }>(
    `select m.id as meetingId, m.title, m.slug from attendance_lists l
     join meetings m on m.id = l.meeting_id and m.locale = l.locale where l.id = @id and l.locale = @locale`,
  )
  if (!of) throw new Error(`A note of ${recordId}, which is not public in ${locale}`)
  uses(`row:meeting:${of.meetingId}`)
  const href = `/${locale}/meetings/${of.slug}/participants`
  return { ...own, kind: 'attendance', title: of.title, number: undefined, href }
}

/** Of what was withdrawn there is the notice, and nothing that it was about. */
function withdrawal(
  { db }: Newsroom,
  locale: Locale,
  { recordId, edition, at, note, ...stone }: Thin,
): Correction {
  const kind = stone.kind as Correction['kind']
  const gone = statement<{ numberYear: number | null; number: number | null }>(
    db,
    'select number_year as numberYear, number from tombstones where record_id = @recordId limit 1',
  ).get({ recordId })
  const address = `/${locale}/${kind === 'release' ? 'releases' : 'meetings'}/${stone.slug}`
  const href = kind === 'attendance' ? `${address}/participants` : address
  const own = { id: `${recordId}-${edition}-withdrawn`, recordId, at, note, isWithdrawal: true }
  return { ...own, kind, title: '', number: cited(gone), href }
}

const cited = (of: { numberYear?: number | null; number?: number | null } | undefined) =>
  of?.numberYear && of.number ? numberInWords({ year: of.numberYear, number: of.number }) : undefined
