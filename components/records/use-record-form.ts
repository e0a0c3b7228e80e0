'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useReasonText } from '@/components/desk/use-field-error'
import type { Reason } from '@/lib/refusal'
import type { CurrentText } from '@/lib/workflow/compare-queries'
import { dropLocalCopy, type LocalCopy, readLocalCopy, writeLocalCopy } from './local-copy'
import type { EditionMeta, RecordActions } from './record-actions'
import { createSaver } from './saver'

export type PublicNote = Pick<EditionMeta, 'change' | 'note'>

type Options<Content extends FieldValues> = {
  meta: EditionMeta
  content: Content
  schema: z.ZodType<Content>
  actions: RecordActions
}

/** The form of a draft: its fields, its public note, its saving, and what the server refused. */
export function useRecordForm<Content extends FieldValues>({
  meta,
  content,
  schema,
  actions,
}: Options<Content>) {
  const { serverError } = useReasonText()
  const form = useForm<Content, unknown, Content>({
    defaultValues: content as DefaultValues<Content>,
    resolver: zodResolver(schema as z.ZodType<Content, Content>),
    shouldFocusError: false,
  })
  const [about] = useState(() => noteBox({ change: meta.change, note: meta.note }))
  const note = useSyncExternalStore(about.subscribe, about.get, about.get)
  const [refusals, setRefusals] = useState<{ reasons: readonly Reason[]; attempt: number }>(none)

  const showReasons = (reasons: readonly Reason[]) => {
    const others = reasons.filter(({ field }) => !field || isAboutNote(field))
    const ofFields = reasons.filter((reason) => !others.includes(reason))
    for (const [field, list] of Map.groupBy(ofFields, ({ field }) => field))
      form.setError(field as FieldPath<Content>, serverError(list))
    setRefusals(({ attempt }) => ({ reasons: others, attempt: attempt + 1 }))
  }

  const [saver] = useState(() =>
    createSaver({
      editionId: meta.id,
      lockVersion: meta.lockVersion,
      savedAt: meta.savedAt,
      read: () => ({ content: form.getValues(), ...about.get() }),
      // Not `trigger` at once: it would take away what the server said of fields that are not yet corrected.
      check: async () => schema.safeParse(form.getValues()).success || form.trigger(),
      actions,
      refused: showReasons,
      keepCopy: (copy) => writeLocalCopy(meta.actorId, meta.id, { ...copy, at: new Date().toISOString() }),
      dropCopy: () => dropLocalCopy(meta.actorId, meta.id),
    }),
  )
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)

  useEffect(() => {
    const stopListening = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name && form.getFieldState(name as FieldPath<Content>).error)
          form.clearErrors(name as FieldPath<Content>)
        if (saver.isDirty()) saver.changed()
      },
    })
    return () => {
      stopListening()
      saver.stop()
    }
  }, [form, saver])

  const put = (draft: { content: unknown } & PublicNote) => {
    form.reset(draft.content as DefaultValues<Content>)
    about.set({ change: draft.change, note: draft.note })
  }

  return {
    form,
    saver,
    state,
    note,
    setNote: (next: PublicNote) => {
      about.set(next)
      setRefusals(({ attempt }) => ({ reasons: [], attempt }))
      saver.changed()
    },
    refusals,
    showReasons,
    /** Saves under a name in the history; where something is wrong the summary of errors takes the focus. */
    saveNow: async () => {
      const isSaved = await saver.save('save')
      if (!isSaved) setRefusals(({ reasons, attempt }) => ({ reasons, attempt: attempt + 1 }))
      return isSaved
    },
    /** Takes away what was refused, before asking anew. */
    clearReasons: () => {
      form.clearErrors()
      setRefusals(none)
    },
    takeTheirs: (theirs: CurrentText) => {
      put(theirs)
      saver.takeTheirs(theirs)
    },
    restore: (copy: LocalCopy) => {
      put(copy.draft)
      saver.resumeFrom(copy.lockVersion)
    },
    findCopy: () => {
      const copy = readLocalCopy(meta.actorId, meta.id)
      const same =
        copy && JSON.stringify(copy.draft) === JSON.stringify({ content: form.getValues(), ...about.get() })
      return same ? undefined : copy
    },
    dropCopy: () => dropLocalCopy(meta.actorId, meta.id),
  }
}

export type RecordFormState = Omit<ReturnType<typeof useRecordForm<FieldValues>>, 'form'>

const none = { reasons: [] as readonly Reason[], attempt: 0 }

/** The public note and the kind of change belong to the revision, not to its content. */
const isAboutNote = (field: string) => field === 'change' || field.startsWith('note.')

function noteBox(first: PublicNote) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next: PublicNote) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
