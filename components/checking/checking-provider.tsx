'use client'

import type { AnyExtension } from '@tiptap/react'
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CheckSettings, ComparedMeeting } from '@/lib/checking/settings'
import { type Body, createBody } from './body'
import { createChecking } from './checking'
import type { CheckingActions, CheckingSetup } from './checking-actions'
import { CheckingContext } from './checking-context'
import type { Opened } from './opened'
import { startWorker } from './start-worker'

type Props = { setup: CheckingSetup; actions: CheckingActions; children: ReactNode }

/** Around a form whose text is read along: what was found is for its fields, its panel and its editor to show. */
export function CheckingProvider({ setup, actions, children }: Props) {
  const [opened, setOpened] = useState<Opened>()
  const [body] = useState<Body>(() => createBody(setOpened))
  const [extras] = useState<readonly AnyExtension[]>(() => [body.extension])
  const [checking] = useState(() =>
    createChecking({
      settings: setup.settings,
      directory: '/desk/checking/directory',
      start: startWorker,
      lookUp: actions.lookUp,
    }),
  )
  const state = useSyncExternalStore(checking.subscribe, checking.state, checking.state)

  useEffect(() => {
    checking.begin()
    return checking.stop
  }, [checking])

  useEffect(() => body.show(state.findings), [body, state.findings])

  const [picked, setPicked] = useState<ComparedMeeting>()
  useSettled({ ...setup.settings, ...picked }, checking.settle)

  const value = useMemo(
    () => ({ setup, actions, checking, state, body, extras, opened, setOpened, setPicked }),
    [setup, actions, checking, state, body, extras, opened],
  )
  return <CheckingContext value={value}>{children}</CheckingContext>
}

/** Tells of settings that are really others: the page is made anew whenever the text is saved. */
function useSettled(settings: CheckSettings, settle: (settings: CheckSettings) => void) {
  const json = JSON.stringify(settings)
  const told = useRef(json)
  useEffect(() => {
    if (told.current === json) return
    told.current = json
    settle(JSON.parse(json))
  }, [json, settle])
}
