import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import { toneRule, toneText } from '@/components/ui/tone'
import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { CheckedLanguage, Severity } from '@/lib/language/check/finding'
import { FindingWords } from './finding-words'
import { IgnoredList } from './ignored-list'
import { countOf, type Likes, likesBySeverity } from './likes'
import { severityTone } from './severity-tone'

type Props = {
  /** Undefined where the text is public, or nobody works on it any more. */
  findings: readonly PlacedFinding[] | undefined
  ignored: readonly IgnoredFinding[]
  language: CheckedLanguage
  zone: string
}

/** For whoever reads a text to approve it: what the rules find in it, and what its writers left as it is, and why. */
export function ReviewedChecks({ findings, ignored, language, zone }: Props) {
  const t = useTranslations('checking')
  const shown = findings && likesBySeverity(findings)
  return (
    <div className="flex flex-col gap-4">
      {findings?.length === 0 && <p className="text-ui">{t('clean')}</p>}
      {shown &&
        (['error', 'warning', 'hint'] as const).map((severity) => (
          <Group
            key={severity}
            severity={severity}
            likes={shown[severity]}
            count={countOf(findings, severity)}
            language={language}
          />
        ))}
      {ignored.length > 0 ? (
        <IgnoredList ignored={ignored} zone={zone} open />
      ) : (
        <p className="text-meta text-muted">{t('ignored.none')}</p>
      )}
    </div>
  )
}

const most = 30

function Group({
  severity,
  likes,
  count,
  language,
}: {
  severity: Severity
  likes: readonly Likes[]
  count: number
  language: CheckedLanguage
}) {
  const t = useTranslations('checking')
  const said = useTranslations('language.check')
  if (likes.length === 0) return null
  const tone = severityTone[severity]
  if (severity === 'hint') return <p className="text-meta text-muted">{t('groups.hint', { count })}</p>
  return (
    <section className="flex flex-col gap-2">
      <h3 className={cx('font-sans font-semibold text-ui', toneText[tone])}>
        {t(`groups.${severity}`, { count })}
      </h3>
      <ul className="flex flex-col gap-3">
        {likes.slice(0, most).map(({ key, first, all }) => (
          <li key={key} className={cx('border-l-2 pl-3', toneRule[tone])}>
            {first.text !== '' && <FindingWords finding={first} language={language} />}
            <p className="text-ui">{said(first.message.key, first.message.values)}</p>
            {all.length > 1 && <p className="text-meta text-muted">{t('places', { count: all.length })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
