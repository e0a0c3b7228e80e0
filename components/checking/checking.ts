import type { Reading } from '@/lib/checking/find'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { FromReader } from '@/lib/checking/reader'
import type { CheckSettings } from '@/lib/checking/settings'
import type { LookedUp } from '@/lib/checking/spelling'
import type { ActionResult } from '@/lib/refusal'
import type { Told } from './start-worker'

export type CheckingState = {
  /** `absent`: this browser cannot, or the checker has failed; the server still checks at submission. */
  phase: 'reading' | 'read' | 'absent'
  findings: readonly PlacedFinding[]
  /** `asking`: some words are with the server; `partly`: it has no dictionary for some; `absent`: it gave no answer. */
  spelling: 'asking' | 'there' | 'partly' | 'absent'
}

type Options = {
  settings: CheckSettings
  directory: string
  start: (heard: (answer: FromReader) => void, failed: () => void) => Told | undefined
  lookUp: (input: { words: string[] }) => Promise<ActionResult<LookedUp>>
}

/** After the last change; the next one begins when the worker has answered. */
const pause = 350
/** The server works out what was meant a few words at a time. */
const askAgainAfter = 1500

export type Checking = ReturnType<typeof createChecking>

/** Reads along: gives the newest text to the worker, its unknown words to the server, and tells what was found. */
export function createChecking({ settings, directory, start, lookUp }: Options) {
  let state: CheckingState = { phase: 'reading', findings: [], spelling: 'asking' }
  let worker: Told | undefined
  let newest: Reading | undefined
  let turn = 0
  let isBusy = false
  let isAsking = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let askTimer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const become = (next: CheckingState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const fail = () => become({ ...state, phase: 'absent', findings: [] })

  const read = (after = 0) => {
    clearTimeout(timer)
    timer = setTimeout(send, after)
  }

  function send() {
    if (!newest || !worker || isBusy) return
    isBusy = true
    turn += 1
    worker.tell({ type: 'read', turn, reading: newest })
    sent = newest
  }
  let sent: Reading | undefined

  function heard(answer: FromReader) {
    if (answer.turn !== turn) return
    isBusy = false
    if (sent !== newest) read()
    const spelling =
      answer.words.length === 0 ? 'there' : state.spelling === 'there' ? 'asking' : state.spelling
    become({ phase: sent === newest ? 'read' : 'reading', findings: answer.findings, spelling })
    if (answer.words.length > 0) void ask(answer.words)
  }

  async function ask(words: string[]) {
    if (isAsking) return
    isAsking = true
    try {
      const answer = await lookUp({ words })
      if (!answer.ok) return become({ ...state, spelling: 'absent' })
      const { misspelt, unchecked } = answer.value
      const asked = words.filter((word) => !unchecked.includes(word))
      if (unchecked.length > 0) become({ ...state, spelling: 'partly' })
      // Nothing was learned: the next change of the text asks again.
      if (asked.length === 0) return
      if (unchecked.length === 0) become({ ...state, spelling: 'asking' })
      worker?.tell({ type: 'words', asked, misspelt })
      clearTimeout(askTimer)
      const isPending = misspelt.some(({ suggestions }) => suggestions === null)
      askTimer = setTimeout(send, isPending ? askAgainAfter : 0)
    } catch {
      // The next change of the text asks again.
      become({ ...state, spelling: 'absent' })
    } finally {
      isAsking = false
    }
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** To be called when the page is there; once more after `stop`. */
    begin: () => {
      worker = start(heard, fail)
      if (!worker) return fail()
      isBusy = false
      worker.tell({ type: 'directory', address: directory })
      worker.tell({ type: 'settings', settings })
      if (newest) read()
    },
    /** The text as it is now. */
    changed: (reading: Reading) => {
      newest = reading
      if (state.phase === 'read') become({ ...state, phase: 'reading' })
      read(pause)
    },
    /** What was set aside, or the meeting, is another. */
    settle: (next: CheckSettings) => {
      settings = next
      worker?.tell({ type: 'settings', settings })
      read()
    },
    stop: () => {
      clearTimeout(timer)
      clearTimeout(askTimer)
      worker?.stop()
      worker = undefined
    },
  }
}
