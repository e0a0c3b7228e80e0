import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedBody } from '@/lib/directory/published-bodies'
import { EmptyList } from './empty-list'
import { PageHeader } from './page-header'
import { SectionHeading } from './section-heading'

type Props = {
  bodies: ListedBody[]
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** What stands for the organisation comes first, then whom it works with. */
const kinds = ['organ', 'secretariat', 'working_group', 'state_agency', 'international_organisation']

/** Every body by kind, with its abbreviation and how often it met. */
export async function BodyListPage({ bodies, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.bodyList' })
  const groups = kinds.map((kind) => ({ kind, own: bodies.filter((body) => body.kind === kind) }))
  return (
    <>
      <PageHeader title={t('title')}>{t('description')}</PageHeader>
      {bodies.length === 0 && (
        <EmptyList locale={locale} zone={zone} changedAt={changedAt}>
          {t('empty')}
        </EmptyList>
      )}
      {groups.map(
        ({ kind, own }) =>
          own.length > 0 && (
            <section key={kind} aria-labelledby={kind} className="mb-10">
              <SectionHeading id={kind}>{t(`kinds.${kind}`)}</SectionHeading>
              <ul>
                {own.map((body) => (
                  <BodyRow
                    key={body.id}
                    body={body}
                    locale={locale}
                    meetings={body.meetings > 0 ? t('meetings', { count: body.meetings }) : ''}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

function BodyRow({ body, locale, meetings }: { body: ListedBody; locale: Locale; meetings: string }) {
  const { slug, name, shortName } = body
  return (
    <li className="grid gap-x-6 border-hairline border-t py-2 text-ui sm:grid-cols-[1fr_12rem_8rem]">
      <span className="max-w-measure">
        <a href={`/${locale}/bodies/${slug}`}>{name}</a>
      </span>
      <span className="text-muted">{shortName === name ? '' : shortName}</span>
      <span className="text-muted sm:text-right">{meetings}</span>
    </li>
  )
}
