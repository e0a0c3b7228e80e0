import type { LanguageRecord } from '../../record'
import { cityForms } from '../../russian/cities'
import { declineBody, headOf } from '../../russian/phrases'
import { type Run, run, words } from '../compose'
import type { Pen } from '../pen'
import { into } from './prepositions'
import { stateCalled, stateIn } from './state'

/** «в Москве», «во Владивостоке»; where no city is known, «в Республике Армения». */
export function placeOf(
  pen: Pen,
  { place, country }: Pick<LanguageRecord, 'place' | 'country'>,
  id = 'place',
): Run {
  if (place.ru) return cityOrState(pen, place.ru, id)
  if (!country) return []
  const state = stateIn(pen, country, 'official', 'prep')
  return run`${into(state.text)} ${{ ...state, from: { entity: 'place', id, field: 'country', case: 'prep' } }}`
}

/** A place is named by its city, rarely by its state. */
function cityOrState(pen: Pen, name: string, id: string): Run {
  const from = { entity: 'place', id, field: 'city' } as const
  const state = stateCalled(name)
  const piece = state
    ? { text: state.prep, from: { ...from, case: 'prep' as const } }
    : pen.form(name, cityForms(name), 'prep', from, { asked: 'where' })
  return run`${into(piece.text)} ${piece}`
}

const houses =
  'секретариат министерство посольство здание дворец дом центр зал резиденция гостиница отель штаб штаб-квартира парламент мажилис представительство управление комитет департамент музей библиотека кремль ситуационный'.split(
    ' ',
  )

/** «в Секретариате …», «на базе Академии …», «на площадке …» (R9). */
export function venueOf(pen: Pen, name: string): Run {
  if (!name) return []
  const from = { entity: 'place', id: 'place', field: 'venue' } as const
  const declined = declineBody(name)
  const head = headOf(name)?.toLowerCase() ?? ''
  const isHouse = houses.includes(head)
  if (pen.style.venue === 'by_kind' && isHouse) {
    const piece = pen.form(name, declined, 'prep', from, { asked: 'where' })
    return run`${into(piece.text)} ${piece}`
  }
  const on = pen.style.venue === 'platform' ? 'на площадке' : 'на базе'
  return words(on, pen.form(name, declined, 'gen', from))
}
