import { useLocale, useTranslations } from 'next-intl'
import { CommandButton } from '@/components/desk/command-button'
import { Moment } from '@/components/desk/moment'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import type { MailQueue } from '@/lib/mail/queries'
import type { ActionResult } from '@/lib/refusal'

type Mail = MailQueue['uncertain'][number]
type Props = {
  mails: readonly Mail[]
  zone: string
  /** For whoever may decide it. */
  sendAgain: ((input: { mailId: string }) => Promise<ActionResult<void>>) | undefined
}

/** Mails of which nobody knows whether they went out: each waits for somebody's word. */
export function UncertainTable({ mails, zone, sendAgain }: Props) {
  const t = useTranslations('subscriptions.uncertain')
  const locale = useLocale() as Locale
  const columns: Column<Mail>[] = [
    { key: 'kind', header: t('kind'), rowHeader: true, cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'at', header: t('at'), cell: ({ at }) => <Moment at={at} zone={zone} /> },
  ]
  if (sendAgain)
    columns.push({
      key: 'action',
      header: '',
      cell: ({ id, kind, at }) => (
        <CommandButton
          input={{ mailId: id }}
          run={sendAgain}
          done={t('done')}
          label={t('actionOf', { kind: t(`kinds.${kind}`), at: momentInWords(at, zone, locale) })}
        >
          {t('action')}
        </CommandButton>
      ),
    })
  return <DataTable caption={t('title')} hideCaption columns={columns} rows={mails} rowKey={({ id }) => id} />
}
