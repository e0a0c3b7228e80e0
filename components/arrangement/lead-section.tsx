import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { Section } from '@/components/desk/section'
import { recordPath } from '@/components/records/record-path'
import type { Arrangement } from '@/lib/arrangement/queries'
import type { ActionResult } from '@/lib/refusal'
import { EndButton } from './end-button'
import { LeadForm } from './lead-form'

type Props = {
  arrangement: Arrangement
  form: Parameters<typeof LeadForm>[0]
  end: (input: { id: string }) => Promise<ActionResult<unknown>>
}

/** What leads each home page, and the form that lets another release lead. */
export function LeadSection({ arrangement, form, end }: Props) {
  const t = useTranslations('arrange')
  const language = useTranslations('directory.languages')
  return (
    <Section title={t('lead.title')} lead={t('lead.lead')}>
      <dl>
        {arrangement.leads.map(({ locale, pinned }) => (
          <div
            key={locale}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-hairline border-b py-3 text-ui first:border-t"
          >
            <dt className="w-32 flex-none text-muted">{language(locale)}</dt>
            <dd className="min-w-0 flex-1 basis-72">
              {pinned ? (
                <>
                  <p className="font-medium" lang={locale}>
                    <Link href={recordPath('release', pinned.recordId)}>{pinned.title}</Link>
                  </p>
                  <p className="mt-1 text-meta text-muted">
                    {t.rich('lead.until', {
                      until: () => <Moment at={pinned.until} zone={arrangement.zone} />,
                    })}
                    {' · '}
                    {pinned.setByName}
                  </p>
                </>
              ) : (
                t('lead.newest')
              )}
            </dd>
            {pinned && (
              <dd className="flex-none">
                <EndButton
                  id={pinned.id}
                  end={end}
                  words={{
                    action: t('lead.end'),
                    label: t('lead.endOf', { title: pinned.title }),
                    title: t('lead.endTitle'),
                    description: t('lead.endText'),
                    done: t('lead.ended'),
                  }}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <LeadForm {...form} />
    </Section>
  )
}
