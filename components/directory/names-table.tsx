import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { type Locale, locales } from '@/db/locales'
import { comparePeriods } from '@/lib/directory/partial-dates'
import type { Entry } from '@/lib/directory/queries'
import { allSpellings } from '@/lib/directory/search-key'
import { usePartialDate } from './use-partial-date'

/** What an entry is and was called, the newest first. */
export function NamesTable({ entry }: { entry: Entry }) {
  const t = useTranslations('directory')
  const dateText = usePartialDate({ dense: true })
  const versions = versionsOf(entry)
  const isDated = versions.length > 1 || versions.some(({ from, to }) => from || to)
  const period = (['from', 'to'] as const).map((end) => ({
    key: end,
    header: t(`period.${end}`),
    cell: (version: Version) => {
      const date = version[end]
      return date ? dateText(date) : <span className="text-muted">{t('period.open')}</span>
    },
    className: 'whitespace-nowrap',
  }))
  return (
    <DataTable
      caption={t(`names.${entry.kind}`)}
      hideCaption
      rows={versions}
      rowKey={({ from }) => from ?? ''}
      columns={[
        ...locales.map((locale) => ({
          key: locale,
          header: t(`languages.${locale}`),
          cell: (version: Version) =>
            version.written[locale] ? (
              <Written locale={locale} lines={version.written[locale]} />
            ) : (
              <span className="text-muted">{t('noName')}</span>
            ),
        })),
        ...(isDated ? period : []),
      ]}
    />
  )
}

function Written({ locale, lines }: { locale: Locale; lines: string[] }) {
  return (
    <ul lang={locale}>
      {lines.map((line) => (
        <li key={line} className="not-first:text-muted">
          {line}
        </li>
      ))}
    </ul>
  )
}

type Version = { from: string | null; to: string | null; written: { [locale in Locale]?: string[] } }

function versionsOf({ kind, row }: Entry): Version[] {
  const versions: Parameters<typeof allSpellings<typeof kind>>[1] = row.names
  return [...versions]
    .sort((a, b) => comparePeriods(b, a))
    .map(({ from, to, names }) => ({
      from,
      to,
      written: Object.fromEntries(
        locales.flatMap((locale) => {
          const name = names[locale]
          return name
            ? [[locale, allSpellings(kind, [{ from, to, names: { [locale]: name } }]).reverse()]]
            : []
        }),
      ),
    }))
}
