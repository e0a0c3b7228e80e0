import type { BodyName } from '../../record'
import type { Case } from '../../russian/forms'
import { declineBody } from '../../russian/phrases'
import type { StoredForms } from '../../russian/stored-forms'
import { type Run, run } from '../compose'
import type { Pen } from '../pen'

/**
 * A body in a case: its full name, and at the first mention the abbreviation in brackets; from then on the abbreviation
 * alone. In a title it is the abbreviation wherever there is one.
 */
export function bodyIn(pen: Pen, body: BodyName, id: string, inCase: Case): Run {
  const { ru: abbreviation } = body.abbreviation
  const short = {
    text: abbreviation,
    from: { entity: 'body', id, field: 'abbreviation', case: inCase },
  } as const
  const isFirst = pen.isFirst(`body ${body.name.ru}`)
  if (abbreviation && (!isFirst || !body.name.ru)) return [short]
  const full = fullBody(pen, body.name.ru, id, inCase, body.forms)
  return abbreviation ? run`${full} (${short})` : full
}

export const bodyInTitle = (pen: Pen, body: BodyName, id: string, inCase: Case): Run =>
  body.abbreviation.ru
    ? [{ text: body.abbreviation.ru, from: { entity: 'body', id, field: 'abbreviation', case: inCase } }]
    : fullBody(pen, body.name.ru, id, inCase, body.forms)

export function fullBody(pen: Pen, name: string, id: string, inCase: Case, forms?: StoredForms): Run {
  if (!name) return []
  return [pen.form(name, declineBody(name, forms), inCase, { entity: 'body', id, field: 'name' })]
}
