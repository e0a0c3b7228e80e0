import { useEffect, useState } from 'react'
import { linkFollowed } from './link-followed'

/** Where somebody is about to go by a link with something unsaved; closing the page is asked about by the browser. */
export function useLeaving(isDirty: () => boolean) {
  const [target, setTarget] = useState<string>()
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const href = linkFollowed(event)
      if (!href || !isDirty()) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isDirty])
  return { target, stay: () => setTarget(undefined) }
}
