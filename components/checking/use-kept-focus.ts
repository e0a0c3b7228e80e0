import { type RefObject, useEffect, useRef } from 'react'

/**
 * A finding that is mended or left as it is takes its buttons away, and the focus with them: it goes to the button that is now in that
 * place, else to the panel.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, findings: unknown) {
  const place = useRef(-1)
  useEffect(() => {
    const element = panel.current
    if (!element) return
    const note = ({ target }: FocusEvent) => {
      const card = (target as HTMLElement).closest('li')
      const actions = actionsIn(element)
      const own = actions.indexOf(target as HTMLElement)
      place.current = own >= 0 || !card ? own : actions.findIndex((action) => card.contains(action))
    }
    const forget = ({ relatedTarget }: FocusEvent) => {
      // Null where the button was taken away, or the window left: then it is to be remembered.
      if (relatedTarget) place.current = -1
    }
    element.addEventListener('focusin', note)
    element.addEventListener('focusout', forget)
    return () => {
      element.removeEventListener('focusin', note)
      element.removeEventListener('focusout', forget)
    }
  }, [panel])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever other findings are shown
  useEffect(() => {
    const element = panel.current
    if (!element || place.current < 0 || document.activeElement !== document.body) return
    const actions = actionsIn(element)
    const next =
      actions[Math.min(place.current, actions.length - 1)] ?? element.closest<HTMLElement>('[tabindex]')
    next?.focus()
  }, [panel, findings])
}

const actionsIn = (element: HTMLElement) => [
  ...element.querySelectorAll<HTMLElement>('[data-finding-action]'),
]
