import { confirmedOf, type ReviewValues } from './review-values'

/** What a form will make, in numbers. */
export type Making = {
  lists: { index: number; people: number; delegations: number }[]
  meetings: number
  attached: number
  listsMade: number
  peopleListed: number
  hasRelease: boolean
  entries: number
}

export function makingOf(values: ReviewValues): Making {
  const { meetings = [], create, release } = confirmedOf(values)
  const made = meetings.flatMap(({ list }) => list ?? [])
  return {
    lists: values.events.flatMap(({ isIncluded, delegations }, index) =>
      isIncluded
        ? {
            index,
            delegations: delegations.length,
            people: delegations.reduce((sum, { rows }) => sum + rows.length, 0),
          }
        : [],
    ),
    meetings: meetings.filter(({ meetingId }) => !meetingId).length,
    attached: meetings.filter(({ meetingId }) => meetingId).length,
    listsMade: made.length,
    peopleListed: made
      .flatMap(({ delegations }) => delegations ?? [])
      .reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0),
    hasRelease: release !== null,
    entries: (create?.people?.length ?? 0) + (create?.bodies?.length ?? 0) + (create?.posts?.length ?? 0),
  }
}
