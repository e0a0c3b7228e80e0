'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { entrySearch } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { SuggestField } from '@/components/ui/suggest-field'
import type { Option } from '@/components/ui/use-options'
import type { PersonChoice } from '@/lib/intake/confirmation'
import { useReviewTools } from './review-tools'

/** An entry of the directory, a new one, or as typed: persons, posts and bodies are chosen alike. */
export type Choice = PersonChoice

type Props = {
  kind: 'person' | 'post' | 'body'
  id: string
  label: string
  value: Choice | null
  onChange: (choice: Choice | null) => void
  /** Those who may be meant. */
  near: readonly Option[]
  error?: string
  /** It must be an entry: what is typed only finds one. */
  mustBeEntry?: boolean
  onCreate?: (text: string) => void
  /** Goes on without any, where what is typed cannot stay. */
  none?: { label: string; choose: () => void }
  /** The fields of a new entry, while one is being made. */
  children?: ReactNode
}

/** Finds an entry while one types; what is found in the directory and what stays as typed is said below. */
export function ChoiceField(props: Props) {
  const { kind, id, label, value, onChange, near, error, mustBeEntry, onCreate, none, children } = props
  const t = useTranslations('intake.choice')
  const { find, labels, mayCreate, language } = useReviewTools()
  const picked = useRef<string>(undefined)
  const known = value?.as === 'entry' ? labels.get(value.id) : undefined
  const text = value?.as === 'typed' ? value.text : (known?.label ?? '')

  const pick = (option: Option) => {
    picked.current = option.label
    labels.set(option.id, option)
    onChange({ as: 'entry', id: option.id })
  }
  const type = (typed: string) => {
    // A suggestion that is taken also arrives as if it had been typed.
    if (typed === picked.current || typed === text) return
    picked.current = undefined
    onChange(typed.trim() === '' ? null : { as: 'typed', text: typed })
  }
  if (value?.as === 'new') {
    return (
      <fieldset className="flex flex-col gap-3 border-brass border-l-2 pl-3">
        <legend className="mb-2 font-medium text-ui">{t(`new.${kind}`, { label })}</legend>
        {children}
        <Button size="sm" className="self-start" onClick={() => onChange(null)}>
          {t('doNotCreate')}
        </Button>
      </fieldset>
    )
  }
  const isTyped = value?.as === 'typed' && value.text.trim() !== ''
  return (
    <div className="flex flex-col gap-1">
      <SuggestField
        id={id}
        label={label}
        options={near}
        search={entrySearch(find, kind)}
        value={text}
        onValueChange={type}
        onPick={pick}
        error={error}
      />
      {known && <p className="text-meta text-muted">{t('entry', { detail: known.detail || 'none' })}</p>}
      {isTyped && (
        <p lang={language} className="border-brass border-l-2 pl-2 text-brass-text text-meta">
          {t(mustBeEntry ? 'unknown' : 'typed')}
        </p>
      )}
      {isTyped && <Near kind={kind} near={near} onPick={pick} />}
      {isTyped && (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {mayCreate && onCreate && (
            <Button size="sm" onClick={() => onCreate(text.trim())}>
              {t(`create.${kind}`)}
            </Button>
          )}
          {none && (
            <Button size="sm" onClick={none.choose}>
              {none.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** «Та же персона?» */
export function Near({
  kind,
  near,
  onPick,
}: Pick<Props, 'kind' | 'near'> & { onPick: (option: Option) => void }) {
  const t = useTranslations('intake.choice')
  if (near.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-meta">
      {t(`same.${kind}`)}
      {near.slice(0, 3).map((option) => (
        <Button key={option.id} size="sm" onClick={() => onPick(option)}>
          <span className="text-left">
            {option.label}
            {option.detail && <span className="block text-muted">{option.detail}</span>}
          </span>
        </Button>
      ))}
    </div>
  )
}
