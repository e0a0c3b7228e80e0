import type { LanguageDelegation, LanguageRecord } from '../../record'
import { stateByCode } from '../../russian/states'
import { type Run, run, words } from '../compose'
import type { Pen } from '../pen'
import { presentOf } from '../russian/attendance'
import { listedEn } from './lists'
import { stateEn, stored } from './names'
import { pluralOf } from './plurals'
import { senderEn } from './sender'

/** `the Ministries of Defence of Armenia and Belarus`, `Kazakhstan`, `the Investigative Committee of the Republic of Belarus` */
export function membersOf(pen: Pen, record: LanguageRecord): Run[] {
  const members = presentOf(record, 'member')
  const groups = Map.groupBy(members, (each) => baseOf(each) ?? each.id)
  return [...groups.values()].flatMap((group) => together(pen, group))
}

/** The agency's English name without its state. */
function baseOf({ body }: LanguageDelegation): string | undefined {
  if (!body?.state || !body.name.en) return undefined
  const english = stateByCode(body.state)?.english
  const tail = [english?.official, english?.short].find(
    (each) => each && body.name.en.endsWith(` of ${each}`),
  )
  return (tail ? body.name.en.slice(0, -tail.length - 4) : body.name.en).replace(/^the\s/i, '')
}

function together(pen: Pen, group: LanguageDelegation[]): Run[] {
  const [first] = group
  const base = first && baseOf(first)
  if (!base) return group.map((each) => senderEn(pen, each, 'short'))
  const states = group.map(({ body }): Run => (body?.state ? [stateEn(pen, body.state, 'short')] : []))
  if (group.length === 1) return [single(pen, first, base)]
  const name = { text: pluralOf(base), from: { entity: 'body', id: first.id, field: 'agencies' } } as const
  return [run`the ${name} of ${listedEn(states)}`]
}

function single(pen: Pen, { id, body }: LanguageDelegation, base: string): Run {
  if (!body?.state) return []
  const name = stored(pen, body.name, { entity: 'body', id, field: 'name' })
  const isComplete =
    base !== body.name.en.replace(/^the\s/i, '') ||
    body.name.en.includes(stateByCode(body.state)?.english.short ?? '–')
  const full = run`the ${name}`
  return isComplete ? full : words(full, 'of', stateEn(pen, body.state, 'official'))
}
