import type { Reason } from '@/lib/refusal'

/** The message key of a reason: field errors live under `validation`, everything else under `refusals`. */
export const reasonKey = (reason: Reason) =>
  reason.key.startsWith('validation.') ? reason.key : `refusals.${reason.key}`
