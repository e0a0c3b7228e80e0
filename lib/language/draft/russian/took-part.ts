import type { LanguageRecord } from '../../record'
import type { Piece } from '../compose'
import type { Pen } from '../pen'
import type { Event } from './event'
import { type Named, pastOf } from './person'
import { into } from './prepositions'

/** «В заседании», «во встрече». */
export const inEvent = ({ noun }: Pick<Event, 'noun'>) => `${into(noun.forms.prep)} ${noun.forms.prep}`

/** «приняли», «приняла», «примет»: one person's verb agrees with the person (R10). */
export function took(pen: Pen, { status }: LanguageRecord, named: readonly Named[]): Piece {
  const [only] = named
  const isOne = named.length === 1 && only
  if (status === 'planned') return { text: isOne ? 'примет' : 'примут' }
  return isOne ? pastOf(pen, only, 'принял') : { text: 'приняли' }
}
