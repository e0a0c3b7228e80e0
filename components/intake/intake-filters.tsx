import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/desk/filter-bar'
import { TextField } from '@/components/ui/text-field'
import type { IntakeFilter } from '@/lib/intake/input'

const states = ['waiting', 'confirmed', 'dismissed'] as const

/** Which texts the list shows; it lives in the address. */
export function IntakeFilters({ filter, waiting }: { filter: IntakeFilter; waiting: number }) {
  const t = useTranslations('intake')
  const { state, text = '' } = filter
  return (
    <FilterBar
      key={`${state} ${text}`}
      action="/desk/intake"
      filtered={text !== ''}
      links={states.map((each) => ({
        href: each === 'waiting' ? '/desk/intake' : `/desk/intake?state=${each}`,
        label: t(`filters.${each}`),
        current: each === state,
        ...(each === 'waiting' && waiting > 0 && { count: waiting }),
      }))}
    >
      {state !== 'waiting' && <input type="hidden" name="state" value={state} />}
      <TextField
        name="text"
        type="search"
        label={t('filters.text')}
        defaultValue={text}
        className="w-full sm:w-64"
      />
    </FilterBar>
  )
}
