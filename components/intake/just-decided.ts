import { useEffect, useRef } from 'react'

let decided = ''

/** The text that was decided about in this tab a moment ago. */
export const noteDecided = (id: string) => {
  decided = id
}

/** What came of it takes the place of the form and the focus; opened later, the page leaves the focus alone. */
export function useFocusOnceDecided(id: string) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (decided !== id) return
    decided = ''
    box.current?.focus()
  }, [id])
  return box
}
