'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { type HouseStyleContent, severities } from '@/lib/house-style/content'
import { rules } from '@/lib/language/check/rules'

type Severities = HouseStyleContent['severities']
type Props = { value: Severities; disabled: boolean; change: (next: Severities) => void }

/** How much each rule matters, with what it is by itself. */
export function SeverityRows({ value, disabled, change }: Props) {
  const t = useTranslations('houseStyle.severity')
  const name = useTranslations('language.rules')
  return (
    <ul className="flex flex-col">
      {rules.map(({ id, severity, languages }) => {
        const chosen = value[id] ?? severity
        return (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-b py-2 first:border-t"
          >
            <p className="min-w-52 flex-1 text-ui">
              {name(id)}
              <span className="block text-meta text-muted">
                {languages.length > 1 ? t('both') : t(languages[0])}
                {chosen !== severity && ` · ${t('byDefault', { severity: t(severity) })}`}
              </span>
            </p>
            <SelectField
              label={name(id)}
              hideLabel
              disabled={disabled}
              className="w-44"
              value={chosen}
              onChange={({ target }) =>
                change({ ...value, [id]: target.value as (typeof severities)[number] })
              }
              choices={severities.map((each) => ({ value: each, label: t(each) }))}
            />
          </li>
        )
      })}
    </ul>
  )
}
