import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { PublishForm } from '@/components/records/publish-form'
import { EmptyState } from '@/components/ui/empty-state'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { publishPlan } from '@/lib/workflow/publish-queries'
import { publishAction } from '../records/actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('records'))('publish.title') }
}

export default async function PublishPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const asked = [(await searchParams).edition ?? []].flat()
  const { chosen, others } = publishPlan(ctx, asked) ?? notFound()
  const t = await getTranslations('records')
  const address = (editionId: string) =>
    `/desk/publish?${[...chosen.map((each) => each.editionId), editionId].map((id) => `edition=${id}`).join('&')}`
  return (
    <>
      <PageHeader
        title={t('publish.title')}
        up={{ href: '/desk', label: (await getTranslations('desk.nav'))('today') }}
      />
      {chosen.length > 0 ? (
        <PublishForm
          key={chosen.map(({ editionId }) => editionId).join()}
          plan={chosen}
          site={process.env.SITE_URL ?? ''}
          publish={publishAction}
        />
      ) : (
        <EmptyState title={t('publish.nothing')}>{t('publish.nothingHint')}</EmptyState>
      )}
      {others.length > 0 && (
        <section className="mt-10 max-w-sheet">
          <h2 className="mb-2 text-lead">{t(chosen.length > 0 ? 'publish.together' : 'publish.choose')}</h2>
          <ul className="flex flex-col">
            {others.map((each) => {
              const title = textIn(each.title, ctx.actor.locale) || t('untitled')
              return (
                <li
                  key={each.editionId}
                  className="flex flex-wrap items-baseline gap-x-3 border-hairline border-b py-2 text-ui"
                >
                  <span className="min-w-0 flex-1">
                    {title} <span className="text-meta text-muted">{t(`kinds.${each.kind}`)}</span>
                  </span>
                  <Link href={address(each.editionId)}>
                    {t('publish.add')}
                    <span className="sr-only">: {title}</span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
