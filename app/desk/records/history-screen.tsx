import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { useAuditWords } from '@/components/audit/audit-words'
import { Moment } from '@/components/desk/moment'
import { PageHeader } from '@/components/desk/page-header'
import { DifferenceTable } from '@/components/records/difference-table'
import { EditionHistory } from '@/components/records/edition-history'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import { DataTable } from '@/components/ui/data-table'
import type { RecordKind } from '@/db/editorial/schema/records'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { type RecordHistory, recordHistory, revisionChanges } from '@/lib/workflow/history-queries'
import type { RecordParams } from './record-screen'

/** The past of a record: editions, revisions, reviews and its lines of the log; with `?from=…&to=…` what changed between. */
export async function HistoryScreen({ kind, params, searchParams }: RecordParams & { kind: RecordKind }) {
  const ctx = await requireCtx()
  const { recordId } = await params
  const { from, to } = await searchParams
  const history = recordHistory(ctx, kind, recordId) ?? notFound()
  const compared =
    typeof from === 'string' && typeof to === 'string'
      ? (revisionChanges(ctx, kind, recordId, from, to) ?? notFound())
      : undefined
  const t = await getTranslations('records')
  const title = textIn(history.view.edition.heading, ctx.actor.locale) || t('untitled')
  return (
    <>
      <PageHeader
        title={t('history.heading')}
        up={{ href: recordPath(kind, recordId), label: title }}
        status={<StateBadge state={history.view.state} />}
      />
      <div className="flex max-w-page flex-col gap-6">
        {compared && (
          <section className="border border-hairline bg-sheet p-4">
            <h2 className="mb-3 text-lead">
              {t('history.between', { from: compared.before.number, to: compared.after.number })}
            </h2>
            {compared.differences.length === 0 ? (
              <p>{t('changes.none')}</p>
            ) : (
              <DifferenceTable
                kind={kind}
                differences={compared.differences}
                beforeLabel={t('changes.was')}
                afterLabel={t('changes.is')}
              />
            )}
          </section>
        )}
        {history.editions.map((edition) => (
          <EditionHistory key={edition.id} kind={kind} edition={edition} zone={history.zone} />
        ))}
        <AuditLines history={history} caption={t('history.audit')} />
      </div>
    </>
  )
}

function AuditLines({ history, caption }: { history: RecordHistory; caption: string }) {
  const words = useAuditWords()
  const t = useTranslations('audit')
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'at',
          header: t('fields.at'),
          className: 'sm:w-52',
          cell: (line) => <Moment at={line.at} zone={history.zone} seconds />,
        },
        {
          key: 'who',
          header: t('fields.actor'),
          className: 'sm:w-48',
          cell: (line) => line.byName ?? t('system'),
        },
        {
          key: 'what',
          header: t('fields.action'),
          rowHeader: true,
          cell: (line) => words.sentence(line.action),
        },
      ]}
      rows={history.audit}
      rowKey={(line) => line.seq}
    />
  )
}
