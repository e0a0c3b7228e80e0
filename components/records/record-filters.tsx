import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/desk/filter-bar'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { RecordKind } from '@/db/editorial/schema/records'
import { locales } from '@/db/locales'
import { type ListFilter, listViews, stateFilters } from '@/lib/workflow/list-input'
import { listPath } from './record-path'

type Props = {
  kind: RecordKind
  filter: ListFilter
  years: readonly string[]
  /** The kinds of release or meeting, with their names. */
  kinds?: readonly { value: string; label: string }[]
  /** How many records wait for this person. */
  waiting: number
  /** How many of what was looked for are in each state and of each year. */
  counts?: Record<'states' | 'years', Record<string, number>>
}

/** The filters of a list of records; they live in the address. */
export function RecordFilters({ kind, filter, years, kinds, waiting, counts }: Props) {
  const t = useTranslations('records.filters')
  const action = listPath(kind)
  const { page: _page, ...set } = filter
  const links = [
    { href: action, label: t('all'), current: !filter.view },
    ...listViews.map((view) => ({
      href: `${action}?view=${view}`,
      label: t(view),
      current: filter.view === view,
      ...(view === 'waiting' && waiting > 0 && { count: waiting }),
    })),
  ]
  return (
    <FilterBar
      key={JSON.stringify(set)}
      action={action}
      links={links}
      filtered={Object.values(set).some((value) => value !== undefined && value !== '')}
    >
      {filter.view && <input type="hidden" name="view" value={filter.view} />}
      <TextField
        name="text"
        type="search"
        label={t('text')}
        defaultValue={filter.text}
        className="w-full sm:w-64"
      />
      <SelectField
        name="state"
        label={t('state')}
        none={t('any')}
        defaultValue={filter.state ?? ''}
        choices={stateFilters.map((value) => ({
          value,
          label: counted(t(`states.${value}`), counts?.states, value),
        }))}
      />
      {kinds && (
        <SelectField
          name="kind"
          label={t('kind')}
          none={t('any')}
          defaultValue={filter.kind ?? ''}
          choices={kinds}
        />
      )}
      <SelectField
        name="language"
        label={t('language')}
        none={t('any')}
        defaultValue={filter.language ?? ''}
        choices={locales.map((value) => ({ value, label: t('languageName', { language: value }) }))}
      />
      <SelectField
        name="year"
        label={t('year')}
        none={t('anyYear')}
        defaultValue={filter.year ?? ''}
        choices={years.map((value) => ({ value, label: counted(value, counts?.years, value) }))}
      />
      <CheckboxField
        name="untranslated"
        value="1"
        label={t('untranslated')}
        defaultChecked={filter.untranslated === '1'}
        className="pb-2"
      />
    </FilterBar>
  )
}

const counted = (label: string, counts: Record<string, number> | undefined, value: string) =>
  counts ? `${label} (${counts[value] ?? 0})` : label
