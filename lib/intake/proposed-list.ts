import type { AttendanceRole, DelegationCategory, Presence } from '@/lib/attendance/content'
import type { DirectoryBody } from '@/lib/language/directory'
import { stateWithoutArticle } from '@/lib/language/english/articles'
import type { EventReading, PersonReading } from '@/lib/language/extract/shape'
import { stateName } from '@/lib/language/russian/states'
import type { ConfirmedDelegation, ConfirmedMeeting } from './confirmation'
import { personOf } from './entries'
import { type Noting, noted } from './places'

type Row = ConfirmedDelegation['rows'][number]
type Group = { delegation: ConfirmedDelegation; people: PersonReading[]; spans: EventReading['states'] }

const guests = { ru: 'Приглашённые', en: 'Guests' }

/** The list that a text gives: delegations in protocol order, with those of their people that it names. */
export function proposeList(event: EventReading, to: Noting): ConfirmedMeeting['list'] {
  const groups = inOrder([...groupsOf(event, to)], to)
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
    const { key, make } = seatOf(person, event, to)
    const at = group(key, make)
    at.people.push(person)
    if (person.state === null) continue
    at.delegation.category = categoryOf(at.people, person.state, to)
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

const empty: ConfirmedDelegation = {
  stateId: null,
  body: null,
  label: '',
  category: 'guest',
  isAbsent: false,
  rows: [],
}

/** A state that is not in the directory is named as typed. */
function ofState(code: string, { entries, language }: Noting): ConfirmedDelegation {
  const stateId = entries.stateIds.get(code) ?? null
  const name = language === 'ru' ? stateName(code, 'official')?.nom : stateWithoutArticle(code, 'official')
  const category = entries.directory.members.includes(code) ? 'member' : 'guest'
  return { ...empty, stateId, label: stateId ? '' : (name ?? code), category }
}

const categoryByKind: Partial<Record<DirectoryBody['kind'], DelegationCategory>> = {
  organ: 'secretariat',
  secretariat: 'secretariat',
  international_organisation: 'international_organisation',
}

/** An organisation by its entry, else by its name. */
function ofBody(id: string | null, name: string, { entries }: Noting) {
  const known = entries.directory.bodies.find((body) => body.id === id)
  const delegation: ConfirmedDelegation = known
    ? { ...empty, body: { as: 'entry', id: known.id }, category: categoryByKind[known.kind] ?? 'guest' }
    : { ...empty, label: name.slice(0, 300), category: 'international_organisation' }
  return { key: known ? `body ${known.id}` : `label ${name}`, state: known?.state ?? null, delegation }
}

/** With whom somebody sits: their state, the body that their post belongs to, an organisation that the post names, the guests. */
function seatOf(person: PersonReading, event: EventReading, to: Noting) {
  const { state, post } = person
  if (state !== null) return { key: `state ${state}`, make: () => ofState(state, to) }
  const named = event.organizations.find(({ value }) => post?.includes(value))?.value ?? ''
  const id = to.entries.bodyOfPost(person) ?? to.entries.bodyNamed(named)
  if (id || named) {
    const { key, delegation } = ofBody(id, named, to)
    return { key, make: () => delegation }
  }
  const label = guests[to.language]
  return { key: `label ${label}`, make: () => ({ ...empty, label }) }
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

/** Members in the house's order, then the others as the text has them. */
function inOrder(groups: Group[], { entries }: Noting): Group[] {
  const seats = entries.directory.members.map((code) => entries.stateIds.get(code))
  const rank: DelegationCategory[] = [
    'member',
    'observer',
    'partner',
    'international_organisation',
    'guest',
    'secretariat',
  ]
  const seat = ({ stateId }: ConfirmedDelegation) => {
    const at = stateId === null ? -1 : seats.indexOf(stateId)
    return at < 0 ? seats.length : at
  }
  return groups.toSorted(
    ({ delegation: a }, { delegation: b }) =>
      rank.indexOf(a.category) - rank.indexOf(b.category) || seat(a) - seat(b),
  )
}
