import type { ExtractedEvent } from '../extract/extraction'
import type { RoleInText } from '../extract/shape'

/** What a text is expected to say of one event; what is left out is expected to be missing. */
export type ExpectedEvent = Partial<
  Omit<ExtractedEvent, 'chair' | 'people' | 'operations' | 'states' | 'nextMeeting'>
> & {
  chair?: [name: string | null, post: string | null]
  people?: [name: string, post: string | null, role: RoleInText][]
  /** ISO codes with spaces between. */
  states?: string
  operations?: string[]
  next?: [date: string | null, city: string | null]
}

/** A text of our own with what it says. */
export type ExtractCase = {
  name: string
  language: 'ru' | 'en'
  text: string
  publishedAt?: string
  events: ExpectedEvent[]
}

export type Scored = { field: string; expected: string; got: string }

/** Every value of an event as `field: value`, so that two events can be compared and counted. */
function facts(event: ExpectedEvent): { field: string; value: string }[] {
  const single = ['kind', 'tense', 'number', 'date', 'endDate', 'city', 'country', 'format'] as const
  const fact = (field: string, value: string | number | null | undefined) =>
    value === null || value === undefined ? [] : [{ field, value: String(value) }]
  return [
    ...single.flatMap((field) => fact(field, event[field])),
    ...(event.bodies ?? []).flatMap((body) => fact('bodies', body)),
    ...fact('chair.name', event.chair?.[0]),
    ...fact('chair.post', event.chair?.[1]),
    ...(event.people ?? []).flatMap(([name, post, role]) => [
      ...fact('people.name', name),
      ...fact('people.post', post && `${name}: ${post}`),
      ...fact('people.role', `${name}: ${role}`),
    ]),
    ...(event.states ?? '')
      .split(' ')
      .filter(Boolean)
      .flatMap((code) => fact('states', code)),
    ...(event.organizations ?? []).flatMap((name) => fact('organizations', name)),
    ...(event.documents ?? []).flatMap((name) => fact('documents', name)),
    ...(event.operations ?? []).flatMap((name) => fact('operations', name)),
    ...fact('next.date', event.next?.[0]),
    ...fact('next.city', event.next?.[1]),
  ]
}

/** An extracted event in the words of the tables. */
export const asExpected = (event: ExtractedEvent): ExpectedEvent => ({
  ...event,
  chair: event.chair ? [event.chair.name, event.chair.post] : undefined,
  people: event.people.map(({ name, post, role }) => [name, post, role]),
  states: event.states.join(' '),
  operations: event.operations.map(({ name }) => name),
  next: event.nextMeeting ? [event.nextMeeting.date, event.nextMeeting.city] : undefined,
})

export type Count = { expected: number; got: number; right: number }
export type Score = { counts: Map<string, Count>; misses: string[] }

/** Per field: how much was expected, how much came, how much of it is right. */
export function scoreOf(
  expected: readonly ExpectedEvent[],
  got: readonly ExpectedEvent[],
  score: Score,
  name: string,
) {
  const count = (field: string, key: keyof Count) => {
    const counts = score.counts.get(field) ?? { expected: 0, got: 0, right: 0 }
    counts[key] += 1
    score.counts.set(field, counts)
  }
  for (let i = 0; i < Math.max(expected.length, got.length); i += 1) {
    const wanted = facts(expected[i] ?? {})
    const came = facts(got[i] ?? {})
    for (const each of wanted) {
      count(each.field, 'expected')
      if (came.some((other) => other.field === each.field && other.value === each.value))
        count(each.field, 'right')
      else score.misses.push(`${name} [${i}] − ${each.field}: ${each.value}`)
    }
    for (const each of came) {
      count(each.field, 'got')
      if (!wanted.some((other) => other.field === each.field && other.value === each.value))
        score.misses.push(`${name} [${i}] + ${each.field}: ${each.value}`)
    }
  }
}
