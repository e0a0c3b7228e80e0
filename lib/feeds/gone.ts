import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { entryId } from './entry-id'
import type { GoneEntry } from './feed'

type Stone = { id: string; slug: string; withdrawnAt: string; publishedAt: string; notice: string }

/** The last addresses of what was public in a language; a record has one row for each that it had. */
const stones = `select record_id as id, slug, withdrawn_at as withdrawnAt, published_at as publishedAt,
    notice ->> @locale as notice
  from tombstones where rowid in (
    select min(rowid) from tombstones
    where kind = @kind and language = @language and notice ->> @locale is not null
    group by record_id order by max(withdrawn_at) desc limit @limit)
  order by withdrawn_at desc, record_id`

/**
 * What was withdrawn of a list last. Which topics it had is gone with its text, so a narrowed list names all of them:
 * an entry that a reader never had is none to strike out.
 */
export function goneOf(
  { db, uses }: Newsroom,
  { siteUrl, locale, list }: { siteUrl: string; locale: Locale; list: 'releases' | 'meetings' },
  limit: number,
): GoneEntry[] {
  const kind = list === 'releases' ? 'release' : 'meeting'
  const language = list === 'releases' ? locale : ''
  const found = statement<Stone>(db, stones).all({ kind, language, locale, limit })
  // What ended in this language alone goes on in others, and the mark of its end moves with each edition.
  uses(...found.map(({ id }) => `${kind}:${id}`))
  return found.map(({ id, slug, withdrawnAt, publishedAt, notice }) => ({
    id: entryId(siteUrl, { kind, id, publishedAt }),
    url: `${siteUrl}/${locale}/${list}/${slug}`,
    at: withdrawnAt,
    notice,
  }))
}
