import { useTranslations } from 'next-intl'
import { type Role, roles } from '@/db/editorial/schema/users'
import { sentenceKey } from '@/lib/audit/sentence'
import { roleNames } from '@/lib/users/role-names'

/** The log in words. */
export function useAuditWords() {
  const t = useTranslations('audit')
  const sentences = useTranslations('audit.actions')
  const roleName = useTranslations('users.roles')
  const names = (held: readonly Role[]) => roleNames(held.map((role) => roleName(role)))

  return {
    sentence: (action: string) => sentences(sentenceKey(action, sentences.has), { action }),
    kind: (kind: string) => (t.has(`kinds.${kind}`) ? t(`kinds.${kind}`) : kind),
    /** Which roles a line tells of, and from which they changed; '' when it tells of none. */
    roles(data: Record<string, unknown>) {
      const [after, before] = [rolesIn(data.roles), rolesIn(data.before)]
      if (after.length === 0) return ''
      return before.length > 0
        ? t('rolesChanged', { before: names(before), roles: names(after) })
        : names(after)
    },
  }
}

const rolesIn = (value: unknown) => (Array.isArray(value) ? roles.filter((role) => value.includes(role)) : [])
