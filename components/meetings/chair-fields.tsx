'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { entrySearch, type Finders } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import type { MeetingContent } from '@/lib/meetings/content'
import type { MeetingOptions } from '@/lib/meetings/queries'
import type { PickedOption } from '@/lib/workflow/label-queries'
import type { MeetingActions } from './meeting-actions'
import { useChairHints } from './use-chair-hints'

type Props = { options: MeetingOptions; find: Finders; ask: MeetingActions['chairHints'] }

/** Who chairs and in what post: either one finds the other in the directory, as of the day of the meeting. */
export function ChairFields({ options, find, ask }: Props) {
  const t = useTranslations('meetings')
  const { control, setValue } = useFormContext<MeetingContent>()
  const errorOf = useFieldError()
  const chair = useWatch<MeetingContent, 'chair'>({ name: 'chair' })
  const startsOn = useWatch<MeetingContent, 'startsOn'>({ name: 'startsOn' })
  const { holders, posts } = useChairHints({ ...chair, on: startsOn }, ask)
  const set = (name: 'chair.postId' | 'chair.personId', id: string) =>
    setValue(name, id, { shouldDirty: true })

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-3">
        {(['postId', 'personId'] as const).map((part) => {
          const name = `chair.${part}` as const
          const isPost = part === 'postId'
          return (
            <Controller
              key={part}
              control={control}
              name={name}
              render={({ field: { value, onChange, ...field } }) => (
                <Combobox
                  {...field}
                  id={fieldId(name)}
                  label={t(`fields.chair_${part}`)}
                  optional
                  options={isPost ? [...options.posts, ...posts] : [...options.people, ...holders]}
                  search={entrySearch(find, isPost ? 'post' : 'person')}
                  value={value}
                  onValueChange={(id) => onChange(id)}
                  error={errorOf(name)}
                />
              )}
            />
          )
        })}
      </div>
      <Hints
        says={chair.personId ? t('chairNotHolder') : t('chairHolder')}
        options={holders.some(({ id }) => id === chair.personId) ? [] : holders}
        onTake={(id) => set('chair.personId', id)}
      />
      {chair.personId && !chair.postId && (
        <Hints says={t('chairPosts')} options={posts} onTake={(id) => set('chair.postId', id)} />
      )}
      {chair.postId && holders.length === 0 && <p className="text-meta text-warning">{t('chairVacant')}</p>}
    </div>
  )
}

type HintsProps = { says: string; options: readonly PickedOption[]; onTake: (id: string) => void }

function Hints({ says, options, onTake }: HintsProps) {
  const t = useTranslations('meetings')
  if (options.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2 text-meta text-muted">
      {says}
      {options.map(({ id, label }) => (
        <Button key={id} size="sm" onClick={() => onTake(id)}>
          {t('take', { name: label })}
        </Button>
      ))}
    </div>
  )
}
