'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useFieldErrors } from '@/components/desk/use-field-error'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/db/locales'
import type { AttendanceContent } from '@/lib/attendance/content'
import { peopleTwice } from '@/lib/attendance/counts'
import type { GridContext } from '@/lib/attendance/grid-queries'
import { inProtocolOrder, withMembers } from '@/lib/attendance/protocol'
import { AddDelegation } from './add-delegation'
import { type AttendanceActions, answered } from './attendance-actions'
import { DelegationSection } from './delegation-section'
import { ListHelp } from './list-help'
import { ListToolbar } from './list-toolbar'
import { ListToolsContext } from './list-tools'
import { UndoBar } from './undo-bar'
import { useList } from './use-list'
import { useListTools } from './use-list-tools'
import { useStart } from './use-start'

type Props = { grid: GridContext; locale: Locale; actions: AttendanceActions }

/**
 * The delegations and their people, for the keyboard first.
 *
 * Each delegation is a table of ordinary fields and not an ARIA grid: a grid puts a screen reader into a mode in which
 * the arrows move between cells and every field has to be entered and left by a key of its own, while typing is all that
 * is done here. In a table the fields are reached by Tab with their own names, and the columns are read out as well;
 * the arrows, Enter and Alt with an arrow come on top for those who see the rows.
 */
export function ListEditor({ grid, locale, actions: given }: Props) {
  // As they were at first: every save brings new ones, and each row would be drawn again for them.
  const [actions] = useState(given)
  const t = useTranslations('attendance')
  const list = useList(grid.cards)
  const { delegations, removed, undo, change } = list
  const { recordId } = grid
  const search = useCallback(
    async (letters: string) => answered(await actions.findPeople({ recordId, letters })),
    [actions, recordId],
  )
  const { tools, root, message } = useListTools({ list, search, locale, presence: grid.presence })
  const [entryNames, setEntryNames] = useState(grid.entryNames)
  const watched = useWatch<AttendanceContent, 'languages'>({ name: 'languages' })
  const languageKey = watched.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form gives a new array each time, and rows compare it
  const languages = useMemo(() => watched, [languageKey])
  const errors = useErrors()
  const twice = useStable(peopleTwice(delegations))
  const { start, notes } = useStart({ list, tools, grid, actions, setEntryNames })
  const hasTyped = useRef(false)

  const bringBack = () => {
    undo()
    tools.announce(t('say.restored'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // In a field that was typed in, Ctrl+Z is the field's own.
    if (!removed || hasTyped.current || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ') return
    event.preventDefault()
    bringBack()
  }
  return (
    <ListToolsContext value={tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the fields inside */}
      <div
        ref={root}
        onKeyDown={onKeyDown}
        onFocus={() => {
          hasTyped.current = false
        }}
        onInput={() => {
          hasTyped.current = true
        }}
        className="@container flex flex-col gap-6 **:scroll-mb-24"
      >
        <p role="status" className="sr-only">
          {message}
        </p>
        <ListToolbar
          delegations={delegations}
          last={grid.last}
          locale={locale}
          onStart={start}
          onMembers={() => {
            change({ type: 'replace', delegations: withMembers(delegations, grid.memberStateIds) })
            tools.announce(t('say.members'))
          }}
          onOrder={() => {
            change({ type: 'replace', delegations: inProtocolOrder(delegations, grid.memberStateIds) })
            tools.announce(t('say.ordered'))
          }}
        />
        {delegations.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
        {delegations.map((delegation, index) => (
          <DelegationSection
            key={delegation.id}
            delegation={delegation}
            index={index}
            entryName={entryNames[delegation.stateId ?? delegation.bodyId ?? '']}
            cards={list.cards}
            notes={notes}
            twice={twice}
            languages={languages}
            errors={errors}
          />
        ))}
        <AddDelegation
          search={async (letters) => answered(await actions.findDelegations({ letters }))}
          language={languages[0] ?? locale}
          onAdd={(delegation, label) => {
            const entryId = delegation.stateId ?? delegation.bodyId
            if (entryId && label) setEntryNames((before) => ({ ...before, [entryId]: label }))
            tools.addDelegation(delegation)
          }}
        />
        <ListHelp />
        <UndoBar
          removed={removed}
          cards={list.cards}
          entryNames={entryNames}
          locale={locale}
          onUndo={bringBack}
        />
      </div>
    </ListToolsContext>
  )
}

/** The same set as long as the same people are in it: a delegation that did not change is not drawn again. */
function useStable(people: ReadonlySet<string>): ReadonlySet<string> {
  const key = [...people].join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the set
  return useMemo(() => people, [key])
}

/** What is wrong, by the row or delegation that it is about: a row shows all of its own in one place. */
function useErrors(): ReadonlyMap<string, string> {
  const found = useFieldErrors()
  const key = JSON.stringify(found)
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal errors are the same errors, and rows compare them
  return useMemo(() => {
    const errors = new Map<string, string>()
    for (const { name, message } of found) {
      const [row] = name.match(/^delegations\.\d+(\.rows\.\d+|\.\w+)/) ?? []
      if (row) errors.set(row, [errors.get(row), message].filter(Boolean).join(' '))
    }
    return errors
  }, [key])
}
