import { canonicalJson } from '@/lib/canonical'

/** The fields of `after` that differ from `before`, both ways; undefined when none does. For the audit log. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>) {
  const fields = Object.keys(after).filter(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  )
  if (fields.length === 0) return undefined
  const only = (values: Record<string, unknown>) =>
    Object.fromEntries(fields.map((field) => [field, values[field] ?? null]))
  return { before: only(before), after: only(after) }
}
