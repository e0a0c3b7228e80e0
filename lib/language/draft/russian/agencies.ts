import type { LanguageDelegation, LanguageRecord } from '../../record'
import { stateByCode } from '../../russian/states'
import type { StoredForms } from '../../russian/stored-forms'
import { type Piece, type Run, run, words } from '../compose'
import type { Pen } from '../pen'
import { presentOf } from './attendance'
import { bodyIn, fullBody } from './body'
import { delegationName } from './delegation'
import { pluralGenitive } from './plural-genitive'
import { stateIn } from './state'

type Agency = { id: string; code: string; base: string; name: string; forms: StoredForms | undefined }

/**
 * Whose representatives were there, in the genitive (R13): agencies of one name are one, «министерств внутренних дел
 * Армении, Беларуси и Казахстана»; whoever comes for a state without naming an agency stands by the state.
 */
export function represented(pen: Pen, record: LanguageRecord): Run[] {
  const members = presentOf(record, 'member')
  const agencies = members.flatMap((each) => agencyOf(each) ?? [])
  const groups = Map.groupBy(agencies, ({ base }) => base)
  const states = members
    .filter(({ state }) => state)
    .map(({ state = '' }) => [stateIn(pen, state, 'short', 'gen')])
  const others = members.filter((each) => !each.state && !agencyOf(each))
  return [
    ...states,
    ...[...groups.values()].flatMap((group) => together(pen, group)),
    ...others.map((each) => delegationName(pen, each, 'gen')),
  ]
}

function agencyOf({ id, body }: LanguageDelegation): Agency | undefined {
  if (!body?.state || !body.name.ru) return undefined
  const { state: code, name, forms } = body
  return { id, code, base: withoutState(name.ru, code), name: name.ru, forms }
}

/** «Министерство обороны Республики Армения» → «Министерство обороны». */
function withoutState(name: string, code: string): string {
  const state = stateByCode(code)
  const tail = [state?.official.gen, state?.short.gen].find((each) => each && name.endsWith(` ${each}`))
  return tail ? name.slice(0, -tail.length - 1) : name
}

function together(pen: Pen, group: Agency[]): Run[] {
  const [first] = group
  if (!first) return []
  const collective = group.length > 1 ? pluralGenitive(first.base) : undefined
  if (!collective) return group.map((each) => single(pen, each))
  const name: Piece = {
    text: collective,
    from: { entity: 'body', id: first.id, field: 'agencies', case: 'gen' },
  }
  const states = group.map(({ code }) => stateIn(pen, code, 'short', 'gen'))
  return [run`${name} ${enumerated(states)}`]
}

/** «Армении, Беларуси и Казахстана» */
function enumerated(states: readonly Piece[]): Run {
  return states.flatMap((state, index) => {
    if (index === 0) return [state]
    return [{ text: index === states.length - 1 ? ' и ' : ', ' }, state]
  })
}

/** An agency whose name does not say its state is named with it. */
function single(pen: Pen, { id, code, base, name, forms }: Agency): Run {
  const full = fullBody(pen, name, id, 'gen', forms)
  const isComplete = base !== name || /ской |цкой |ского |цкого /.test(name) || endsWithAdjective(name, code)
  return isComplete ? full : words(full, stateIn(pen, code, 'official', 'gen'))
}

function endsWithAdjective(name: string, code: string): boolean {
  const state = stateByCode(code)
  const lower = name.toLowerCase()
  return (
    !state ||
    [state.official.gen, state.short.gen].some((each) => lower.includes(each.toLowerCase())) ||
    state.adjectives.some((each) => lower.includes(each.slice(0, -2)))
  )
}

/** «Организации Объединённых Наций (ООН)» of every organisation that has come. */
export const organisations = (pen: Pen, record: LanguageRecord): Run[] =>
  presentOf(record, 'international_organisation').map((each) =>
    each.body ? bodyIn(pen, each.body, each.id, 'gen') : delegationName(pen, each, 'gen'),
  )
