import type { Finding } from '@/lib/language/check/finding'
import type { RuleId } from '@/lib/language/check/rules'
import { type CheckedText, type Place, placesOf } from './checked-text'

/** A finding where it stands in the form; what is missing altogether stands at the field that would have it. */
export type PlacedFinding = Omit<Finding, 'start' | 'end'> & { places: readonly Place[] }

/** Where a release has what these rules miss. */
const fieldOf: Partial<Record<RuleId, string>> = { contact: 'contact.phone', dateline: 'dateline' }

/** What the rule misses is a field, not words. */
export const isOfField = (rule: RuleId) => fieldOf[rule] !== undefined

export function placed(text: CheckedText, { start, end, ...finding }: Finding): PlacedFinding {
  const field = fieldOf[finding.rule]
  return {
    ...finding,
    ...(field ? { text: '' } : {}),
    places: field ? [{ field, block: null, start: 0, end: 0 }] : placesOf(text, start, end),
  }
}
