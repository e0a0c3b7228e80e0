import type { AttendanceRole, DelegationCategory, Presence } from '@/lib/attendance/content'
import { byProtocol } from '@/lib/attendance/protocol'
import type { EventReading, PersonReading } from '@/lib/language/extract/shape'
import type { ConfirmedDelegation, ConfirmedMeeting } from './confirmation'
import { personOf } from './entries'
import { type Noting, noted } from './places'
import { ofBody, ofState, seatOf } from './seats'

type Row = ConfirmedDelegation['rows'][number]
type Group = { delegation: ConfirmedDelegation; people: PersonReading[]; spans: EventReading['states'] }

/** The list that a text gives: delegations in protocol order, with those of their people that it names. */
export function proposeList(event: EventReading, to: Noting): ConfirmedMeeting['list'] {
  const { directory, stateIds } = to.entries
  const inOrder = byProtocol(directory.members.flatMap((code) => stateIds.get(code) ?? []))
  const groups = [...groupsOf(event, to)].sort((a, b) => inOrder(a.delegation, b.delegation))
  if (groups.length === 0) return null
  const delegations = groups.slice(0, 200).map(({ delegation, people, spans }, d) => {
    const path = `list.delegations.${d}`
    for (const span of spans) noted(to, path, span)
    const rows = people.slice(0, 300).map((person, r) => {
      to.places.push({
        field: `${to.path}.${path}.rows.${r}`,
        span: person.span,
        certainty: person.certainty,
      })
      if (person.postSpan)
        to.places.push({
          field: `${to.path}.${path}.rows.${r}.post`,
          span: person.postSpan,
          certainty: person.certainty,
        })
      return rowOf(person, to, presenceOf(event))
    })
    return { ...delegation, rows: withOneHead(rows) }
  })
  return { delegations }
}

function* groupsOf(event: EventReading, to: Noting): Generator<Group> {
  const groups = new Map<string, Group>()
  const group = (key: string, make: () => ConfirmedDelegation): Group => {
    const known = groups.get(key)
    if (known) return known
    const made: Group = { delegation: make(), people: [], spans: [] }
    groups.set(key, made)
    return made
  }
  for (const read of event.states)
    group(`state ${read.value}`, () => ofState(read.value, to)).spans.push(read)
  for (const person of event.people) {
    const { key, state, delegation } = seatOf(person, event, to)
    const at = group(key, () => delegation)
    at.people.push(person)
    if (state !== null) at.delegation.category = categoryOf(at.people, state, to)
  }
  for (const read of event.organizations) {
    const organisation = ofBody(to.entries.bodyNamed(read.value), read.value, to)
    // An agency sits in the delegation of its state.
    if (organisation.state !== null && groups.has(`state ${organisation.state}`)) continue
    group(organisation.key, () => organisation.delegation).spans.push(read)
  }
  for (const read of event.absentStates)
    group(`state ${read.value}`, () => ({ ...ofState(read.value, to), isAbsent: true })).spans.push(read)
  yield* groups.values()
}

function categoryOf(
  people: readonly PersonReading[],
  state: string,
  { entries }: Noting,
): DelegationCategory {
  if (entries.directory.members.includes(state)) return 'member'
  return people.every(({ role }) => role === 'observer') ? 'observer' : 'guest'
}

const roles: Partial<Record<PersonReading['role'], AttendanceRole>> = {
  chair: 'head',
  head: 'head',
  deputy_head: 'deputy_head',
  adviser: 'adviser',
}

const presenceOf = ({ format }: EventReading): Presence =>
  format?.value === 'videoconference' ? 'by_video' : 'present'

function rowOf(person: PersonReading, { entries }: Noting, presence: Presence): Row {
  return {
    person: personOf(person),
    post: entries.postOf(person),
    role: roles[person.role] ?? 'member',
    presence,
  }
}

/** Nobody can say from a text who of two leads a delegation: the first does. */
function withOneHead(rows: Row[]): Row[] {
  const head = rows.findIndex(({ role }) => role === 'head')
  return rows.map((row, i) => (row.role === 'head' && i !== head ? { ...row, role: 'member' } : row))
}
