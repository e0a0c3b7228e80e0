import type { AttendanceRow, Delegation } from './content'

/** How many are on a list, and how many of them took part, in the room or by video. */
export type Count = { people: number; present: number }

const tookPart = ({ presence }: AttendanceRow) => presence === 'present' || presence === 'by_video'

export const countRows = (rows: readonly AttendanceRow[]): Count => ({
  people: rows.length,
  present: rows.filter(tookPart).length,
})

export const countAll = (delegations: readonly Delegation[]): Count =>
  countRows(delegations.flatMap(({ rows }) => rows))

/** People of the directory who stand in more than one row. */
export function peopleTwice(delegations: readonly Delegation[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { personId } of delegations.flatMap(({ rows }) => rows)) {
    if (!personId) continue
    if (seen.has(personId)) twice.add(personId)
    seen.add(personId)
  }
  return twice
}
