import type { AnyExtension } from '@tiptap/react'
import { createContext, useContext } from 'react'
import type { ComparedMeeting } from '@/lib/checking/settings'
import type { Body } from './body'
import type { Checking, CheckingState } from './checking'
import type { CheckingActions, CheckingSetup } from './checking-actions'
import type { Opened } from './opened'

type Value = {
  setup: CheckingSetup
  actions: CheckingActions
  checking: Checking
  state: CheckingState
  body: Body
  /** What the editor of the text is given. */
  extras: readonly AnyExtension[]
  opened: Opened
  setOpened: (opened: Opened) => void
  /** Another meeting than the page knows of. */
  setPicked: (picked: ComparedMeeting | undefined) => void
}

export const CheckingContext = createContext<Value | undefined>(undefined)

/** What the checker found in the form around; undefined where nothing is read along. */
export const useChecking = () => useContext(CheckingContext)
