'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { cx } from '@/components/ui/cx'
import type { FoundPerson } from '@/lib/attendance/people-search'
import { useListTools } from './list-tools'
import { PersonOptions } from './person-options'
import { cellBox } from './row-grid'
import { usePersonSearch } from './use-person-search'

type Props = {
  id: string
  label: string
  /** What stands in the row: the person's name in the directory, or the name as typed. */
  text: string
  isPicked: boolean
  invalid: boolean
  describedBy: string | undefined
  /** The language of a name that is typed. */
  lang: string
  onPick: (person: FoundPerson) => void
  /** The name stays as it was typed; '' takes whoever stood there away. */
  onType: (text: string) => void
}

/**
 * A few letters, then a person of the directory or the name as typed (APG combobox with a listbox). Made here and not of
 * the house's combobox, because three hundred of those are slow and because Enter and the arrows mean the row while the
 * list is shut.
 */
export function PersonInput(props: Props) {
  const { id, label, text, isPicked, invalid, describedBy, lang, onPick, onType } = props
  const t = useTranslations('attendance')
  const { search, announce } = useListTools()
  const { found, failed, pending, type, stop } = usePersonSearch(search)
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(0)
  const listId = useId()
  const isOpen = typed !== undefined && found !== undefined
  const count = found?.people.length ?? 0

  useEffect(() => {
    setActive(0)
    if (found) announce(t('say.found', { count: found.people.length }))
  }, [found, announce, t])

  const close = () => {
    setTyped(undefined)
    stop()
  }
  /** The last option is the name as typed. */
  const choose = (index: number) => {
    const person = found?.people[index]
    if (person) onPick(person)
    else if (typed !== undefined) onType(typed.trim())
    close()
  }
  const keep = () => {
    if (typed !== undefined && typed.trim() !== text) onType(typed.trim())
    close()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // Ctrl+S saves what is still being typed, too.
    if (event.ctrlKey || event.metaKey) return event.code === 'KeyS' ? keep() : undefined
    if (event.altKey) return
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault()
      if (isOpen) stop()
      else close()
      return
    }
    if (event.key === 'Enter' && pending) {
      // Faster than the answer: wait for it rather than take the letters for a name.
      event.preventDefault()
      return
    }
    if (event.key === 'Enter' && !isOpen) return keep()
    if (!isOpen) return
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(active)
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : count
      setActive((active + by) % (count + 1))
    }
  }

  return (
    <div className="relative">
      <input
        id={id}
        data-column="person"
        data-text={isPicked && typed === undefined ? undefined : ''}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        lang={isPicked && typed === undefined ? undefined : lang}
        placeholder={t('personPlaceholder')}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value)
          type(event.target.value)
        }}
        onKeyDown={onKeyDown}
        // Somebody else is typed over whoever stands there, not into their name.
        onFocus={(event) => isPicked && event.target.select()}
        onBlur={keep}
        className={cx(cellBox, 'px-2 text-ui')}
      />
      {isOpen && (
        <PersonOptions
          id={listId}
          label={label}
          people={found.people}
          typed={typed.trim()}
          active={active}
          onChoose={choose}
        />
      )}
      {failed && <p className="text-danger text-meta">{t('searchFailed')}</p>}
    </div>
  )
}
