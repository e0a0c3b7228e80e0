import type { DelegationCategory } from '@/lib/attendance/content'
import type { DirectoryBody } from '@/lib/language/directory'
import { stateWithoutArticle } from '@/lib/language/english/articles'
import type { EventReading, PersonReading } from '@/lib/language/extract/shape'
import { stateName } from '@/lib/language/russian/states'
import { blankDelegation, type ConfirmedDelegation } from './confirmation'
import type { Noting } from './places'
import { stateBeside } from './state-beside'

/** A delegation with what tells it apart from the others; `state` is the one it is of. */
export type Seat = { key: string; state: string | null; delegation: ConfirmedDelegation }

const guests = { ru: 'Приглашённые', en: 'Guests' }

/** A state that is not in the directory is named as typed. */
export function ofState(code: string, { entries, language }: Noting): ConfirmedDelegation {
  const stateId = entries.stateIds.get(code) ?? null
  const name = language === 'ru' ? stateName(code, 'official')?.nom : stateWithoutArticle(code, 'official')
  const category = entries.directory.members.includes(code) ? 'member' : 'guest'
  return { ...blankDelegation, stateId, label: stateId ? '' : (name ?? code), category }
}

const categoryByKind: Partial<Record<DirectoryBody['kind'], DelegationCategory>> = {
  organ: 'secretariat',
  secretariat: 'secretariat',
  international_organisation: 'international_organisation',
}

/** An organisation by its entry, else by its name. */
export function ofBody(id: string | null, name: string, { entries }: Noting): Seat {
  const known = entries.directory.bodies.find((body) => body.id === id)
  const delegation: ConfirmedDelegation = known
    ? {
        ...blankDelegation,
        body: { as: 'entry', id: known.id },
        category: categoryByKind[known.kind] ?? 'guest',
      }
    : { ...blankDelegation, label: name.slice(0, 300), category: 'international_organisation' }
  return { key: known ? `body ${known.id}` : `label ${name}`, state: known?.state ?? null, delegation }
}

/**
 * With whom somebody sits: the house of the organisation where their post is there, else their state, the body that the
 * post belongs to, an organisation that it names, the guests.
 */
export function seatOf(person: PersonReading, event: EventReading, to: Noting): Seat {
  const body = to.entries.bodyOfPost(person)
  const state = person.state ?? stateBeside(to.text, person, event.states)
  if (state !== null && !(isOfHouse(body, to) && !namesState(person, event)))
    return { key: `state ${state}`, state, delegation: ofState(state, to) }
  const named = event.organizations.find(({ value }) => person.post?.includes(value))?.value ?? ''
  const id = body ?? to.entries.bodyNamed(named)
  if (id || named) return { ...ofBody(id, named, to), state: null }
  const label = guests[to.language]
  return { key: `label ${label}`, state: null, delegation: { ...blankDelegation, label } }
}

/** Whoever serves in the secretariat does not sit with the state they are from. */
const isOfHouse = (id: string | null, { entries }: Noting) =>
  entries.directory.bodies.some(
    (body) => body.id === id && (body.kind === 'secretariat' || body.kind === 'international_organisation'),
  )

/** Whether the post that was read is one of the state: «министр обороны Республики Армения». */
const namesState = ({ state, postSpan }: PersonReading, { states }: EventReading) =>
  postSpan !== null &&
  states.some(
    ({ value, spans }) =>
      value === state && spans.some(([start, end]) => start >= postSpan[0] && end <= postSpan[1]),
  )
