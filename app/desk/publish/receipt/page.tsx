import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { ReceiptFeeds } from '@/components/records/receipt-feeds'
import { ReceiptSection } from '@/components/records/receipt-section'
import { StandstillNotice } from '@/components/records/standstill-notice'
import { ReceiptMails } from '@/components/subscriptions/receipt-mails'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { mailsAbout } from '@/lib/subscriptions/queries'
import { standstill } from '@/lib/web/projection'
import { requireCtx } from '@/lib/web/session'
import { publicationReceipt, type Receipt } from '@/lib/workflow/publish-queries'
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
  const mails = waits ? undefined : await mailsMade(ctx, receipts)
  return (
    <>
      <PageHeader title={t('title')} />
      {waits && <StandstillNotice standstill={stopped} zone={zone} />}
      <div className="flex max-w-sheet flex-col gap-6">
        {!waits && (
          <Notice tone="success" title={t('done', { count: receipts.length })}>
            <p>{t(receipts.some(({ kind }) => kind !== 'attendance') ? 'everywhere' : 'withoutFeed')}</p>
            <ReceiptFeeds receipts={receipts} site={site} />
            {mails && <ReceiptMails mails={mails} />}
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

const patience = 15

/** Mails are made within a second or so of a publication: the receipt waits for that, and not for a long list. */
async function mailsMade(ctx: Ctx, receipts: readonly Receipt[]) {
  const made = () =>
    mailsAbout(
      ctx,
      receipts.map(({ recordId }) => recordId),
    )
  for (let waited = 0; waited < patience && made()?.isReady === false; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return made()
}
