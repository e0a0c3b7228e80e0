import type { Locale } from '@/db/locales'
import type { ReleaseNumber } from '@/lib/releases/number-words'
import type { RecordRow } from '@/lib/workflow/kind'
import type { PublishedEdition } from './published-record'

/** What a kind of record is given to write itself into the public store. */
export type Projection = {
  record: RecordRow
  live: PublishedEdition
  slug: string
  /** What a release is cited by. */
  number: ReleaseNumber | undefined
  /** Every name printed, for the search index. */
  names: (locale: Locale) => string[]
}

/** The columns that every published record has, in one language. */
export const publishedColumns = ({ record, live }: Pick<Projection, 'record' | 'live'>, locale: Locale) => ({
  id: record.id,
  locale,
  publishedAt: live.publishedAt,
  updatedAt: live.updatedAt,
  edition: live.publicNumber,
})
