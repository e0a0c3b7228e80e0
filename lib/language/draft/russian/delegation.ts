import type { LanguageDelegation } from '../../record'
import type { Case } from '../../russian/forms'
import { declineNoun } from '../../russian/phrases'
import type { Run } from '../compose'
import type { Pen } from '../pen'
import { bodyIn } from './body'
import { withLowerCase } from './lower-case'
import { stateIn } from './state'

/** Who has sent a delegation: a state by its official name, a body, or what the list calls it. */
export function delegationName(pen: Pen, { id, state, body, label }: LanguageDelegation, inCase: Case): Run {
  if (state) return [stateIn(pen, state, 'official', inCase)]
  if (body) return bodyIn(pen, body, id, inCase)
  const name = withLowerCase(label?.ru ?? '')
  if (!name) return []
  return [pen.form(name, declineNoun(name), inCase, { entity: 'delegation', id, field: 'label' })]
}
