import { createContext, useContext } from 'react'

type Listener = (field: string | null, scroll: boolean) => void

/**
 * Which field is lit in the text now: the one under the pointer, else the one that has the focus. Kept outside React:
 * hundreds of fields and thousands of pieces of text listen, and only those that change are touched.
 */
export function createLit() {
  let hovered: string | null = null
  let focused: string | null = null
  let shown: string | null = null
  const listeners = new Set<Listener>()
  const show = (scroll: boolean) => {
    const next = hovered ?? focused
    if (next === shown && !scroll) return
    shown = next
    for (const listener of listeners) listener(next, scroll)
  }
  return {
    /** A field has the focus: its place is brought into sight. */
    focus: (field: string) => {
      hovered = null
      focused = field
      show(true)
    },
    /** The pointer is on a field, whose place is brought into sight, or on a place, or on none. */
    hover: (field: string | null, scroll = false) => {
      if (field === hovered) return
      hovered = field
      show(scroll)
    },
    listen: (listener: Listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Whether the pointer was moved; where the page moves under it, nobody has pointed at anything. */
export const isMoved = ({ movementX, movementY }: { movementX: number; movementY: number }) =>
  movementX !== 0 || movementY !== 0

export type Lit = ReturnType<typeof createLit>

const LitContext = createContext<Lit | undefined>(undefined)
export const LitProvider = LitContext.Provider

export function useLit(): Lit {
  const lit = useContext(LitContext)
  if (!lit) throw new Error('No text is shown beside this field')
  return lit
}

/** Goes to a field from its place in the text: to its first control, with the field in the middle of the screen. */
export function goToField(field: string): boolean {
  const box = document.querySelector(`[data-field="${CSS.escape(field)}"]`)
  const control = box?.querySelector<HTMLElement>(controls) ?? box
  if (!(control instanceof HTMLElement) || !box) return false
  for (let each = box.closest('details'); each; each = each.parentElement?.closest('details') ?? null) {
    each.open = true
  }
  box.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  return true
}

const controls = 'input:not([type="hidden"], [type="checkbox"]), select, textarea, button, [tabindex]'
