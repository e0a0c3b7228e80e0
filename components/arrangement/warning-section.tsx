import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/desk/section'
import type { Locale } from '@/db/locales'
import type { Arrangement } from '@/lib/arrangement/queries'
import type { ActionResult } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import { EndButton } from './end-button'
import { SetRow } from './set-row'
import { WarningForm } from './warning-form'

type Props = {
  arrangement: Arrangement
  form: Parameters<typeof WarningForm>[0]
  end: (input: { id: string }) => Promise<ActionResult<unknown>>
}

/** Warnings above every page: what stands, what comes, what is over, and for a press secretary the form. */
export function WarningSection({ arrangement, form, end }: Props) {
  const t = useTranslations('arrange')
  const locale = useLocale() as Locale
  const { warnings, zone, mayWarn } = arrangement
  return (
    <Section title={t('warning.title')} lead={t('warning.lead')}>
      {warnings.length === 0 ? (
        <p className="text-ui">{t('warning.none')}</p>
      ) : (
        <ul>
          {warnings.map(({ id, text, reason, ...rest }) => (
            <SetRow
              key={id}
              {...rest}
              zone={zone}
              end={
                mayWarn && (
                  <EndButton
                    id={id}
                    end={end}
                    words={{
                      action: t('warning.end'),
                      label: t('warning.endOf', { text: textIn(text, locale) }),
                      title: t('warning.endTitle'),
                      description: t('warning.endText'),
                      done: t('warning.ended'),
                    }}
                  />
                )
              }
            >
              <p>{textIn(text, locale)}</p>
              <p className="mt-1 font-normal text-meta text-muted">{t('warning.because', { reason })}</p>
            </SetRow>
          ))}
        </ul>
      )}
      {mayWarn ? <WarningForm {...form} /> : <p className="text-muted text-ui">{t('warning.notYours')}</p>}
    </Section>
  )
}
