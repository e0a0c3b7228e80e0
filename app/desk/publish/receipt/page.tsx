import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { ReceiptSection } from '@/components/records/receipt-section'
import { StandstillNotice } from '@/components/records/standstill-notice'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { locales } from '@/db/locales'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { standstill } from '@/lib/web/projection'
import { requireCtx } from '@/lib/web/session'
import { publicationReceipt } from '@/lib/workflow/publish-queries'
import { standstillView } from '@/lib/workflow/standstill-queries'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('records'))('receipt.title') }
}

export default async function ReceiptPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const receipts = publicationReceipt(ctx, [(await searchParams).record ?? []].flat())
  if (receipts.length === 0) notFound()
  const t = await getTranslations('records.receipt')
  const zone = organisationZone(ctx.db)
  const stopped = standstillView(ctx, standstill())
  const waits = stopped && receipts.some(({ recordId }) => stopped.recordIds.includes(recordId))
  const site = process.env.SITE_URL ?? ''
  // The feeds are of releases.
  const releases = receipts.filter(({ kind }) => kind === 'release')
  const feeds = locales.filter((locale) => releases.some((each) => each.languages.includes(locale)))
  return (
    <>
      <PageHeader title={t('title')} />
      {waits && <StandstillNotice standstill={stopped} zone={zone} />}
      <div className="flex max-w-sheet flex-col gap-6">
        {!waits && (
          <Notice tone="success" title={t('done', { count: receipts.length })}>
            <p>{t(feeds.length > 0 ? 'everywhere' : 'withoutFeed')}</p>
            {feeds.length > 0 && (
              <ul className="flex flex-wrap gap-x-4">
                {feeds.map((locale) => (
                  <li key={locale}>
                    <a href={`${site}/${locale}/releases.atom`}>{t('feed', { language: locale })}</a>
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {receipts.map((receipt) => (
          <ReceiptSection key={receipt.recordId} receipt={receipt} site={site} zone={zone} />
        ))}
        <LinkButton href="/desk" className="self-start">
          {t('toToday')}
        </LinkButton>
      </div>
    </>
  )
}
