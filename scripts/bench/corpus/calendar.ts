import type { MeetingKind } from '@/lib/meetings/content'
import { type Random, randomOf } from './random'
import { addDays, type MeetingFacts, type MeetingPlan, meetingFacts } from './text/meeting-facts'
import type { Scenario, StoryPlan } from './text/story'
import type { Body, World } from './world/world'

/** The morning on which the corpus ends: the newest release is of this day. */
export const corpusEnd = '2026-11-20T09:00:00.000Z'
const firstYear = 2003
const endDay = corpusEnd.slice(0, 10)

/** A working day between 2003 and the end, later years busier, summers quiet. */
function workingDay(random: Random): string {
  for (;;) {
    const grown = (Math.sqrt(0.08 + 0.92 * random.next()) - Math.sqrt(0.08)) / (1 - Math.sqrt(0.08))
    const year = firstYear + Math.floor(24 * grown)
    const day = addDays(`${year}-01-01`, random.between(0, 364))
    const weekday = new Date(day).getUTCDay()
    const isQuiet = ['01', '08'].includes(day.slice(5, 7)) && random.chance(0.4)
    const isHoliday = day.slice(5) < '01-09'
    if (day < endDay && !isHoliday && weekday !== 0 && weekday !== 6 && !isQuiet) return day
  }
}

/** All meetings by date, one in a hundred still to come; sessions of a body counted in order. */
export function planMeetings(world: World, count: number): MeetingFacts[] {
  const random = randomOf(world.seed, 'calendar', 'meetings')
  const planned = Math.max(1, Math.round(count / 100))
  const days = Array.from({ length: count }, (_, index) =>
    index < planned ? addDays(endDay, random.between(3, 240)) : workingDay(random),
  ).sort()
  const last = new Map<string, number>()
  return days.map((startsOn, index) => {
    const body = random.zipf(world.organs.filter(({ kind }) => kind !== 'secretariat'))
    const kind = kindFor(random, body)
    const isCounted = kind === 'session' || kind === 'working_group'
    const series = `${body.id}/${kind}`
    const number = (last.get(series) ?? 0) + 1
    if (isCounted) last.set(series, number)
    const plan: MeetingPlan = { index, startsOn, body, kind, number: isCounted ? number : null }
    return meetingFacts(world, plan)
  })
}

function kindFor(random: Random, { kind }: Body): MeetingKind {
  if (random.chance(0.72)) return kind === 'working_group' ? 'working_group' : 'session'
  return random.pick(['bilateral', 'conference', 'consultations', 'consultations', 'operation'] as const)
}

const ofMeetings: Scenario[] = ['outcome', 'outcome', 'outcome', 'speech', 'comment', 'announcement']
const tellings: Scenario[] = [
  'visit',
  'training',
  'comment',
  'statement',
  'operation',
  'speech',
  'interview',
  'announcement',
]

/** The Russian releases in the order of their issue, of which about half tell of a meeting. */
export function planStories(world: World, meetings: readonly MeetingFacts[], count: number): StoryPlan[] {
  const random = randomOf(world.seed, 'calendar', 'stories')
  const plans = Array.from({ length: count }, (): Omit<StoryPlan, 'index'> => {
    const meeting = random.chance(0.55) ? random.pick(meetings) : null
    if (!meeting)
      return { at: moment(random, workingDay(random)), scenario: random.zipf(tellings), meeting: null }
    const isAhead = meeting.startsOn >= endDay
    const scenario = isAhead ? 'announcement' : random.pick(ofMeetings)
    const day = addDays(
      meeting.startsOn,
      scenario === 'announcement' ? -random.between(2, 12) : random.between(1, 3),
    )
    return {
      at: moment(random, day < endDay ? day : addDays(endDay, -random.between(1, 9))),
      scenario,
      meeting,
    }
  })
  return plans
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((plan, index) => ({ ...plan, index }))
}

/** Some minute of the working day, in UTC. */
export function moment(random: Random, day: string): string {
  const minutes = random.between(6 * 60, 16 * 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`
}
