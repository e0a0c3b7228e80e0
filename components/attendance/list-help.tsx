import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'

const keys = ['letters', 'enter', 'arrows', 'reorder', 'remove', 'undo', 'choices'] as const

/** The keys of the list. */
export function ListHelp() {
  const t = useTranslations('attendance.help')
  const items = keys.map((key) => ({ key, term: t(`${key}.keys`), description: t(`${key}.what`) }))
  return (
    <Disclosure summary={t('title')}>
      <DefinitionList items={items} />
    </Disclosure>
  )
}
