import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** «Строка убрана. Вернуть» where a row stood. */
export function UndoRemoved({ shown, onUndo }: { shown: boolean; onUndo: () => void }) {
  const t = useTranslations('intake.rows')
  return (
    <div role="status" className="empty:hidden">
      {shown && (
        <p className="flex flex-wrap items-center gap-2 text-meta text-muted">
          {t('removed')}
          <Button size="sm" data-undo onClick={onUndo}>
            {t('undo')}
          </Button>
        </p>
      )}
    </div>
  )
}
