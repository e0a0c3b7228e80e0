import { newId } from '@/lib/id'
import { blankText, isBlankText } from '@/lib/text-by-locale'
import type { CarryOver } from './carry-over'
import type { MeetingContent } from './content'

/** What can be taken over from the body's last meeting, part by part. */
export const carriedParts = ['agenda', 'place', 'format', 'chair', 'topics'] as const
export type CarriedPart = (typeof carriedParts)[number]

type Last = NonNullable<CarryOver['last']>

/** The parts that the last meeting has anything of. */
export const partsOffered = (last: Last): CarriedPart[] =>
  carriedParts.filter((part) => {
    if (part === 'agenda') return last.agenda.length > 0
    if (part === 'place') return !isBlankText(last.place) || !isBlankText(last.venue)
    if (part === 'chair') return last.chair !== undefined
    return part === 'format' || last.topicIds.length > 0
  })

/** One part as it goes into the new meeting's content: the agenda with new ids and no outcomes. */
export function partOf(last: Last, part: CarriedPart): Partial<MeetingContent> {
  switch (part) {
    case 'agenda':
      return { agenda: last.agenda.map((item) => ({ ...item, outcome: blankText(), id: newId() })) }
    case 'place':
      return { place: last.place, venue: last.venue, zone: last.zone }
    case 'format':
      return { format: last.format }
    case 'chair':
      return last.chair ? { chair: last.chair } : {}
    case 'topics':
      return { topicIds: last.topicIds }
  }
}

/** Everything that was chosen to be taken over. */
export const takenOver = (last: Last, parts: readonly CarriedPart[]): Partial<MeetingContent> =>
  Object.assign({}, ...parts.map((part) => partOf(last, part)))
