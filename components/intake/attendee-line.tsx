'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import type { Option } from '@/components/ui/use-options'
import { type Choice, Near } from './choice-field'
import { useReviewTools } from './review-tools'
import type { ReviewValues, RowValues } from './review-values'
import { useSameName } from './use-same-name'

type Props = {
  row: RowValues
  nearKey: string
  path: `events.${number}.delegations.${number}.rows.${number}`
}

/** Who it is, in what post and role, and whether the directory has them. */
export function AttendeeLine({ row, nearKey, path }: Props) {
  const t = useTranslations('intake.list')
  const a = useTranslations('attendance.values')
  const { language, near, labels } = useReviewTools()
  const { setValue } = useFormContext<ReviewValues>()
  const replaceOthers = useSameName()
  const words = useChoiceWords()
  const { person, post, role, presence } = row
  const pick = (option: Option) => {
    labels.set(option.id, option)
    const choice = { as: 'entry' as const, id: option.id }
    setValue(`${path}.person`, choice, { shouldDirty: true })
    replaceOthers('person', person, choice)
  }
  return (
    <div className="min-w-48 flex-1 text-ui">
      <p>
        <span lang={person.as === 'typed' ? language : undefined} className="font-medium">
          {words(person) || t('noName')}
        </span>{' '}
        <span className="text-meta text-muted">{t(`known.${person.as}`)}</span>
      </p>
      {post && (
        <p lang={post.as === 'typed' ? language : undefined} className="text-meta">
          {words(post)}
        </p>
      )}
      <p className="text-meta text-muted">
        {a(`delegations_rows_role.${role}`)} · {a(`delegations_rows_presence.${presence}`)}
      </p>
      {person.as === 'typed' && <Near kind="person" near={near[nearKey] ?? []} onPick={pick} />}
    </div>
  )
}

/** What a choice is called. */
function useChoiceWords() {
  const t = useTranslations('intake.list')
  const { labels } = useReviewTools()
  const { getValues } = useFormContext<ReviewValues>()
  return (choice: Choice): string => {
    if (choice.as === 'typed') return choice.text
    if (choice.as === 'entry') return labels.get(choice.id)?.label ?? t('entryGone')
    const { people, posts } = getValues('create')
    const person = people.find(({ key }) => key === choice.key)?.names[0]?.names.ru
    if (person) return [person.family, person.given, person.patronymic].filter(Boolean).join(' ')
    return posts.find(({ key }) => key === choice.key)?.names[0]?.names.ru?.title ?? ''
  }
}
