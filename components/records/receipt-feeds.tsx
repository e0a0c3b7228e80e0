import { useTranslations } from 'next-intl'
import { locales } from '@/db/locales'
import { listFormats, outputAddress } from '@/lib/feeds/formats'
import type { Receipt } from '@/lib/workflow/publish-queries'

const lists = { release: 'releases', meeting: 'meetings', attendance: undefined } as const
const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', ninjs: 'ninjs', ics: 'iCalendar' } as const

/** The lists that have something new, in every form in which they are given out. */
export function ReceiptFeeds({ receipts, site }: { receipts: readonly Receipt[]; site: string }) {
  const t = useTranslations('records.receipt')
  const changed = (['releases', 'meetings'] as const).flatMap((list) =>
    locales
      .filter((locale) =>
        receipts.some(({ kind, languages }) => lists[kind] === list && languages.includes(locale)),
      )
      .map((locale) => ({ list, locale })),
  )
  return (
    <ul>
      {changed.map(({ list, locale }) => (
        <li key={`${list} ${locale}`} className="flex flex-wrap gap-x-3">
          {t('feed', { list, language: locale })}
          {listFormats[list].map((format) => (
            <a key={format} href={site + outputAddress(`/${locale}/${list}`, format)}>
              {names[format]}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
