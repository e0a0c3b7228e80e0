import { cx } from '@/components/ui/cx'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { CheckedLanguage } from '@/lib/language/check/finding'
import { visible } from './likes'

/** The words that were found, underlined as they are in the text, between those beside them. */
export function FindingWords({ finding, language }: { finding: PlacedFinding; language: CheckedLanguage }) {
  const { before, text, after, severity } = finding
  return (
    <p lang={language} className="text-meta text-muted wrap-anywhere">
      {before}
      <strong className={cx('font-semibold text-ink', `finding-${severity}`)}>{visible(text)}</strong>
      {after}
    </p>
  )
}
