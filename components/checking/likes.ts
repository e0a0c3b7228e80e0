import { likeness, type PlacedFinding } from '@/lib/checking/placed-finding'
import type { Severity } from '@/lib/language/check/finding'

/** The same words found by the same rule, wherever they stand. */
export type Likes = { key: string; first: PlacedFinding; all: readonly PlacedFinding[] }

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[]

/** Findings by severity, those that are alike as one, in the order of the text. */
export function likesBySeverity(findings: readonly PlacedFinding[]): Record<Severity, Likes[]> {
  const groups = [...Map.groupBy(findings, likeness)].flatMap(([key, all]) =>
    all[0] ? [{ key, first: all[0], all }] : [],
  )
  const of = (severity: Severity) => groups.filter(({ first }) => first.severity === severity)
  return { error: of('error'), warning: of('warning'), hint: of('hint') }
}

export const countOf = (findings: readonly PlacedFinding[], severity: Severity) =>
  findings.filter((each) => each.severity === severity).length

/** Spaces and breaks as signs, where nothing else is there to be seen. */
export const visible = (text: string) =>
  text.trim() === '' ? text.replaceAll('\n', '↵').replace(/\s/g, '␣') : text.replaceAll('\n', ' ')

/** What a suggestion is called: what to write, or that it is a matter of spaces. */
export function mending({
  text,
  suggestion,
}: Pick<PlacedFinding, 'text' | 'suggestion'>): 'replace' | 'remove' | 'fix' {
  if (suggestion === '') return 'remove'
  const isOfSigns = spaced(suggestion ?? '') === spaced(text) || !/[\p{L}\d]/u.test(suggestion ?? '')
  return isOfSigns ? 'fix' : 'replace'
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
