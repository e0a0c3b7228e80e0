import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/desk/section'
import type { Locale } from '@/db/locales'
import type { Arrangement } from '@/lib/arrangement/queries'
import type { ActionResult } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import { DutyForm } from './duty-form'
import { EndButton } from './end-button'
import { SetRow } from './set-row'

type Props = {
  arrangement: Arrangement
  form: Parameters<typeof DutyForm>[0]
  end: (input: { id: string }) => Promise<ActionResult<unknown>>
}

/** The roster of those who answer the press, and the form that adds to it. */
export function DutySection({ arrangement, form, end }: Props) {
  const t = useTranslations('arrange')
  const locale = useLocale() as Locale
  const { duties, zone } = arrangement
  const isGap = !duties.some(({ standing }) => standing === 'now')
  return (
    <Section title={t('duty.title')} lead={t('duty.lead')}>
      {isGap && <p className="text-ui">{t('duty.gap')}</p>}
      {duties.length > 0 && (
        <ul>
          {duties.map(({ id, name, phone, email, ...rest }) => (
            <SetRow
              key={id}
              {...rest}
              zone={zone}
              end={
                <EndButton
                  id={id}
                  end={end}
                  words={{
                    action: t('duty.end'),
                    label: t('duty.endOf', { name: textIn(name, locale) }),
                    title: t('duty.endTitle'),
                    description: t('duty.endText', { name: textIn(name, locale) }),
                    done: t('duty.ended'),
                  }}
                />
              }
            >
              <p>{textIn(name, locale)}</p>
              <p className="mt-1 font-normal text-meta">{[phone, email].filter(Boolean).join(' · ')}</p>
            </SetRow>
          ))}
        </ul>
      )}
      <DutyForm {...form} />
    </Section>
  )
}
