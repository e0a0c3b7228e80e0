import { describe, expect, test } from 'vitest'
import type { Delegation } from './content'
import { aDelegation, inProtocolOrder, seated, withMembers } from './protocol'

const members = ['am', 'by', 'kz', 'kg', 'ru', 'tj']
const member = (stateId: string) => aDelegation({ stateId, category: 'member' })
const guest = (ru: string, category: Delegation['category']) =>
  aDelegation({ label: { ru, en: '' }, category })
const names = (delegations: readonly Delegation[]) =>
  delegations.map(({ stateId, label }) => stateId ?? label.ru)

describe('protocol order', () => {
  test('puts members in the order of the organisation, then the other categories', () => {
    const list = [
      guest('Секретариат', 'secretariat'),
      guest('Гость', 'guest'),
      member('ru'),
      guest('ООН', 'international_organisation'),
      member('am'),
      guest('Партнёр', 'partner'),
      guest('Наблюдатель', 'observer'),
    ]
    expect(names(inProtocolOrder(list, members))).toEqual([
      'am',
      'ru',
      'Наблюдатель',
      'Партнёр',
      'ООН',
      'Гость',
      'Секретариат',
    ])
  })

  test('leaves others of one category as they stood, and a member that is not in the profile last', () => {
    const list = [guest('Второй', 'guest'), guest('Первый', 'guest'), member('xx'), member('tj')]
    expect(names(inProtocolOrder(list, members))).toEqual(['tj', 'xx', 'Второй', 'Первый'])
  })
})

describe('a newcomer', () => {
  test('is seated after the last of its category', () => {
    const list = [member('am'), guest('Наблюдатель', 'observer'), guest('Секретариат', 'secretariat')]
    expect(names(seated(list, guest('Второй наблюдатель', 'observer')))).toEqual([
      'am',
      'Наблюдатель',
      'Второй наблюдатель',
      'Секретариат',
    ])
  })

  test('comes first where all others come later', () => {
    expect(names(seated([guest('Секретариат', 'secretariat')], member('am')))).toEqual(['am', 'Секретариат'])
  })
})

describe('the member states', () => {
  test('are added in protocol order, each once, beside those who are there', () => {
    const russia = { ...member('ru'), rows: [] }
    const list = withMembers([guest('Секретариат', 'secretariat'), russia], members)
    expect(names(list)).toEqual([...members, 'Секретариат'])
    expect(list.find(({ stateId }) => stateId === 'ru')).toBe(russia)
  })

  test('that are all there change nothing', () => {
    const list = [member('tj'), member('am')]
    expect(names(withMembers(list, ['am', 'tj']))).toEqual(['tj', 'am'])
  })
})
