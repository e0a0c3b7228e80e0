import type { Reason } from '@/lib/refusal'
import type { PlacedFinding } from './placed-finding'

/** So many are told at one field; the panel has them all. */
const mostAtField = 4

/** A reason for each error at the field where it stands, and one that says what can be done about them. */
export function errorReasons(findings: readonly PlacedFinding[]): Reason[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return []
  const byField = Map.groupBy(errors, ({ places }) => places[0]?.field ?? '')
  return [
    { key: 'checking.errors', values: { count: errors.length } },
    ...[...byField].flatMap(([field, list]) => [
      ...list.slice(0, mostAtField).map((finding) => reasonOf(finding, field)),
      ...(list.length > mostAtField
        ? [{ key: 'checking.more', field, values: { count: list.length - mostAtField } }]
        : []),
    ]),
  ]
}

function reasonOf({ rule, text, message }: PlacedFinding, field: string): Reason {
  const said = {
    rule: { key: `language.rules.${rule}` },
    message: { key: `language.check.${message.key}`, values: message.values },
  }
  return text.trim() === ''
    ? { key: 'checking.missing', field, said }
    : { key: 'checking.error', field, values: { words: shortened(text) }, said }
}

/** Long stretches by their beginning. */
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
