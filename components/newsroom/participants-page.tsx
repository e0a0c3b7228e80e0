import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ParticipantsView, ParticipantView } from '@/lib/attendance/published'
import { datesInWords } from '@/lib/i18n/format'
import type { MeetingView } from '@/lib/meetings/published'
import { ChangeHistory, CorrectionNotice } from './change-history'
import { DownloadLinks } from './download-links'
import { Flag } from './flag'
import { PageHeader } from './page-header'

type Props = { meeting: MeetingView; participants: ParticipantsView; locale: Locale; zone: string }

/** The attendee list: one table, a row group a delegation; on a phone each person is a card. */
export async function ParticipantsPage({ meeting, participants, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.participants' })
  const { delegations, notes, publishedAt } = participants
  const rows = delegations.flatMap((delegation) => delegation.rows)
  const absent = rows.filter(({ presence }) => presence === 'absent' || presence === 'excused').length
  return (
    <>
      <PageHeader
        title={t('title')}
        label={
          meeting.startsOn && (
            <span className="text-meta text-muted">
              {datesInWords(meeting.startsOn, meeting.endsOn, locale)}
            </span>
          )
        }
      >
        <p className="text-body">
          <a href={`/${locale}/meetings/${meeting.slug}`}>{meeting.title}</a>
        </p>
        <p className="mt-2">
          {t('count', {
            people: rows.length,
            delegations: delegations.length,
            absent,
            present: rows.length - absent,
          })}
        </p>
        <DownloadLinks address={`/${locale}/meetings/${meeting.slug}/participants`} locale={locale} />
      </PageHeader>
      <CorrectionNotice notes={notes} locale={locale} zone={zone} />
      <table className="w-full text-ui max-sm:block">
        <caption className="sr-only">{t('title')}</caption>
        <thead className="max-sm:sr-only">
          <tr>
            {(['name', 'post', 'role', 'presence'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className="sticky top-0 border-ink border-b bg-paper py-2 pr-6 text-left font-semibold text-meta"
              >
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {delegations.map((delegation) => (
          <tbody key={delegation.id} className="max-sm:block">
            <tr className="max-sm:block">
              <th
                scope="rowgroup"
                colSpan={4}
                className="border-hairline border-b pt-6 pb-2 text-left font-semibold font-serif text-body max-sm:block"
              >
                {delegation.stateCode && (
                  <span className="mr-2">
                    <Flag code={delegation.stateCode} alt="" />
                  </span>
                )}
                {delegation.name}
                {delegation.category !== 'member' && (
                  <span className="ml-3 font-normal font-sans text-meta text-muted">
                    {t(`categories.${delegation.category}`)}
                  </span>
                )}
              </th>
            </tr>
            {delegation.rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                locale={locale}
                role={t(`roles.${row.role}`)}
                presence={t(`presences.${row.presence}`)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <ChangeHistory notes={notes} publishedAt={publishedAt} locale={locale} zone={zone} />
    </>
  )
}

type RowProps = { row: ParticipantView; locale: Locale; role: string; presence: string }

function Row({ row, locale, role, presence }: RowProps) {
  const cell = 'border-hairline py-2 pr-6 align-top sm:border-b max-sm:block max-sm:py-0'
  return (
    <tr className="max-sm:block max-sm:border-hairline max-sm:border-b max-sm:py-3">
      <th scope="row" className={`${cell} text-left font-medium sm:w-72 print:w-44`}>
        {row.slug ? <a href={`/${locale}/people/${row.slug}`}>{row.name}</a> : row.name}
      </th>
      <td className={cell}>{row.post}</td>
      <td className={`${cell} text-muted sm:w-40 print:w-24`}>{role}</td>
      <td className={`${cell} text-muted sm:w-40 print:w-24`}>{presence}</td>
    </tr>
  )
}
