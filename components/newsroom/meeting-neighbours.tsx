import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { Neighbour, Neighbours } from '@/lib/meetings/published-neighbours'

/** From one session of a body to those before and after it. */
export async function MeetingNeighbours({
  around,
  locale,
}: {
  around: readonly Neighbours[]
  locale: Locale
}) {
  if (around.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting.neighbours' })
  return (
    <nav
      aria-label={t('label')}
      className="mt-10 max-w-measure space-y-4 border-hairline border-t pt-4 text-ui print:hidden"
    >
      {around.map(({ body, previous, next }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body may have sessions of two series in one meeting
        <div key={index} className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {previous && (
            <Beside label={t('previous', { body: body.shortName })} meeting={previous} locale={locale} />
          )}
          {next && (
            <Beside label={t('next', { body: body.shortName })} meeting={next} locale={locale} isLast />
          )}
        </div>
      ))}
    </nav>
  )
}

type Props = { label: string; meeting: Neighbour; locale: Locale; isLast?: boolean }

function Beside({ label, meeting, locale, isLast }: Props) {
  const { slug, title, startsOn } = meeting
  return (
    <p className={isLast ? 'sm:col-start-2' : undefined}>
      <span className="block text-meta text-muted">{label}</span>
      <a href={`/${locale}/meetings/${slug}`}>{title}</a>
      <span className="block text-meta text-muted">{dateInWords(startsOn, locale)}</span>
    </p>
  )
}
