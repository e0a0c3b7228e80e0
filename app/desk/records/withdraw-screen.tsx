import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import { WithdrawConsequences } from '@/components/records/withdraw-consequences'
import { WithdrawForm } from '@/components/records/withdraw-form'
import { WithdrawReceipt } from '@/components/records/withdraw-receipt'
import type { RecordKind } from '@/db/editorial/schema/records'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { withdrawPlan } from '@/lib/workflow/withdraw-queries'
import { findRecordsAction, withdrawAction } from './actions'
import type { RecordParams } from './record-screen'

/** Withdrawing a record: what will happen and the notice that stays; afterwards the receipt. */
export async function WithdrawScreen({ kind, params }: Pick<RecordParams, 'params'> & { kind: RecordKind }) {
  const ctx = await requireCtx()
  const { recordId } = await params
  const plan = withdrawPlan(ctx, kind, recordId) ?? notFound()
  const t = await getTranslations('records')
  const { view, languages } = plan
  const title = textIn((view.live ?? view.edition).heading, ctx.actor.locale) || t('untitled')
  const site = process.env.SITE_URL ?? ''
  return (
    <>
      <PageHeader
        title={t(view.live ? 'withdraw.title' : 'withdraw.done', { title })}
        up={{ href: recordPath(kind, recordId), label: title }}
        status={<StateBadge state={view.state} />}
      />
      <div className="flex max-w-sheet flex-col gap-6">
        {view.live ? (
          <>
            <WithdrawConsequences plan={plan} site={site} />
            <WithdrawForm
              kind={kind}
              recordId={recordId}
              languages={languages}
              withdraw={withdrawAction}
              findRecords={findRecordsAction}
            />
          </>
        ) : (
          <WithdrawReceipt plan={plan} site={site} />
        )}
      </div>
    </>
  )
}
