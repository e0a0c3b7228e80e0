import type { MeetingFormat, MeetingKind } from '@/lib/meetings/content'
import { type Random, randomOf } from '../random'
import { type Body, type City, holderIn, type State, type Term, type World } from '../world/world'
import { makePaper, makeSubject, type Subject } from './subjects'

/** What happened at a meeting, from which its record, its list and its releases are told. */
export type MeetingFacts = {
  index: number
  id: string
  listId: string
  kind: MeetingKind
  /** One that has a number is a session of this body. */
  body: Body
  number: number | null
  city: City
  startsOn: string
  endsOn: string
  startTime: string
  format: MeetingFormat
  host: State
  chair: Term | null
  subjects: Subject[]
  papers: Subject[]
  /** The other side of a bilateral meeting. */
  partner: State | null
  operation: string
  inEnglish: boolean
  next: { startsOn: string; city: City } | null
}

export type MeetingPlan = {
  index: number
  startsOn: string
  body: Body
  kind: MeetingKind
  number: number | null
}

const operations =
  'Рубеж Канал Нелегал Прокси Заслон Барьер Щит Маяк Гавань Паутина Лавина Трал Мост Купол Заря'.split(' ')

export function meetingFacts(world: World, plan: MeetingPlan): MeetingFacts {
  const random = randomOf(world.seed, 'meeting', plan.index)
  const year = Number(plan.startsOn.slice(0, 4))
  const city = random.zipf(world.cities)
  const host = random.chance(0.75) ? memberOf(world, city, random) : random.pick(world.members)
  const days = random.chance(0.2) ? random.between(1, 4) : 0
  return {
    ...plan,
    id: random.id(),
    listId: random.id(),
    city,
    endsOn: days > 0 ? addDays(plan.startsOn, days) : '',
    startTime: random.chance(0.8)
      ? `${String(random.between(9, 16)).padStart(2, '0')}:${random.pick(['00', '30'])}`
      : '',
    format: year < 2012 || random.chance(0.7) ? 'in_person' : random.pick(['videoconference', 'hybrid']),
    host,
    chair: chairOf(world, plan.body, host, year, random),
    subjects: Array.from({ length: random.between(3, 7) }, () => makeSubject(random)),
    papers: Array.from({ length: random.between(1, 3) }, () => makePaper(random)),
    partner: plan.kind === 'bilateral' ? random.pick(world.states.filter(({ id }) => id !== host.id)) : null,
    operation: `${random.pick(operations)}-${year}`,
    inEnglish: random.chance(0.6),
    next: random.chance(0.4)
      ? { startsOn: addDays(plan.startsOn, random.between(60, 300)), city: random.zipf(world.cities) }
      : null,
  }
}

const memberOf = (world: World, { state }: City, random: Random) =>
  world.members.includes(state) ? state : random.pick(world.members)

/** Somebody of the agency of the presiding state whose matter it is. */
function chairOf(world: World, body: Body, host: State, year: number, random: Random): Term | null {
  const agency = world.agencies.find(({ state, agency }) => state === host && agency === body.agency)
  const post = agency?.posts[random.chance(0.6) ? 0 : random.between(1, 2)]
  return (post && holderIn(post, year)) ?? null
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
