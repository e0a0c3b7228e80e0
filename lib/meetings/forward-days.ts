import type { ForwardDay } from './published-forward-look'

/** A day with something on it, or a run of days on which nothing is to be. Today is never part of a run. */
export type DayOrRun = ForwardDay | { from: string; to: string }

/** Folds the days on which nothing is to be: a reader is told of them in one line. */
export function foldedDays(days: readonly ForwardDay[]): DayOrRun[] {
  const folded: DayOrRun[] = []
  for (const day of days) {
    const before = folded.at(-1)
    if (day.isToday || day.meetings.length > 0) folded.push(day)
    else if (before && 'from' in before) before.to = day.date
    else folded.push({ from: day.date, to: day.date })
  }
  return folded
}
