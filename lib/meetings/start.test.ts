import { expect, test } from 'vitest'
import { partsOffered, takenOver } from './start'

const text = (ru: string, en = '') => ({ ru, en })
const last = {
  recordId: 'bbbbbbbbbbbbbbbb',
  title: text('XXI заседание КСОПН'),
  startsOn: '2019-11-20',
  number: 21,
  zone: 'Europe/Minsk',
  place: text('Минск', 'Minsk'),
  venue: text(''),
  format: 'hybrid' as const,
  topicIds: [],
  agenda: [{ text: text('О стратегии'), visibility: 'internal' as const }],
  chair: { postId: 'cccccccccccccccc', personId: null },
}

test('only what the last meeting has is offered', () => {
  expect(partsOffered(last)).toEqual(['agenda', 'place', 'format', 'chair'])
  expect(partsOffered({ ...last, agenda: [], place: text(''), chair: undefined })).toEqual(['format'])
})

test('an agenda item keeps its text and visibility, has a new id and no outcome', () => {
  const { agenda } = takenOver(last, ['agenda'])
  expect(agenda).toEqual([
    {
      id: expect.stringMatching(/^[a-z0-9]{16}$/),
      text: text('О стратегии'),
      outcome: text(''),
      visibility: 'internal',
    },
  ])
  expect(takenOver(last, ['agenda']).agenda?.[0]?.id).not.toBe(agenda?.[0]?.id)
})

test('the place comes with its zone, and nothing comes that was not chosen', () => {
  expect(takenOver(last, ['place', 'chair'])).toEqual({
    place: text('Минск', 'Minsk'),
    venue: text(''),
    zone: 'Europe/Minsk',
    chair: last.chair,
  })
})
