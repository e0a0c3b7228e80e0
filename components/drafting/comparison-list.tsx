import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import type { PlacedDrift } from '@/lib/drafting/drift'
import { dateInWords, datesInWords } from '@/lib/i18n/format'

type Props = {
  drift: readonly PlacedDrift[]
  /** Beside a finding: the way to its words. */
  action?: (drift: PlacedDrift) => ReactNode
}

/** Where a text and the record of its meeting differ, each in words, and what to do about it. */
export function ComparisonList({ drift, action }: Props) {
  const t = useTranslations('drafting')
  const locale = useLocale() as Locale
  return (
    <ul className="flex flex-col gap-3">
      {drift.map((each) => (
        <li key={keyOf(each)} className="border-warning border-l-2 pl-3">
          <p className="wrap-anywhere text-ui">
            {t(`finding.${each.aspect}_${each.kind}`, {
              expected: said(each, each.expected, locale),
              found: said(each, each.found, locale),
            })}
          </p>
          <p className="text-meta text-muted">{t(`mend.${whatToMend(each)}`)}</p>
          {action?.(each)}
        </li>
      ))}
    </ul>
  )
}

const keyOf = ({ aspect, kind, expected, found, place }: PlacedDrift) =>
  [aspect, kind, expected, found, place?.block, place?.start].join(' ')

/** What a text leaves out it may leave out; whom the record does not know may have been there all the same. */
function whatToMend({ aspect, kind }: PlacedDrift): 'text' | 'add' | 'record' {
  if (kind === 'missing') return ['number', 'date', 'place'].includes(aspect) ? 'text' : 'add'
  return kind === 'extra' || kind === 'absent' ? 'record' : 'text'
}

/** Dates in words, anything else by its first words: the sentence around it has to be read. */
function said({ aspect }: PlacedDrift, words: string, locale: Locale): string {
  if (aspect === 'date' && words !== '') {
    const [from = '', to] = words.split('/')
    return to ? datesInWords(from, to, locale) : dateInWords(from, locale)
  }
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words
}
