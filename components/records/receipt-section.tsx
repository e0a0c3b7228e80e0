import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import { textIn } from '@/lib/text-by-locale'
import type { Receipt } from '@/lib/workflow/publish-queries'
import { recordPath } from './record-path'

/** What went out, when, and where it can be read. */
export function ReceiptSection({ receipt, site, zone }: { receipt: Receipt; site: string; zone: string }) {
  const t = useTranslations('records')
  const locale = useLocale() as Locale
  const { kind, recordId, title, publicNumber, publishedAt, paths, number: cited } = receipt
  return (
    <section className="flex flex-col gap-2 border border-hairline bg-sheet p-4 text-ui">
      <h2 className="font-semibold font-serif text-lead">{textIn(title, locale) || t('untitled')}</h2>
      <p className="text-muted">
        {cited && `${t('cited', { number: cited })}. `}
        {t('receipt.what', { kind: t(`kinds.${kind}`), number: publicNumber })}{' '}
        <time dateTime={publishedAt}>
          {momentInWords(publishedAt, zone, locale, { date: 'long', seconds: true })}
        </time>
      </p>
      <ul className="flex flex-col gap-1">
        {paths.map((path) => (
          <li key={path} className="wrap-anywhere">
            <a href={`${site}${path}`}>{`${site}${path}`}</a>
          </li>
        ))}
      </ul>
      <p>
        <Link href={recordPath(kind, recordId)}>{t('receipt.toRecord')}</Link>
      </p>
    </section>
  )
}
