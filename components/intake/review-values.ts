import {
  blankDelegation,
  type Confirmation,
  type ConfirmationInput,
  type ConfirmedDelegation,
  type ConfirmedMeeting,
  type ConfirmedRelease,
  type NewEntries,
} from '@/lib/intake/confirmation'

/** The field of the reading that a row came from, '' where somebody has added it. It is not sent. */
type Sourced = { source: string }

export type RowValues = ConfirmedDelegation['rows'][number] & Sourced
export type DelegationValues = Omit<ConfirmedDelegation, 'rows'> & Sourced & { rows: RowValues[] }
/** One that is added by hand. */
export const addedDelegation: DelegationValues = { ...blankDelegation, rows: [], source: '' }

type Listed = 'sessions' | 'agenda' | 'decisions' | 'documents'
export type MeetingValues = Omit<ConfirmedMeeting, 'list' | Listed> & {
  [Name in Listed]: (ConfirmedMeeting[Name][number] & Sourced)[]
}

/** One event of the text as the form holds it: also what is left out is kept, so that it can be taken in again. */
export type EventValues = {
  isIncluded: boolean
  meeting: MeetingValues
  hasList: boolean
  delegations: DelegationValues[]
}

/** The whole form. */
export type ReviewValues = {
  events: EventValues[]
  create: NewEntries
  hasRelease: boolean
  release: ConfirmedRelease
}

/** What the form says, as the command takes it of a text. */
export function confirmedOf(
  values: ReviewValues,
): Pick<ConfirmationInput, 'meetings' | 'create' | 'release'> {
  const { events, create, hasRelease, release } = values
  const used = usedKeys(values)
  return {
    meetings: events.filter(({ isIncluded }) => isIncluded).map(confirmedEvent),
    create: {
      ...create,
      people: create.people.filter(({ key }) => used.has(key)),
      bodies: create.bodies.filter(({ key }) => used.has(key)),
      posts: create.posts.filter(({ key }) => used.has(key)),
      appointments: create.appointments.filter(({ person, post }) =>
        [person, post].every((each) => each.as === 'entry' || used.has(each.key)),
      ),
    },
    release: hasRelease ? release : null,
  }
}

function confirmedEvent({ meeting, hasList, delegations }: EventValues): ConfirmedMeeting {
  return {
    ...meeting,
    sessions: meeting.sessions.map(plain),
    agenda: meeting.agenda.map(plain),
    decisions: meeting.decisions.map(plain),
    documents: meeting.documents.map(plain),
    list: hasList
      ? { delegations: delegations.map(({ rows, ...each }) => ({ ...plain(each), rows: rows.map(plain) })) }
      : null,
  }
}

function plain<Row extends Sourced>({ source: _, ...row }: Row): Omit<Row, 'source'> {
  return row
}

/** The keys of new entries that what is included refers to; a new post brings its new body. */
function usedKeys({ events, create }: ReviewValues): Set<string> {
  const named = events
    .filter(({ isIncluded }) => isIncluded)
    .flatMap(({ meeting, hasList, delegations }) => [
      ...meeting.sessions.map(({ body }) => body),
      meeting.chair.person,
      meeting.chair.post,
      ...(hasList ? delegations : []).flatMap(({ body, rows }) => [
        body,
        ...rows.flatMap(({ person, post }) => [person, post]),
      ]),
    ])
  const keys = new Set(named.flatMap((each) => (each?.as === 'new' ? [each.key] : [])))
  for (const { key, body } of create.posts) if (keys.has(key) && body.as === 'new') keys.add(body.key)
  return keys
}

/** Where in the form a field of the confirmation is: the path of a refusal. */
export function pathInForm(path: string, values: ReviewValues): string {
  const [part = '', index = '', ...rest] = path.split('.')
  if (part === 'meetings') {
    const event = includedAt(values.events, Number(index))
    if (event < 0) return ''
    const inList = rest[0] === 'list'
    const inForm = inList ? rest.slice(1) : ['meeting', ...rest]
    return ['events', event, ...inForm].join('.').replace(/\.(body|person|post)Id$/, '.$1')
  }
  if (part === 'create') {
    const [at = '', ...field] = rest
    const sent: Confirmation['create'] = confirmedOf(values).create as NewEntries
    const list = index as keyof NewEntries
    const row: unknown = sent[list]?.[Number(at)]
    const place = (values.create[list] as readonly unknown[] | undefined)?.indexOf(row) ?? -1
    return place < 0 ? '' : ['create', list, place, ...field].join('.')
  }
  return path === 'release.issuedAt' ? 'release.issuedOn' : path
}

const includedAt = (events: readonly EventValues[], index: number) =>
  events.flatMap(({ isIncluded }, at) => (isIncluded ? [at] : []))[index] ?? -1
