import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { AuditFilter } from '@/lib/audit/queries'
import { useAuditWords } from './audit-words'

type Props = {
  filter: AuditFilter
  choices: {
    actors: readonly { id: string; name: string }[]
    actions: readonly string[]
    kinds: readonly string[]
  }
}

/** By whom, what, about what and when: the fields of the log's filters. */
export function AuditFields({ filter, choices }: Props) {
  const t = useTranslations('audit')
  const words = useAuditWords()
  return (
    <>
      <SelectField
        label={t('filters.actor')}
        name="actor"
        defaultValue={filter.actor ?? ''}
        none={t('filters.any')}
        choices={[
          { value: 'system', label: t('system') },
          ...choices.actors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        label={t('filters.action')}
        name="action"
        defaultValue={filter.action ?? ''}
        none={t('filters.anything')}
        choices={choices.actions.map((action) => ({ value: action, label: words.sentence(action) }))}
        className="max-w-72"
      />
      <SelectField
        label={t('filters.kind')}
        name="kind"
        defaultValue={filter.kind ?? ''}
        none={t('filters.anything')}
        choices={choices.kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))}
      />
      <TextField label={t('filters.subject')} name="subject" defaultValue={filter.subject ?? ''} />
      <div className="flex flex-wrap gap-3">
        <DateField label={t('filters.from')} name="from" defaultValue={filter.from ?? ''} />
        <DateField label={t('filters.to')} name="to" defaultValue={filter.to ?? ''} />
      </div>
    </>
  )
}
