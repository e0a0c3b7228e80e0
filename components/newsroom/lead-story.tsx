import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedRelease } from '@/lib/releases/published-list'
import { dayOf } from './dated'
import { KindLabel } from './kind-label'

type Props = { release: ListedRelease; locale: Locale; zone: string }

/** The newest release, as large as a page of its own would begin. */
export async function LeadStory({ release, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.release' })
  const { slug, kind, title, lead, issuedAt } = release
  return (
    <article>
      <p className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <KindLabel>{t(`kinds.${kind}`)}</KindLabel>
        <time dateTime={issuedAt} className="text-meta text-muted">
          {dayOf(issuedAt, zone, locale).words}
        </time>
      </p>
      <h2 className="text-h1">
        <a href={`/${locale}/releases/${slug}`} className="title-link">
          {title}
        </a>
      </h2>
      {lead && <p className="mt-4 max-w-measure font-serif text-lead">{lead}</p>}
    </article>
  )
}
