'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import type { HouseStyleContent } from '@/lib/house-style/content'

type Checking = HouseStyleContent['checking']
type Props = { value: Checking; disabled: boolean; change: (next: Checking) => void }

const choices = {
  yo: ['consistent', 'always', 'never', 'free'],
  nonBreakingSpaces: ['consistent', 'always', 'free'],
  british: ['ise', 'ize', 'free'],
} as const satisfies { [Key in keyof Checking]: readonly Checking[Key][] }

/** The usage that only the checker holds texts to; it takes the rest from that of drafts. */
export function CheckingChoices({ value, disabled, change }: Props) {
  const t = useTranslations('houseStyle.checking')
  return (Object.keys(choices) as (keyof Checking)[]).map((key) => (
    <RadioGroup
      key={key}
      name={`checking.${key}`}
      label={t(`${key}.label`)}
      disabled={disabled}
      value={value[key]}
      onChange={({ target }) => change({ ...value, [key]: target.value })}
      choices={choices[key].map((choice) => ({ value: choice, label: t(`${key}.${choice}`) }))}
    />
  ))
}
