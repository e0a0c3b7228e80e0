import { expect, test } from 'vitest'
import type { HouseStyle } from '../../house-style'
import { bare, drafted, type Input, person, zubov } from '../../testing/draft-meeting'

const meetingIn = (hall: string): Input => ({
  ...bare,
  chair: {
    person: { ...zubov, given: 'Фёдор' },
    post: { ru: 'Генеральный секретарь ОДКБ' },
    state: null,
  },
  venue: { ru: hall },
  delegations: [
    {
      id: 's',
      label: { ru: 'Секретариат' },
      category: 'secretariat',
      rows: [person('s1', zubov, 'секретарь')],
    },
  ],
})

test.each<[string, Partial<HouseStyle>, string, boolean]>([
  ['a house that writes ё', { yo: 'always' }, 'Объединенный штаб', true],
  ['a house that never does', { yo: 'never' }, 'Объединённый штаб', false],
  ['a record with ё', {}, 'Объединённый штаб', true],
  ['a record that avoids ё', {}, 'Объединенный штаб', false],
  ['a record that could not show it', {}, 'Секретариат', true],
])('%s has its endings so', (_, style, hall, isWritten) => {
  const { lead } = drafted(meetingIn(hall), { chair: 'own_sentence', ...style })
  expect(lead).toMatch(isWritten ? /провёл/ : /провел/)
  expect(lead).not.toMatch(isWritten ? /провел/ : /провёл/)
  expect(lead).toContain('Фёдор')
})
