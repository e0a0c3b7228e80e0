import { corpusEnd, moment, planMeetings, planStories } from '../calendar'
import { randomOf } from '../random'
import { addDays, type MeetingFacts } from '../text/meeting-facts'
import { type StoryPlan, storyOf } from '../text/story'
import type { Desk } from './desk'
import { announceMeeting, publishMeeting } from './meetings'
import type { Live } from './publishing'
import { beginRelease, correctRelease, publishRelease, withdrawRelease } from './releases'

/** Something that the press office did at an instant. */
export type Event = { at: string; run: () => void }

/** All that happened, in its order: a fifth of the releases are translations, so that a quarter of the Russian ones have one. */
export function eventsOf(
  desk: Desk,
  { releases, meetings }: { releases: number; meetings: number },
): Event[] {
  const facts = planMeetings(desk.world, meetings)
  const translations = Math.round(releases / 5)
  const stories = planStories(desk.world, facts, releases - translations)
  const random = randomOf(desk.world.seed, 'translated')
  const translated = new Set(
    random.some(
      stories.map(({ index }) => index),
      translations,
    ),
  )
  const open = Math.ceil(releases / 1000)
  const events = [
    ...facts.flatMap((meeting) => meetingEvents(desk, meeting)),
    ...stories.flatMap((plan) => storyEvents(desk, plan, translated.has(plan.index))),
    ...Array.from({ length: open * 3 }, (_, i) => openEvent(desk, releases + i, i % 3)),
  ]
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function meetingEvents(desk: Desk, meeting: MeetingFacts): Event[] {
  const random = randomOf(desk.world.seed, 'meeting events', meeting.index)
  const today = corpusEnd.slice(0, 10)
  if (meeting.startsOn > today) {
    const at = moment(random, addDays(today, -random.between(1, 20)))
    return [{ at, run: () => publishMeeting(desk, meeting, at) }]
  }
  const at = `${meeting.startsOn}T17:00:00.000Z`
  if (!random.chance(0.12)) return [{ at, run: () => publishMeeting(desk, meeting, at) }]
  let announced: Live
  const early = moment(random, addDays(meeting.startsOn, -random.between(3, 14)))
  return [
    {
      at: early,
      run: () => {
        announced = announceMeeting(desk, meeting, early)
      },
    },
    { at, run: () => publishMeeting(desk, meeting, at, announced) },
  ]
}

function storyEvents(desk: Desk, plan: StoryPlan, isTranslated: boolean): Event[] {
  const random = randomOf(desk.world.seed, 'story events', plan.index)
  const after = (hours: number) => {
    const at = new Date(Date.parse(plan.at) + hours * 3_600_000).toISOString()
    return at < corpusEnd ? at : corpusEnd
  }
  let live: Live
  const events: Event[] = [
    {
      at: plan.at,
      run: () => {
        live = publishRelease(desk, storyOf(desk.world, plan), 'ru', plan.at)
      },
    },
  ]
  if (isTranslated) {
    const at = after(random.between(1, 40))
    events.push({ at, run: () => void publishRelease(desk, storyOf(desk.world, plan), 'en', at) })
  }
  if (random.chance(0.02)) {
    const at = after(random.between(1, 400))
    events.push({
      at,
      run: () => {
        live = correctRelease(desk, live, at)
      },
    })
  }
  if (!isTranslated && random.chance(0.003)) {
    const at = after(random.between(401, 4000))
    events.push({ at, run: () => withdrawRelease(desk, live, at) })
  }
  return events
}

/** What the desk is at work on this morning. */
function openEvent(desk: Desk, index: number, step: number): Event {
  const at = corpusEnd
  const status = (['draft', 'in_review', 'approved'] as const)[step] ?? 'draft'
  const plan = { index, at, scenario: 'visit' as const, meeting: null }
  return { at, run: () => beginRelease(desk, storyOf(desk.world, plan), at, status) }
}
