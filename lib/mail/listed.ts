import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { statement } from '@/lib/publication/prepared'
import type { Narrowable } from '@/lib/subscriptions/matches'

type Row = { kind: string; date: string }
type About = { kind: 'body' | 'topic' | 'state' | 'person'; value: string }

const sources = {
  release: {
    row: 'select kind, issued_on as date from releases where id = @id and locale = @locale',
    about: 'select kind, entry_id from release_about where release_id = @id',
  },
  meeting: {
    row: 'select kind, starts_on as date from meetings where id = @id and locale = @locale',
    about: 'select kind, entry_id from meeting_about where meeting_id = @id and locale = @locale',
  },
}

/** A public record as the lists narrow it; undefined where it is not public in that language. */
export function listed(
  db: PublicDb,
  { kind, id, locale }: { kind: 'release' | 'meeting'; id: string; locale: Locale },
): Narrowable | undefined {
  const row = statement<Row>(db, sources[kind].row).get({ id, locale })
  if (!row) return undefined
  const about = statement<About>(
    db,
    `select a.kind, case a.kind
       when 'state' then (select lower(detail) from states where id = a.entry_id and locale = @locale)
       when 'body' then (select slug from bodies where id = a.entry_id and locale = @locale)
       when 'topic' then (select slug from topics where id = a.entry_id and locale = @locale)
       else (select slug from people where id = a.entry_id and locale = @locale) end as value
     from (${sources[kind].about}) a`,
  ).all({ id, locale })
  const of = (wanted: About['kind']) =>
    new Set(about.filter((each) => each.kind === wanted && each.value).map(({ value }) => value))
  const [year = '', month = ''] = row.date.split('-')
  return {
    kind: new Set([row.kind]),
    body: of('body'),
    topic: of('topic'),
    state: of('state'),
    person: of('person'),
    year: new Set([year]),
    month: new Set([String(Number(month))]),
  }
}
