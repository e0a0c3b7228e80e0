import type { ActionResult, Reason } from '@/lib/refusal'
import type { CurrentText, Draft } from '@/lib/workflow/compare-queries'
import type { RecordActions } from './record-actions'

/** How the text on the screen stands to the one on the server. */
export type SaveState =
  | { phase: 'saved'; at: string }
  | { phase: 'changed' }
  | { phase: 'saving' }
  /** A field is wrong, by the schema or by the server: it is shown at the field. */
  | { phase: 'invalid' }
  /** No connection, or no session any more: tried again, and kept in the browser meanwhile. */
  | { phase: 'unreachable' }
  /** Somebody else saved or moved the edition: both texts are shown. */
  | { phase: 'conflict'; theirs: CurrentText }

type Purpose = 'autosave' | 'save'

type Options = {
  editionId: string
  lockVersion: number
  savedAt: string
  /** The text as it is on the screen. */
  read: () => Draft
  /** Shows what is wrong by the schema; false when something is. */
  check: () => Promise<boolean>
  actions: Pick<RecordActions, 'save' | 'compare'>
  refused: (reasons: readonly Reason[]) => void
  keepCopy: (copy: { draft: Draft; lockVersion: number }) => void
  dropCopy: () => void
}

export const autosaveAfter = 4_000
export const retryAfter = 15_000
const copyAfter = 500

export type Saver = ReturnType<typeof createSaver>

/**
 * Saves one draft: by itself some seconds after the last change, at once when asked, never two at a time, and never
 * over what somebody else has saved meanwhile. It knows nothing of React or of the fields.
 */
export function createSaver(options: Options) {
  let state: SaveState = { phase: 'saved', at: options.savedAt }
  let { lockVersion, savedAt } = options
  let savedText = textOf(options.read())
  let wasNamed = true
  let running: Promise<boolean> = Promise.resolve(true)
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let copyTimer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const isDirty = () => textOf(options.read()) !== savedText
  const keepCopy = () => options.keepCopy({ draft: options.read(), lockVersion })

  /** To be called at every change. */
  const changed = () => {
    if (state.phase === 'conflict') return keepCopy()
    if (state.phase !== 'changed' && state.phase !== 'saving') become({ phase: 'changed' })
    clearTimeout(copyTimer)
    copyTimer = setTimeout(() => isDirty() && keepCopy(), copyAfter)
    schedule(autosaveAfter)
  }

  const schedule = (delay: number) => {
    clearTimeout(saveTimer)
    saveTimer = setTimeout(() => void save('autosave'), delay)
  }

  /** Saves after what is under way; gives whether the server now holds the text. */
  const save = (purpose: Purpose): Promise<boolean> => {
    clearTimeout(saveTimer)
    running = running.then(() => attempt(purpose))
    return running
  }

  const attempt = async (purpose: Purpose): Promise<boolean> => {
    if (state.phase === 'conflict') return false
    if (!isDirty() && (purpose === 'autosave' || wasNamed)) {
      become({ phase: 'saved', at: savedAt })
      return true
    }
    if (!(await options.check())) {
      become({ phase: 'invalid' })
      return false
    }
    const draft = options.read()
    become({ phase: 'saving' })
    keepCopy()
    const result = await ask(() =>
      options.actions.save({ ...draft, editionId: options.editionId, lockVersion, purpose }),
    )
    if (!result) return false
    if (!result.ok) return refused(result.reasons)
    return accepted(draft, result.value, purpose)
  }

  const accepted = (draft: Draft, value: { lockVersion: number; savedAt: string }, purpose: Purpose) => {
    lockVersion = value.lockVersion
    savedAt = value.savedAt
    savedText = textOf(draft)
    wasNamed = purpose === 'save'
    if (isDirty()) changed()
    else {
      clearTimeout(copyTimer)
      options.dropCopy()
      become({ phase: 'saved', at: savedAt })
    }
    return true
  }

  const refused = async (reasons: readonly Reason[]): Promise<false> => {
    if (reasons.some(({ key }) => isStale(key))) {
      const input = { editionId: options.editionId, mine: options.read() }
      const theirs = await ask(() => options.actions.compare(input))
      if (theirs?.ok) become({ phase: 'conflict', theirs: theirs.value })
      if (!theirs || theirs.ok) return false
    }
    options.refused(reasons)
    become({ phase: 'invalid' })
    return false
  }

  /** What the server says; undefined when it cannot be reached, and then it is tried again. */
  async function ask<Value>(
    call: () => Promise<ActionResult<Value>>,
  ): Promise<ActionResult<Value> | undefined> {
    try {
      return await call()
    } catch {
      become({ phase: 'unreachable' })
      schedule(retryAfter)
      return undefined
    }
  }

  return {
    changed,
    save,
    isDirty,
    lockVersion: () => lockVersion,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Goes on from the other text, which is already on the screen. */
    takeTheirs: (theirs: CurrentText) => {
      lockVersion = theirs.lockVersion
      savedAt = theirs.savedAt
      savedText = textOf(options.read())
      wasNamed = true
      options.dropCopy()
      become({ phase: 'saved', at: savedAt })
    },
    /** Saves the text on the screen over the other one. */
    keepMine: (theirs: CurrentText) => {
      lockVersion = theirs.lockVersion
      savedText = ''
      become({ phase: 'changed' })
      return save('save')
    },
    /** Makes the text on the screen one that was written upon this version. */
    resumeFrom: (version: number) => {
      lockVersion = version
      changed()
    },
    stop: () => {
      clearTimeout(saveTimer)
      clearTimeout(copyTimer)
    },
  }
}

const textOf = (draft: Draft) => JSON.stringify(draft)

/** The edition is not as it was when the page was opened. */
const isStale = (key: string) => key === 'conflict' || key.startsWith('workflow.status.')
