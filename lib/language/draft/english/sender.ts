import type { LanguageDelegation } from '../../record'
import { type Run, run } from '../compose'
import type { Pen } from '../pen'
import { lowerFirst } from './lists'
import { bodyEn, stateEn, stored } from './names'

/** `representatives of the Ministry of Defence of the Republic of Armenia`, `of Belarus` */
export function senderEn(
  pen: Pen,
  { id, state, body, label }: LanguageDelegation,
  kind: 'official' | 'short',
): Run {
  if (state) return [stateEn(pen, state, kind)]
  if (body) return bodyEn(pen, body, id)
  const name = label ? stored(pen, label, { entity: 'delegation', id, field: 'label' }) : []
  const [first] = name
  return first ? run`the ${{ ...first, text: lowerFirst(first.text) }}` : []
}
