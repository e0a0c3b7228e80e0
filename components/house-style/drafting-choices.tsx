'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Examples } from '@/lib/house-style/examples'
import { settings } from '@/lib/house-style/usage'
import { type HouseStyle, houseStyle } from '@/lib/language/house-style'

type Props = {
  value: HouseStyle
  examples: Examples
  disabled: boolean
  change: (next: HouseStyle) => void
}

/** The usage that drafts are written by; beside every choice a sentence as it would be drafted. */
export function DraftingChoices({ value, examples, disabled, change }: Props) {
  const t = useTranslations('houseStyle.drafting')
  return settings.map(({ key, choices }) => (
    <RadioGroup
      key={key}
      name={`drafting.${key}`}
      label={t(`${key}.label`)}
      disabled={disabled}
      value={String(value[key])}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => String(choice) === target.value)
        change(houseStyle.parse({ ...value, [key]: chosen }))
      }}
      choices={choices.map((choice) => ({
        value: String(choice),
        label: t(`${key}.${choice}`),
        hint: examples[key]?.[String(choice)] && <span lang="ru">{examples[key]?.[String(choice)]}</span>,
      }))}
    />
  ))
}
