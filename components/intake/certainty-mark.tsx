import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'

/** How sure a value is, and whether somebody has looked at it. */
export const standings = ['found', 'guessed', 'seen', 'edited', 'missing'] as const
export type Standing = (typeof standings)[number]

const signs: Record<Standing, string> = { found: '✓', guessed: '?', seen: '✓', edited: '✎', missing: '–' }
const tones: Record<Standing, string> = {
  found: 'text-success',
  guessed: 'text-warning font-medium',
  seen: 'text-success',
  edited: 'text-link',
  missing: 'text-muted',
}

/** «✓ найдено», «? предположено», «– нет в тексте»: a sign and a word, never colour alone. */
export function CertaintyMark({ standing, className }: { standing: Standing; className?: string }) {
  const t = useTranslations('intake.standings')
  return (
    <span className={cx('whitespace-nowrap text-meta', tones[standing], className)}>
      <span aria-hidden="true">{signs[standing]} </span>
      {t(standing)}
    </span>
  )
}
