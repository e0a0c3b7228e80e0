import type { AppointmentKind } from '@/db/editorial/directory-kinds'
import type { PartialDate } from '@/db/editorial/schema/directory'
import type { Reason } from '@/lib/refusal'
import { covers, firstDay, isBackwards, lastDay, overlap } from './partial-dates'

export type Term = {
  id: string
  personId: string
  postId: string
  kind: AppointmentKind
  from: PartialDate | null
  to: PartialDate | null
}

/** Why a term may not stand beside the others of its post, whatever the actor confirms. */
export function termReasons(term: Term, others: readonly Term[]): Reason[] {
  if (isBackwards(term)) return [{ key: 'validation.dateOrder', field: 'to' }]
  const same = others.some(
    (other) => other.personId === term.personId && other.kind === term.kind && overlap(other, term),
  )
  return same ? [{ key: 'directory.sameAppointment', field: 'from' }] : []
}

/** The other people who hold the post in full in some of that time. */
export const otherHolders = <Other extends Term>(term: Term, others: readonly Other[]): Other[] =>
  others.filter(
    (other) =>
      term.kind === 'full' &&
      other.kind === 'full' &&
      other.personId !== term.personId &&
      overlap(other, term),
  )

/** The terms valid on a day, full before acting, the newest first. */
export const termsOn = <Any extends Pick<Term, 'kind' | 'from' | 'to'>>(
  terms: readonly Any[],
  date: string,
) => terms.filter((term) => covers(term, date)).sort(fullThenNewest)

type Ordered = Pick<Term, 'kind' | 'from' | 'to'>
function fullThenNewest(a: Ordered, b: Ordered): number {
  if (a.kind !== b.kind) return a.kind === 'full' ? -1 : 1
  return newestFirst(a, b)
}

/** Later starts first, an open start last; of equal starts the later end first. */
export function newestFirst(a: Ordered, b: Ordered): number {
  const start = ({ from }: Ordered) => (from === null ? '' : firstDay(from))
  const end = ({ to }: Ordered) => (to === null ? '9999' : lastDay(to))
  return start(b).localeCompare(start(a)) || end(b).localeCompare(end(a))
}
