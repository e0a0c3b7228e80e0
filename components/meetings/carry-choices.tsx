import { useLocale, useTranslations } from 'next-intl'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { CarryOver } from '@/lib/meetings/carry-over'
import type { CarriedPart } from '@/lib/meetings/start'
import { textIn } from '@/lib/text-by-locale'

type Props = {
  last: NonNullable<CarryOver['last']>
  offered: readonly CarriedPart[]
  taken: readonly CarriedPart[]
  onChange: (taken: readonly CarriedPart[]) => void
}

/** Which parts of the last meeting the new one begins with. */
export function CarryChoices({ last, offered, taken, onChange }: Props) {
  const t = useTranslations('meetings.carry')
  const locale = useLocale() as Locale
  const date = last.startsOn ? dateInWords(last.startsOn, locale) : t('noDate')
  return (
    <fieldset className="flex flex-col gap-2 border-brass border-l-2 pl-4">
      <legend className="float-left mb-2 font-medium text-ui">{t('choose')}</legend>
      <p className="clear-left text-meta text-muted">
        {t('last', { title: textIn(last.title, locale), date })}
      </p>
      {offered.map((part) => (
        <CheckboxField
          key={part}
          label={t(`parts.${part}`, { count: last.agenda.length })}
          hint={part === 'place' ? textIn(last.place, locale) : undefined}
          checked={taken.includes(part)}
          onChange={(event) =>
            onChange(event.target.checked ? [...taken, part] : taken.filter((each) => each !== part))
          }
        />
      ))}
    </fieldset>
  )
}
