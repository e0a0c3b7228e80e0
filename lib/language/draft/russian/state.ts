import type { Case, Forms } from '../../russian/forms'
import { stateNamed as codeOfState } from '../../russian/state-aliases'
import { adjectiveOf, stateByCode, stateName } from '../../russian/states'
import { type Piece, type Run, words } from '../compose'
import type { Pen } from '../pen'

/** A state in a case, by its official or its short name; a code that no table knows is asked about. */
export function stateIn(pen: Pen, code: string, kind: 'official' | 'short', inCase: Case): Piece {
  const from = { entity: 'state', id: code, field: kind, case: inCase } as const
  const forms = stateName(code, kind)
  if (forms) return { text: forms[inCase], from }
  return pen.ask({ about: inCase, text: code, question: 'какое государство?', options: [] }, code, from)
}

/** Where a place is given by the name of its state. */
export function stateCalled(name: string): Forms | undefined {
  const code = codeOfState(name)
  const state = code ? stateByCode(code) : undefined
  return [state?.official, state?.short].find((forms) => forms?.nom.toLowerCase() === name.toLowerCase())
}

/** «казахстанская сторона» in the nominative or the genitive (R3). */
export function sideOf(pen: Pen, code: string, inCase: 'nom' | 'gen'): Run {
  const from = { entity: 'state', id: code, field: 'adjective', case: inCase } as const
  const masculine = adjectiveOf(code)
  if (!masculine)
    return words('сторона'.replace(/а$/, inCase === 'gen' ? 'ы' : 'а'), stateIn(pen, code, 'official', 'gen'))
  const text = masculine.replace(/(?:ий|ый|ой)$/, inCase === 'gen' ? 'ой' : 'ая')
  return words({ text, from }, inCase === 'gen' ? 'стороны' : 'сторона')
}
