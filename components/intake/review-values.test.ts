import fc from 'fast-check'
import { get } from 'react-hook-form'
import { expect, test } from 'vitest'
import { type Confirmation, confirmation } from '@/lib/intake/confirmation'
import { fieldOfName } from './field-of-name'
import { newBody, newPerson, newPost } from './new-entries'
import { reviewOf } from './review-start'
import { confirmedOf, pathInForm, type ReviewValues } from './review-values'
import { shownFields } from './standings'

const read = { textId: 'bcdfghjkmnpqrstv', language: 'ru' as const, publishedOn: '2026-11-19' }
const someId = fc.constantFrom('bcdfghjkmnpqrst1', 'bcdfghjkmnpqrst2')
const words = fc.constantFrom('', 'Орлов', 'министр обороны', 'Секретариат')
const choice = fc.oneof(
  fc.record({ as: fc.constant('entry' as const), id: someId }),
  fc.record({ as: fc.constant('typed' as const), text: words }),
)
const row = fc.record({
  person: choice,
  post: fc.option(choice),
  role: fc.constantFrom('head' as const, 'member' as const),
  presence: fc.constantFrom('present' as const, 'absent' as const),
})
const delegation = fc.record({
  stateId: fc.option(someId),
  body: fc.option(choice),
  label: words,
  category: fc.constantFrom('member' as const, 'guest' as const),
  isAbsent: fc.boolean(),
  rows: fc.array(row, { maxLength: 3 }),
})
const meeting = fc.record({
  meetingId: fc.option(someId),
  kind: fc.constantFrom('session' as const, 'operation' as const),
  status: fc.constantFrom('held' as const, 'planned' as const),
  title: words,
  summary: words,
  sessions: fc.array(fc.record({ body: choice, number: fc.option(fc.integer({ min: 1, max: 9999 })) }), {
    maxLength: 2,
  }),
  startsOn: fc.constantFrom('', '2026-11-18'),
  endsOn: fc.constant(''),
  startTime: fc.constant(''),
  place: words,
  venue: words,
  format: fc.constantFrom('in_person' as const, 'videoconference' as const),
  chair: fc.record({ person: fc.option(choice), post: fc.option(choice) }),
  agenda: fc.array(fc.record({ text: words, outcome: words }), { maxLength: 2 }),
  decisions: fc.array(fc.record({ text: words }), { maxLength: 2 }),
  documents: fc.array(fc.record({ name: words }), { maxLength: 2 }),
  next: fc.record({ startsOn: fc.constant(''), place: words, note: words }),
  list: fc.option(fc.record({ delegations: fc.array(delegation, { maxLength: 3 }) })),
})
const proposed: fc.Arbitrary<Confirmation> = fc.record({
  textId: fc.constant(read.textId),
  language: fc.constant(read.language),
  publishedOn: fc.constant(read.publishedOn),
  meetings: fc.array(meeting, { minLength: 1, maxLength: 3 }),
  create: fc.constant({ people: [], bodies: [], posts: [], appointments: [] }),
  release: fc.option(
    fc.record({
      kind: fc.constant('news' as const),
      title: words,
      lead: words,
      dateline: words,
      issuedOn: fc.constantFrom('', '2026-11-18'),
    }),
  ),
})

test('a form that nobody has touched confirms what was proposed', () => {
  fc.assert(
    fc.property(proposed, (given) => {
      const sent = { ...read, ...confirmedOf(reviewOf(given)) }
      expect(sent).toEqual(given)
      expect(confirmation.parse(sent)).toEqual(given)
    }),
  )
})

test('what is refused stands at the same value in the form as in what was sent, whatever was left out', () => {
  fc.assert(
    fc.property(proposed, fc.infiniteStream(fc.boolean()), (given, kept) => {
      const form = reviewOf(given)
      for (const event of form.events) event.isIncluded = kept.next().value
      const sent = confirmedOf(form)
      for (const path of paths(sent).filter((each) => /^(?:meetings|release)\./.test(each))) {
        if (path.endsWith('.list')) continue
        expect(get(form, pathInForm(path, form)), path).toEqual(get(sent, path))
      }
    }),
  )
})

test('every field that is shown is found again by where it stands in the form', () => {
  fc.assert(
    fc.property(proposed, (given) => {
      const form = reviewOf(given)
      for (const { field, name } of shownFields(form)) {
        if (field.endsWith('.meetingId')) continue
        const within = name.includes('.rows.') || name.includes('.sessions.') ? `${name}.person` : name
        const inner = /(?:delegations|agenda|decisions|documents)\.\d+$/.test(name) ? `${name}.text` : within
        expect(fieldOfName(inner, form)).toBe(field)
      }
    }),
  )
})

/** The path of every plain value. */
function paths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, each]) => paths(each, at ? `${at}.${key}` : key))
}

const start = (): ReviewValues =>
  reviewOf(
    confirmation.parse({
      ...read,
      meetings: [
        {
          list: {
            delegations: [{ label: 'Гости', rows: [{ person: { as: 'typed', text: 'Иван Орлов' } }] }],
          },
        },
        { sessions: [{ body: { as: 'typed', text: 'Совет' } }] },
      ],
    }),
  )

test('a new entry that nothing names any more is not made; one that another new one needs is', () => {
  const form = start()
  form.create.people = [
    newPerson('new-1', 'Иван Орлов', 'ru', null),
    newPerson('new-2', 'Пётр Лис', 'ru', null),
  ]
  form.create.bodies = [
    newBody('new-3', 'Агентство', 'ru', 'state_agency'),
    newBody('new-4', 'Совет', 'ru', 'organ'),
  ]
  form.create.posts = [{ ...newPost('new-5', 'директор', 'ru'), body: { as: 'new', key: 'new-3' } }]
  const [first] = form.events[0]?.delegations[0]?.rows ?? []
  if (first) Object.assign(first, { person: { as: 'new', key: 'new-2' }, post: { as: 'new', key: 'new-5' } })
  const { create } = confirmedOf(form)
  const keys = [...(create?.people ?? []), ...(create?.bodies ?? []), ...(create?.posts ?? [])].map(
    ({ key }) => key,
  )
  expect(keys).toEqual(['new-2', 'new-3', 'new-5'])
  expect(pathInForm('create.people.0.names.0.names.ru.family', form)).toBe(
    'create.people.1.names.0.names.ru.family',
  )
})

test('the list is kept while it is not wanted, and its new people are not made', () => {
  const form = start()
  form.create.people = [newPerson('new-1', 'Иван Орлов', 'ru', null)]
  const [event] = form.events
  const [first] = event?.delegations[0]?.rows ?? []
  if (first) first.person = { as: 'new', key: 'new-1' }
  if (event) event.hasList = false
  const sent = confirmedOf(form)
  expect(sent.meetings?.[0]?.list).toBeNull()
  expect(sent.create?.people).toEqual([])
  expect(event?.delegations).toHaveLength(1)
})
