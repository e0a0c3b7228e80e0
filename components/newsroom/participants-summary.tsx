import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ParticipantsView } from '@/lib/attendance/published'
import { Flag } from './flag'

/** Delegations with their heads; the whole list has a page of its own. */
export async function ParticipantsSummary({
  participants,
  locale,
}: {
  participants: ParticipantsView
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'newsroom.participants' })
  return (
    <ul className="text-ui">
      {participants.delegations.map(({ id, name, stateCode, rows }) => {
        const lead = rows.find(({ role }) => role === 'head') ?? rows[0]
        return (
          <li key={id} className="grid gap-x-6 border-hairline border-b py-2 sm:grid-cols-[15rem_1fr]">
            <span className="font-medium">
              {stateCode && (
                <span className="mr-2">
                  <Flag code={stateCode} alt="" />
                </span>
              )}
              {name}
            </span>
            <span>
              {lead && (
                <span className="block">
                  {lead.slug ? <a href={`/${locale}/people/${lead.slug}`}>{lead.name}</a> : lead.name}
                </span>
              )}
              {lead?.post && <span className="block text-muted">{lead.post}</span>}
              {rows.length > 1 && (
                <span className="block text-meta text-muted">{t('more', { count: rows.length - 1 })}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
