'use client'

import { useEffect, useEffectEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { writtenLines } from '@/lib/drafting/written'
import type { ReleaseContent } from '@/lib/releases/content'
import { useText } from './text-context'

/** After the last change. */
const pause = 250

/** Tells what reads along, the sources of a draft and its comparison with the record, the text as it is written. Shows nothing. */
export function DraftReader() {
  const text = useText()
  const { getValues, subscribe } = useFormContext<ReleaseContent>()
  const read = useEffectEvent(() => text?.setWritten(writtenLines(getValues())))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    read()
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer)
        timer = setTimeout(read, pause)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [subscribe])
  return null
}
