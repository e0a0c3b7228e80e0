import type { LanguageRecord } from '../../record'
import { listed, type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { organisations, represented } from './agencies'
import { presentOf, presentRows, rowNamed } from './attendance'
import { bodyIn } from './body'
import type { Event } from './event'
import { delegationsSentence, headsOfStates, headsSentence } from './heads'
import { type Named, personIn } from './person'
import { secretariatBodies, secretariatOthers } from './secretariat'
import { inEvent, took } from './took-part'

/** Who took part for the members (R10, R13–R15). */
export function membersSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const { participants } = pen.style
  if (record.kind === 'operation')
    return hasAgencies(record) ? agenciesSentence(pen, record, event) : undefined
  if (participants === 'names_in_lead' && fitsLead(memberNames(record))) return undefined
  if (participants === 'names' || participants === 'names_in_lead')
    return namesSentence(pen, record, event, memberNames(record))
  if (participants === 'heads_of_state') return namesSentence(pen, record, event, headsOfStates(record))
  if (participants === 'heads') return headsSentence(pen, record, event)
  if (participants === 'delegations') return delegationsSentence(pen, record, event)
  return agenciesSentence(pen, record, event)
}

/** The lead of an operation has named the states already. */
const hasAgencies = ({ delegations }: LanguageRecord) => delegations.some(({ body }) => body?.state)

/** A lead with more names than this cannot be read. */
const fitsLead = (named: readonly Named[]) => named.length <= 4

/** More names than this are a list and no sentence: then the heads alone are named. */
const mostNames = 12

function memberNames(record: LanguageRecord): Named[] {
  const rows = presentOf(record, 'member').map((each) => presentRows(record, each))
  const all = rows.flat()
  return (all.length <= mostNames ? all : rows.flatMap(([head]) => head ?? [])).map(rowNamed)
}

function namesSentence(pen: Pen, record: LanguageRecord, event: Event, named: Named[]): Sentence | undefined {
  const everybody = [...named, ...secretariatOthers(record)]
  if (everybody.length === 0) return agenciesSentence(pen, record, event)
  const list = listed(everybody.map((each) => personIn(pen, each, 'nom')))
  return sentence('participants', inEvent(event), took(pen, record, everybody), 'участие', list)
}

/** «В заседании приняли участие представители …, а также представители Секретариата …» */
function agenciesSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const members = represented(pen, record)
  const secretariat = secretariatBodies(record).map(({ id, body }) =>
    body ? bodyIn(pen, body, id, 'gen') : [],
  )
  const others = [...organisations(pen, record), ...secretariat.filter((each) => each.length > 0)]
  if (members.length + others.length === 0) return undefined
  const verb = run`${took(pen, record, [])} участие`
  if (members.length === 0)
    return sentence('participants', inEvent(event), verb, 'представители', listed(others))
  const also = others.length > 0 ? run`, а также представители ${listed(others)}` : []
  return { key: 'participants', run: run`${inEvent(event)} ${verb} представители ${listed(members)}${also}` }
}

/** «с участием Министра … Имени Фамилии и …» (R12) */
export function participantsInLead(pen: Pen, record: LanguageRecord): Run {
  if (pen.style.participants !== 'names_in_lead' || record.kind === 'bilateral') return []
  const named = memberNames(record)
  return named.length > 0 && fitsLead(named)
    ? words('с участием', listed(named.map((each) => personIn(pen, each, 'gen'))))
    : []
}
