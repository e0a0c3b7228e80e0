import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { UserState } from '@/lib/users/queries'

const tones = { active: 'success', invited: 'warning', disabled: 'danger' } as const

/** Whether a person can sign in. */
export function StateBadge({ state }: { state: UserState }) {
  const t = useTranslations('users.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
