import type { Unplaced } from '@/lib/language/extract/shape'
import { addedDelegation, type DelegationValues, type EventValues } from './review-values'

/** As what a name can be taken that found no field. */
export type Taking =
  | 'person'
  | 'state'
  | 'absentState'
  | 'organisation'
  | 'place'
  | 'nextPlace'
  | 'startsOn'
  | 'endsOn'
  | 'nextOn'

const takings: Record<Unplaced['kind'], readonly Taking[]> = {
  person: ['person'],
  body: ['organisation'],
  state: ['state', 'absentState'],
  city: ['place', 'nextPlace'],
  date: ['startsOn', 'endsOn', 'nextOn'],
}

export const takingsFor = (kind: Unplaced['kind']) => takings[kind]

type Named = Pick<Unplaced, 'name' | 'text'> & { stateId: string | null }

/** The event with a name taken into it; its own fields and rows stay as they are. */
export function withTaken(event: EventValues, named: Named, how: Taking): EventValues {
  const { meeting } = event
  const set = (change: Partial<EventValues['meeting']>): EventValues => ({
    ...event,
    meeting: { ...meeting, ...change },
  })
  const date = /^\d{4}-\d{2}-\d{2}$/.test(named.name) ? named.name : ''
  switch (how) {
    case 'place':
      return set({ place: named.name })
    case 'nextPlace':
      return set({ next: { ...meeting.next, place: named.name } })
    case 'startsOn':
      return set({ startsOn: date })
    case 'endsOn':
      return set({ endsOn: date })
    case 'nextOn':
      return set({ next: { ...meeting.next, startsOn: date } })
    case 'person':
      return withPerson(event, named.name)
    case 'organisation':
      return withDelegation(event, { label: named.name, category: 'international_organisation' })
    case 'state':
    case 'absentState':
      return withDelegation(event, {
        stateId: named.stateId,
        label: named.stateId ? '' : named.text,
        isAbsent: how === 'absentState',
      })
  }
}

const withDelegation = (event: EventValues, change: Partial<DelegationValues>): EventValues => ({
  ...event,
  hasList: true,
  delegations: [...event.delegations, { ...addedDelegation, ...change }],
})

/** Into the last delegation: whose somebody is has to be said by hand, and that is where one looks. */
function withPerson(event: EventValues, name: string): EventValues {
  const row = {
    person: { as: 'typed' as const, text: name },
    post: null,
    role: 'member' as const,
    presence: 'present' as const,
    source: '',
  }
  const last = event.delegations.at(-1) ?? addedDelegation
  return {
    ...event,
    hasList: true,
    delegations: [...event.delegations.slice(0, -1), { ...last, rows: [...last.rows, row] }],
  }
}
