import type { Reason } from '@/lib/refusal'

/** The message key of a reason: field errors live under `validation`, everything else under `refusals`. */
export const reasonKey = (reason: Reason) =>
  reason.key.startsWith('validation.') ? reason.key : `refusals.${reason.key}`

type Translator = {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

/** A reason in words, with the messages that stand in it; `t` has every namespace. */
export function reasonText(t: Translator, reason: Pick<Reason, 'key' | 'values' | 'said'>): string {
  const key = reasonKey(reason)
  if (!t.has(key)) return t('validation.invalid')
  const said = Object.entries(reason.said ?? {}).map(([name, { key, values }]) => [name, t(key, values)])
  return t(key, { ...reason.values, ...Object.fromEntries(said) })
}
