import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import { WithdrawnPage } from '@/components/newsroom/withdrawn-page'
import type { Locale } from '@/db/locales'
import {
  type WithdrawalView,
  type WithdrawnKind,
  withdrawalView,
} from '@/lib/publication/published-withdrawal'
import { newsroom } from '@/lib/web/newsroom'
import { unlistedMetadata } from '@/lib/web/page-metadata'

type Props = { params: Promise<{ locale: Locale; kind: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind, slug } = await params
  const withdrawal = await withdrawalView(newsroom(), locale, { kind, slug })
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return unlistedMetadata(newsroom(), locale, titleOf(withdrawal, t))
}

function titleOf(
  withdrawal: WithdrawalView | undefined,
  t: Awaited<ReturnType<typeof getTranslations<'newsroom'>>>,
) {
  if (!withdrawal) return t('notFound.title')
  return withdrawal.notice ? t(`withdrawn.title.${withdrawal.kind}`) : t('ended.title')
}

/** What the front shows, with status 410, at the address of something withdrawn. */
export default async function Page({ params }: Props) {
  const { locale, kind, slug } = await params
  const handle = newsroom()
  const withdrawal = await withdrawalView(handle, locale, { kind, slug })
  if (!withdrawal) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      alternates={alternates(pathOf(withdrawal.kind, slug), withdrawal.languages)}
    >
      <WithdrawnPage withdrawal={withdrawal} locale={locale} zone={handle.zone} />
    </Frame>
  )
}

const pathOf = (kind: WithdrawnKind, slug: string) =>
  ({
    release: `/releases/${slug}`,
    meeting: `/meetings/${slug}`,
    attendance: `/meetings/${slug}/participants`,
  })[kind]
