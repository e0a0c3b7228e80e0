import Link from 'next/link'
import { useTranslations } from 'next-intl'

type Props = {
  page: number
  pages: number
  /** The address of a page. */
  href: (page: number) => string
}

/** Previous, where we are, next. Nothing where all fits on one page. */
export function Pagination({ page, pages, href }: Props) {
  const t = useTranslations('common')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-4 py-4 text-ui">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev">
          {t('previousPage')}
        </Link>
      )}
      <span className="text-muted tabular-nums">{t('pageOf', { page, pages })}</span>
      {page < pages && (
        <Link href={href(page + 1)} rel="next">
          {t('nextPage')}
        </Link>
      )}
    </nav>
  )
}
