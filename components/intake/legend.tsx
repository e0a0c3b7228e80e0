import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import { type Mark, marks } from './lit-text'
import { markStyle } from './mark-style'

/** What the lines under the text mean; only those that are there. */
export function Legend({ present }: { present: ReadonlySet<Mark> }) {
  const t = useTranslations('intake.marks')
  const shown = marks.filter((mark) => present.has(mark))
  if (shown.length === 0) return null
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-x-4 gap-y-1 text-meta text-muted">
      {shown.map((mark) => (
        <li key={mark}>
          <span className={cx('text-ink underline underline-offset-3', markStyle[mark])}>{t(mark)}</span>
        </li>
      ))}
    </ul>
  )
}
