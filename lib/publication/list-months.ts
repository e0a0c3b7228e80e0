import { createHash } from 'node:crypto'
import type { PublicDb } from '@/db/public/client'
import { listMonths } from '@/db/public/schema/lists'
import type { ListName } from './list-filters'
import { prepared } from './prepared'
import { addRow } from './rows'

/**
 * What the records of a month may be found by. `flat` has one record after the other: its kind, its month (the local
 * one, which readers choose), how many entries it is about, and these, each as a place in the lists before it.
 */
export type Members = { kinds: string[]; months: string[]; entries: string[]; flat: number[] }

type Row = { id: string; place: string; kind: string; month: string; about: string | null }

const releases = `select r.id, r.issued_at as place, r.kind, substr(r.issued_on, 1, 7) as month,
    a.kind || ':' || a.entry_id as about
  from releases r left join release_about a on a.release_id = r.id
  where r.locale = @locale and r.issued_at >= @month and r.issued_at < @month || '~'
  order by r.issued_at desc, r.id desc, a.kind, a.entry_id`

/** Who chaired it or stands on its list, also as absent: as on the page of the person. */
const meetings =
  `select m.id, m.starts_on || ' ' || m.start_time as place, m.kind, substr(m.starts_on, 1, 7) as month,
    a.about
  from meetings m left join (
    select m.id, a.kind || ':' || a.entry_id as about from meetings m
      join meeting_about a on a.meeting_id = m.id and a.locale = m.locale where IN_MONTH
    union select m.id, 'person:' || m.chair_id from meetings m where IN_MONTH and m.chair_id is not null
    union select m.id, 'person:' || p.person_id from meetings m
      join attendance_lists l on l.meeting_id = m.id and l.locale = m.locale
      join attendances p on p.list_id = l.id and p.locale = l.locale where IN_MONTH and p.person_id is not null
    union select m.id, 'state:' || d.state_id from meetings m
      join attendance_lists l on l.meeting_id = m.id and l.locale = m.locale
      join delegations d on d.list_id = l.id and d.locale = l.locale where IN_MONTH and d.state_id is not null
  ) a on a.id = m.id
  where IN_MONTH order by m.starts_on desc, m.start_time desc, m.id desc, a.about`.replaceAll(
    'IN_MONTH',
    `m.locale = @locale and m.starts_on >= @month and m.starts_on < @month || '~'`,
  )

type Given = { locale: string; month: string }

const statements = prepared(({ $client }) => ({
  releases: $client.prepare<[Given], Row>(releases),
  meetings: $client.prepare<[Given], Row>(meetings),
  where: {
    releases: $client.prepare<[string], Given>(
      'select locale, substr(issued_at, 1, 7) as month from releases where id = ?',
    ),
    meetings: $client.prepare<[string], Given>(
      'select locale, substr(starts_on, 1, 7) as month from meetings where id = ?',
    ),
  },
  remove: $client.prepare('delete from list_months where list = ? and locale = ? and month = ?'),
}))

type Touched = Given & { list: ListName }
type Months = { touched: Map<string, Touched>; isLater: boolean }

const monthsOf = prepared((): Months => ({ touched: new Map(), isLater: false }))

/** Notes the months in which a record stands: before it is removed, and after it was written. */
export function touchMonths(db: PublicDb, list: ListName, id: string) {
  for (const at of statements(db).where[list].all(id))
    monthsOf(db).touched.set(`${list} ${at.locale} ${at.month}`, { list, ...at })
}

/** Writes the months that were touched from what the store has now; while `listingOnce` works, at its end. */
export function writeMonths(db: PublicDb) {
  const months = monthsOf(db)
  if (months.isLater) return
  for (const touched of months.touched.values()) writeMonth(db, touched)
  months.touched.clear()
}

/** Writes each month that some work touches once, at the end: until then nobody may be reading the store. */
export function listingOnce<Result>(db: PublicDb, work: () => Result): Result {
  const months = monthsOf(db)
  months.isLater = true
  try {
    const result = work()
    months.isLater = false
    db.$client.transaction(() => writeMonths(db)).immediate()
    return result
  } finally {
    months.isLater = false
  }
}

function writeMonth(db: PublicDb, { list, locale, month }: Touched) {
  const rows = statements(db)[list].all({ locale, month })
  statements(db).remove.run(list, locale, month)
  if (rows.length === 0) return
  const members = JSON.stringify(membersOf(rows))
  const places = JSON.stringify(recordsOf(rows).map(([{ place, id }]) => `${place} ${id}`))
  const digest = createHash('sha256').update(members).update(places).digest('base64url').slice(0, 16)
  addRow(db, listMonths, { list, locale: locale as 'ru', month, digest, members, places })
}

/** The rows of each record stand together. */
function recordsOf(rows: readonly Row[]): [Row, ...Row[]][] {
  const records: [Row, ...Row[]][] = []
  for (const row of rows) {
    const last = records.at(-1)
    if (last?.[0].id === row.id) last.push(row)
    else records.push([row])
  }
  return records
}

function membersOf(rows: readonly Row[]): Members {
  const kinds = numbering()
  const months = numbering()
  const entries = numbering()
  const flat: number[] = []
  for (const record of recordsOf(rows)) {
    const [{ kind, month }] = record
    const about = record.flatMap((row) => row.about ?? [])
    flat.push(kinds.of(kind), months.of(month), about.length, ...about.map(entries.of))
  }
  return { kinds: kinds.known(), months: months.known(), entries: entries.known(), flat }
}

/** Numbers words in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>()
  return {
    of: (word: string) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    },
    known: () => [...numbers.keys()],
  }
}
