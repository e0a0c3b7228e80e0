import type { PlacedFinding } from '@/lib/checking/placed-finding'
import type { RuleId } from '@/lib/language/check/rules'
import type { Body } from './body'
import { mendInField, showInField } from './field-words'

/** Of these nobody has to think: a mark or a space as the house writes it. */
const safeRules = new Set<RuleId>([
  'dash',
  'doubledPunctuation',
  'doubledSpace',
  'nestedQuotes',
  'nonBreakingSpace',
  'numberSign',
  'punctuationSpace',
  'quotes',
  'range',
])

/** Typographic findings that can be mended without reading them one by one. */
export const safeOnes = (findings: readonly PlacedFinding[]) =>
  findings.filter(
    ({ rule, suggestion, places }) => suggestion !== null && places.length === 1 && safeRules.has(rule),
  )

/** Writes the suggestions of these findings in the text and in the fields; the focus stays where it was. */
export function mend(findings: readonly PlacedFinding[], body: Body) {
  const focused = document.activeElement
  body.mend(findings)
  const inFields = findings
    .filter(({ places }) => places[0] && places[0].field !== 'body')
    .sort((a, b) => (b.places[0]?.start ?? 0) - (a.places[0]?.start ?? 0))
  for (const finding of inFields) mendInField(finding)
  if (inFields.length > 0 && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}

/** Goes to the words of a finding and selects them. */
export function showInText(finding: PlacedFinding, body: Body) {
  if (finding.places[0]?.field === 'body') body.select(finding)
  else showInField(finding)
}
