import { fieldId } from '@/components/ui/field'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { Rewritten } from './body-ranges'

type Control = HTMLInputElement | HTMLTextAreaElement

function controlOf(field: string): Control | undefined {
  const element = document.getElementById(fieldId(field))
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : undefined
}

/** Goes to a field and selects the words in it. */
export function showInField({ places: [place], text }: Pick<PlacedFinding, 'places' | 'text'>) {
  const control = place && controlOf(place.field)
  if (!place || !control) return
  control.focus()
  control.scrollIntoView({ block: 'center' })
  if (control.value.slice(place.start, place.end) === text) select(control, place.start, place.end)
}

/** Writes the suggestion as if it were typed, so that Ctrl+Z takes it back; false where other words stand there by now. */
export function mendInField({ places, text, suggestion }: Rewritten): boolean {
  const [place] = places
  const control = place && controlOf(place.field)
  if (!place || !control || suggestion === null || places.length > 1) return false
  if (control.value.slice(place.start, place.end) !== text) return false
  control.focus()
  select(control, place.start, place.end)
  // Deprecated and without a successor: nothing else keeps the field's own history.
  if (document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion)) return true
  control.setRangeText(suggestion, place.start, place.end, 'end')
  return control.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The kinds of field that have no selection, such as e-mail, say so by throwing. */
function select(control: Control, start: number, end: number) {
  if (control.type === 'email') return
  control.setSelectionRange(start, end)
}
