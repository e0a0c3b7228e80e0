import { getTranslations } from 'next-intl/server'
import { Marked } from '@/components/ui/marked'
import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { mediumDate } from '@/lib/i18n/format'
import type { SearchResult } from '@/lib/search/query-results'
import { DatedList, DatedRow } from './dated-list'
import { KindLabel } from './kind-label'
import { MeetingStatus } from './meeting-status'

type Props = { results: readonly SearchResult[]; locale: Locale; zone: string }

/** Each result with the words found marked in its title and in a piece of its text. */
export async function SearchResults({ results, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <DatedList>
      {results.map(({ kind, id, href, date, title, snippet, off }) => (
        <DatedRow
          key={`${kind} ${id}`}
          dateTime={date || undefined}
          time={date && mediumDate(date.length === 10 ? date : localDateOf(date, zone), locale)}
          href={href}
          title={<Marked pieces={title} />}
          heading="h2"
          label={
            <>
              <KindLabel>{t(`kind.${kind}`)}</KindLabel>
              {off && <MeetingStatus status={off} locale={locale} />}
            </>
          }
        >
          {snippet.length > 0 && <Marked pieces={snippet} />}
        </DatedRow>
      ))}
    </DatedList>
  )
}
