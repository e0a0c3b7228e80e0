import type { ReleaseKind } from '@/lib/releases/content'
import { type Random, randomOf } from '../random'
import type { Forms } from '../russian/case'
import { type Body, type City, holderIn, type State, type Term, type Topic, type World } from '../world/world'
import type { MeetingFacts } from './meeting-facts'
import { makeField, makePlace, makeSubject, type Subject } from './subjects'

export const scenarios = [
  'outcome',
  'announcement',
  'visit',
  'training',
  'operation',
  'statement',
  'comment',
  'interview',
  'speech',
] as const
export type Scenario = (typeof scenarios)[number]

/** What a release tells: the same facts for the Russian text and for its translation. */
export type Story = {
  index: number
  id: string
  scenario: Scenario
  kind: ReleaseKind
  issuedAt: string
  date: string
  city: City
  meeting: MeetingFacts | null
  body: Body
  /** Whose doing it is, and others who are named. */
  who: Term
  others: Term[]
  state: State
  subjects: Subject[]
  field: Subject
  places: Forms[]
  topics: Topic[]
  people: number
  units: number
}

export type StoryPlan = { index: number; at: string; scenario: Scenario; meeting: MeetingFacts | null }

const kinds: Record<Scenario, ReleaseKind> = {
  outcome: 'news',
  announcement: 'announcement',
  visit: 'news',
  training: 'news',
  operation: 'news',
  statement: 'statement',
  comment: 'comment',
  interview: 'interview',
  speech: 'speech',
}

export function storyOf(world: World, { index, at, scenario, meeting }: StoryPlan): Story {
  const random = randomOf(world.seed, 'story', index)
  const year = Number(at.slice(0, 4))
  const body = meeting?.body ?? random.zipf(world.organs)
  const who = meeting?.chair ?? personOf(random, [...world.organs, ...world.agencies], year)
  return {
    ...{ index, scenario, kind: kinds[scenario], issuedAt: at, meeting, body, who },
    id: random.id(),
    date: meeting && scenario !== 'statement' ? meeting.startsOn : at.slice(0, 10),
    city: meeting?.city ?? random.zipf(world.cities),
    others: peopleOf(random, world, year, who),
    state: meeting?.partner ?? random.zipf(world.states),
    subjects: [...(meeting?.subjects ?? []), ...Array.from({ length: 8 }, () => makeSubject(random))].slice(
      0,
      9,
    ),
    field: makeField(random),
    places: Array.from({ length: 4 }, () => makePlace(random)),
    topics: random.some(world.topics, random.between(1, 3)),
    people: Math.round(20 * 1.5 ** random.between(0, 14)) + random.between(0, 40),
    units: random.between(5, 420),
  }
}

function peopleOf(random: Random, world: World, year: number, who: Term): Term[] {
  const others = Array.from({ length: random.between(2, 4) }, () => personOf(random, world.agencies, year))
  const seen = new Set([who.person.id])
  return others.filter(({ person }) => !seen.has(person.id) && seen.add(person.id))
}

/** The heads of bodies are named far more often than those below them. */
function personOf(random: Random, bodies: readonly Body[], year: number): Term {
  for (;;) {
    const { posts } = random.chance(0.5) ? random.zipf(bodies) : random.pick(bodies)
    const post = posts[random.chance(0.6) ? 0 : random.between(0, posts.length)]
    const holder = post && holderIn(post, year)
    if (holder) return holder
  }
}
