import { type Reason, Refusal } from '@/lib/refusal'

/** Runs a part of a confirmation; a reason against it stands at its own field of the form, in the one language of the text. */
export function atField<Value>(field: (own: string) => string, part: () => Value): Value {
  try {
    return part()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.reasons.map((reason) => placed(reason, field)))
  }
}

const placed = (reason: Reason, field: (own: string) => string): Reason => ({
  ...reason,
  field: field((reason.field ?? '').replace(/\.(ru|en)$/, '')),
})

/** The path of a field within a part. */
export const within = (path: string) => (own: string) => (own ? `${path}.${own}` : path)
