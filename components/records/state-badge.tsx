import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'
import type { RecordState } from '@/lib/workflow/state'

/** How a record stands, in plain words: «Опубликовано, есть неопубликованные правки». */
export function StateBadge({ state, className }: { state: RecordState; className?: string }) {
  const t = useTranslations('records.state')
  return (
    <Badge tone={toneOf(state)} className={className}>
      {t(state)}
    </Badge>
  )
}

function toneOf(state: RecordState): Tone {
  if (state.startsWith('published')) return 'success'
  if (state.startsWith('withdrawn')) return 'danger'
  if (state === 'in_review') return 'warning'
  return state === 'approved' ? 'info' : 'neutral'
}
