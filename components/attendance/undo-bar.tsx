import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/db/locales'
import type { Removed } from '@/lib/attendance/list-changes'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { textIn } from '@/lib/text-by-locale'

type Props = {
  removed: Removed | undefined
  cards: ReadonlyMap<string, PersonCard>
  entryNames: Readonly<Record<string, string>>
  locale: Locale
  onUndo: () => void
}

/** What was taken out last, and the way back. It stays in sight over the line at the bottom. */
export function UndoBar({ removed, cards, entryNames, locale, onUndo }: Props) {
  const t = useTranslations('attendance.undo')
  if (!removed) return null
  const name = nameOf(removed)
  return (
    <div className="sticky bottom-10 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border border-field bg-paper px-4 py-2 text-ui">
      <span className="mr-auto">{removed.kind === 'list' ? t('list') : t('removed', { name })}</span>
      <Button size="sm" onClick={onUndo}>
        {t('action')}
      </Button>
    </div>
  )

  function nameOf(what: Removed): string {
    if (what.kind === 'list') return ''
    if (what.kind === 'delegation') {
      const { stateId, bodyId, label } = what.delegation
      return entryNames[stateId ?? bodyId ?? ''] ?? textIn(label, locale)
    }
    const card = what.row.personId ? cards.get(what.row.personId) : undefined
    return card ? textIn(card.familyFirst, locale) : textIn(what.row.name, locale)
  }
}
