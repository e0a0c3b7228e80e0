import type {
  AttendanceContent,
  AttendanceRow,
  Delegation,
  DelegationCategory,
} from '@/lib/attendance/content'
import { type Random, randomOf } from '../random'
import { inflected } from '../words/words'
import { makePerson } from '../world/people'
import { type Body, holderIn, type State, type World } from '../world/world'
import type { MeetingFacts } from './meeting-facts'

const blank = { ru: '', en: '' }

/** Who came to a meeting: delegations in protocol order, some people only by the name they gave. */
export function listContentOf(world: World, meeting: MeetingFacts): AttendanceContent {
  const random = randomOf(world.seed, 'list', meeting.index)
  const seated = new Set<string>()
  const isBilateral = meeting.partner !== null
  const states = isBilateral ? [meeting.host, meeting.partner as State] : world.members
  const secretariat = world.organs.filter(({ kind }) => kind === 'secretariat')
  const of = (bodies: readonly Body[], most: number) => rows(random, meeting, bodies, most, seated)
  const delegations = [
    ...states
      .filter(() => isBilateral || random.chance(0.95))
      .map((state) => ({
        ...delegation(random, { stateId: state.id }, 'member'),
        rows: of(ofState(world, state, meeting), random.between(2, 6)),
      })),
    ...random.some(world.partners, random.chance(0.4) ? random.between(1, 2) : 0).map((body) => ({
      ...delegation(random, { bodyId: body.id }, 'international_organisation'),
      rows: of([body], 2),
    })),
    ...secretariat.map((body) => ({
      ...delegation(random, { bodyId: body.id }, 'secretariat'),
      rows: of([body], random.between(1, 3)),
    })),
  ]
  return {
    delegations: delegations.filter((each) => each.rows.length > 0),
    languages: meeting.inEnglish ? ['ru', 'en'] : ['ru'],
  }
}

function delegation(
  random: Random,
  of: { stateId?: string; bodyId?: string },
  category: DelegationCategory,
): Omit<Delegation, 'rows'> {
  return { id: random.id(), stateId: null, bodyId: null, label: blank, category, ...of }
}

/** The agency whose matter it is sends first. */
function ofState({ agencies }: World, state: State, { body }: MeetingFacts): Body[] {
  return agencies
    .filter((each) => each.state === state)
    .sort((a, b) => Number(b.agency === body.agency) - Number(a.agency === body.agency))
}

function rows(
  random: Random,
  meeting: MeetingFacts,
  bodies: readonly Body[],
  most: number,
  seated: Set<string>,
) {
  const year = Number(meeting.startsOn.slice(0, 4))
  const holders = bodies.flatMap(({ posts }) => posts.flatMap((post) => holderIn(post, year) ?? []))
  const [first, ...others] = holders.slice(0, 24).filter(({ person }) => !seated.has(person.id))
  if (!first) return []
  const chosen = [first, ...random.some(others, most - 1)]
  for (const { person } of chosen) seated.add(person.id)
  const known = chosen.map(({ person, post }, index) =>
    row(random, meeting, { personId: person.id, postId: post.id, role: index === 0 ? 'head' : 'member' }),
  )
  const state = bodies[0]?.state
  return state && random.chance(0.5) ? [...known, stranger(random, meeting, state)] : known
}

function row(random: Random, { format }: MeetingFacts, own: Partial<AttendanceRow>): AttendanceRow {
  const isAway = format === 'videoconference' || (format === 'hybrid' && random.chance(0.4))
  const presence = isAway ? 'by_video' : random.chance(0.03) ? 'excused' : 'present'
  return {
    personId: null,
    name: blank,
    postId: null,
    post: blank,
    role: 'member',
    presence,
    ...own,
    id: random.id(),
  }
}

/** Somebody whom the directory does not know. */
function stranger(random: Random, meeting: MeetingFacts, state: State): AttendanceRow {
  const { given, patronymic, family, en } = makePerson(random, state)
  const name = [given, patronymic, family]
    .map((forms) => forms?.nom)
    .filter(Boolean)
    .join(' ')
  const [ru, english] = random.pick([
    ['эксперт', 'Expert'],
    ['старший советник {gen посол}', 'Senior Adviser to the Ambassador'],
    ['специалист {по dat международный сотрудничество}', 'International Cooperation Specialist'],
    ['советник', 'Adviser'],
  ])
  const isEn = meeting.inEnglish
  return row(random, meeting, {
    name: { ru: name, en: isEn ? `${en.given} ${en.family}` : '' },
    post: { ru: inflected(ru).forms.nom, en: isEn ? english : '' },
    role: 'adviser',
  })
}
