'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { fieldId } from './field'

export type FormError = {
  message: ReactNode
  /** The form name of the field, or the id of its control; neither when it is about the whole form. */
  name?: string
  id?: string
}

type Props = {
  title: ReactNode
  errors: readonly FormError[]
  /** The number of the attempt (react-hook-form's `submitCount`): the summary takes the focus when it rises. */
  attempt?: number
}

/** All that was refused, each linked to its field. Nothing when there is nothing. */
export function FormErrorSummary({ title, errors, attempt = 0 }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="border-2 border-danger bg-sheet p-4">
      <p className="font-semibold text-danger text-ui">{title}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-4 text-ui">
        {errors.map((error, index) => (
          <li key={error.id ?? error.name ?? index}>
            <ErrorText error={error} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ErrorText({ error }: { error: FormError }) {
  const id = error.id ?? (error.name ? fieldId(error.name) : undefined)
  if (!id) return <>{error.message}</>
  const goThere = (event: MouseEvent) => {
    const control = document.getElementById(id)
    if (!control) return
    event.preventDefault()
    control.focus()
  }
  return (
    <a href={`#${id}`} onClick={goThere} className="text-danger">
      {error.message}
    </a>
  )
}
