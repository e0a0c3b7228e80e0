import type { LanguageDelegation, LanguageRecord } from '../../record'
import { type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { headRow, isChairs, presentOf, presentRows } from '../russian/attendance'
import { secretariatBodies, secretariatHead, secretariatOthers } from '../russian/secretariat'
import { membersOf } from './agencies'
import type { EventEn } from './event'
import { listedEn } from './lists'
import { type NamedEn, personEn, stateEn } from './names'
import { senderEn } from './sender'

type Row = LanguageDelegation['rows'][number]
export const rowEn = ({ id, person, post }: Row): NamedEn => ({ id, person, post })

export const namesPeopleEn = (pen: Pen, { kind }: LanguageRecord) =>
  pen.style.participants !== 'agencies' && kind !== 'operation'

/** `The session was attended by …` (E3) */
export function membersEn(pen: Pen, record: LanguageRecord, event: EventEn): Sentence | undefined {
  const { participants } = pen.style
  if (!namesPeopleEn(pen, record)) return agenciesEn(pen, record, event)
  if (participants === 'heads') return headsEn(pen, record)
  if (participants === 'delegations') return delegationsEn(pen, record, event)
  const rows = presentOf(record, 'member').map((each) => presentRows(record, each))
  const isShort = rows.flat().length <= 12 && participants !== 'heads_of_state'
  const members = isShort ? rows.flat() : rows.flatMap((each) => headRow(each) ?? [])
  const named = [...members, ...secretariatRows(record)]
  if (named.length === 0) return agenciesEn(pen, record, event)
  return sentence(
    'participants',
    attended(record, event),
    listedEn(named.map((row) => personEn(pen, rowEn(row)))),
  )
}

/** The others of the secretariat; its head has a sentence of his or her own. */
function secretariatRows(record: LanguageRecord): Row[] {
  const others = secretariatOthers(record).map(({ id }) => id)
  return record.delegations.flatMap(({ rows }) => rows).filter(({ id }) => others.includes(id))
}

function attended({ status }: LanguageRecord, { noun, isPlural }: EventEn): string {
  return `The ${noun} ${status === 'planned' ? 'will be' : isPlural ? 'were' : 'was'} attended by`
}

function agenciesEn(pen: Pen, record: LanguageRecord, event: EventEn): Sentence | undefined {
  const isOperation = record.kind === 'operation'
  if (isOperation && !record.delegations.some(({ body }) => body?.state)) return undefined
  const members = membersOf(pen, record)
  const others = [...presentOf(record, 'international_organisation'), ...secretariatBodies(record)].map(
    (each) => senderEn(pen, each, 'short'),
  )
  if (members.length + others.length === 0) return undefined
  const also =
    others.length > 0
      ? run`${members.length > 0 ? ', as well as ' : ''}representatives of ${listedEn(others)}`
      : []
  const main = members.length > 0 ? words('representatives of', listedEn(members)) : []
  if (isOperation) return sentence('participants', run`${main}${also}`, took(record), 'in the operation')
  return { key: 'participants', run: run`${attended(record, event)} ${main}${also}` }
}

const took = ({ status }: LanguageRecord) => (status === 'planned' ? 'will take part' : 'took part')

/** Whoever comes from an agency speaks for its state; the agency is in the post. */
const fromState = (pen: Pen, each: LanguageDelegation): Run =>
  each.body?.state ? [stateEn(pen, each.body.state, 'official')] : senderEn(pen, each, 'official')

/** `The Republic of Armenia was represented by …; the Republic of Belarus by …` */
function headsEn(pen: Pen, record: LanguageRecord): Sentence | undefined {
  const all = presentOf(record, 'member').filter((each) => !isChairs(record, each))
  const parts = all.flatMap((each) => {
    const head = headRow(presentRows(record, each))
    return head ? [{ each, head }] : []
  })
  const will = record.status === 'planned' ? 'will be represented by' : 'was represented by'
  const runs = parts.map(({ each, head }, index) =>
    words(fromState(pen, each), index === 0 ? will : 'by', personEn(pen, rowEn(head))),
  )
  return runs.length > 0 ? { key: 'participants', run: listedEn(runs) } : undefined
}

function delegationsEn(pen: Pen, record: LanguageRecord, event: EventEn): Sentence | undefined {
  const all = presentOf(record, 'member').filter((each) => !isChairs(record, each))
  const runs = all.map((each) => {
    const head = headRow(presentRows(record, each))
    const from = words('the delegation of', fromState(pen, each))
    return head ? run`${from} headed by ${personEn(pen, rowEn(head))}` : from
  })
  return runs.length > 0 ? sentence('participants', attended(record, event), listedEn(runs)) : undefined
}

/** `Imangali Tasmagambetov, CSTO Secretary General, took part in the session` (E8) */
export function secretariatEn(pen: Pen, record: LanguageRecord, { noun }: EventEn): Sentence | undefined {
  const head = secretariatHead(record)
  const row = record.delegations.flatMap(({ rows }) => rows).find(({ id }) => id === head?.id)
  if (!row) return undefined
  const name = personEn(pen, rowEn(row))
  const closes = name.length > 1 ? ',' : ''
  return {
    key: 'secretariat',
    run: run`${name}${closes} ${record.status === 'planned' ? 'will take part' : 'took part'} in the ${noun}`,
  }
}
