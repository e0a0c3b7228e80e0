import { createContext, useContext } from 'react'

type Listener = (field: string | null, scroll: boolean) => void

/**
 * Which field is lit in the text now. Kept outside React: hundreds of fields and thousands of pieces of text listen,
 * and only the two that change are touched.
 */
export function createLit() {
  let lit: string | null = null
  const listeners = new Set<Listener>()
  const set = (field: string | null, scroll: boolean) => {
    if (field === lit && !scroll) return
    lit = field
    for (const listener of listeners) listener(field, scroll)
  }
  return {
    get: () => lit,
    /** Lights the places of a field; `scroll` also brings the first of them into sight. */
    light: (field: string, scroll = false) => set(field, scroll),
    /** Puts it out, unless another field was lit since. */
    putOut: (field: string) => lit === field && set(null, false),
    listen: (listener: Listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

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
