'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { type FieldValues, FormProvider } from 'react-hook-form'
import type { z } from 'zod'
import { Sheet } from '@/components/desk/sheet'
import { Notice } from '@/components/ui/notice'
import type { RecordKind } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import { ConflictPanel } from './conflict-panel'
import { LeaveGuard } from './leave-guard'
import { LocalCopyNotice } from './local-copy-notice'
import { NoteFields } from './note-fields'
import type { EditionMeta, RecordActions } from './record-actions'
import { RecordErrors } from './record-errors'
import { RecordFormContext } from './record-form-context'
import { SaveStatus } from './save-status'
import { useRecordForm } from './use-record-form'

type Props<Content extends FieldValues> = {
  kind: RecordKind
  meta: EditionMeta
  content: Content
  /** The content schema of the kind: the same one that the server parses by. */
  schema: z.ZodType<Content>
  actions: RecordActions
  /** The languages in which a public note is asked for; all of them unless said otherwise. */
  noteLanguages?: readonly Locale[]
  /** As `Sheet` has it. */
  wide?: boolean
  /** What stands beside the sheet: `RecordPanel`. */
  panel: ReactNode
  /** More to say in the line at the bottom. */
  status?: ReactNode
  /** The fields: they take the form from `useFormContext<Content>()` and the words of errors from `useFieldError()`. */
  children: ReactNode
}

/**
 * The sheet on which a draft is written, the same for the three kinds. It saves by itself four seconds after the last
 * change and at Ctrl+S, keeps a copy in the browser until the server has the text, asks before one leaves with
 * something unsaved, and shows both texts when somebody else was faster. It never publishes.
 *
 * Fields are named by their path in the content (`agenda.0.text.ru`), because the server's reasons name them so; with
 * `useFieldArray` give `keyName: 'key'`, since `id` is the content's own.
 */
export function RecordForm<Content extends FieldValues>(props: Props<Content>) {
  const {
    kind,
    meta,
    content,
    schema,
    actions,
    noteLanguages = locales,
    wide,
    panel,
    status,
    children,
  } = props
  const t = useTranslations('records')
  const { form, ...state } = useRecordForm({ meta, content, schema, actions })
  const { saver, saveNow } = state

  const latest = useRef(saveNow)
  useEffect(() => {
    latest.current = saveNow
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // `code`, because the key says «ы» in the Russian layout.
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      void latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <FormProvider {...form}>
      <RecordFormContext value={state}>
        <LeaveGuard saver={saver} />
        <Sheet
          wide={wide}
          panel={panel}
          status={<SaveStatus state={state.state} save={saveNow} zone={meta.zone} more={status} />}
        >
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void saveNow()
            }}
            className="flex flex-col gap-6"
          >
            {state.state.phase === 'conflict' && (
              <ConflictPanel kind={kind} theirs={state.state.theirs} zone={meta.zone} />
            )}
            <LocalCopyNotice zone={meta.zone} />
            {meta.savingCostsApproval && <Notice tone="warning" title={t('costsApproval')} />}
            <RecordErrors />
            {meta.change !== 'first' && <NoteFields languages={noteLanguages} />}
            {children}
          </form>
        </Sheet>
      </RecordFormContext>
    </FormProvider>
  )
}
