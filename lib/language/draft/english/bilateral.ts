import type { LanguageRecord } from '../../record'
import { type Run, run, type Sentence, words } from '../compose'
import type { Pen } from '../pen'
import { isAbsent, presentRows } from '../russian/attendance'
import { twoSides } from '../russian/bilateral'
import { chairEn, formatEn, placeClause, when } from './lead'
import { listedEn } from './lists'
import { type NamedEn, nameEn, personEn } from './names'
import { rowEn } from './participants'
import { senderEn } from './sender'

function sidesEn(record: LanguageRecord): [NamedEn, NamedEn] | undefined {
  const sides = twoSides(record)
  const rows = record.delegations.flatMap(({ rows }) => rows)
  const find = (id: string) => {
    const row = rows.find((each) => each.id === id)
    return id === 'chair' ? chairEn(record) : row && rowEn(row)
  }
  const [one, other] = [sides && find(sides[0].id), sides && find(sides[1].id)]
  return one && other ? [one, other] : undefined
}

/** `On 5 March 2026, in Moscow, A, post, met with B, post` */
export function bilateralLeadEn(pen: Pen, record: LanguageRecord): Sentence[] {
  const opening = run`${when(record)}, ${placeClause(pen, record)}`
  const sides = sidesEn(record)
  if (!sides) return [{ key: 'lead', run: run`${opening}${ofDelegations(pen, record)}` }]
  const one = personEn(pen, sides[0])
  const verb = record.status === 'planned' ? 'will meet' : 'met'
  const format = formatEn(record)
  const other = personEn(pen, sides[1])
  const closed = format.length > 0 && other.length > 1 ? run`${other},` : other
  const rest = words(verb, 'with', closed, format)
  return [{ key: 'lead', run: run`${opening}${one}${one.length > 1 ? ',' : ''} ${rest}` }]
}

function ofDelegations(pen: Pen, record: LanguageRecord): Run {
  const delegations = record.delegations.filter((each) => !isAbsent(each))
  const whose = listedEn(delegations.map((each) => senderEn(pen, each, 'official')))
  const held = record.status === 'planned' ? 'will be held' : 'was held'
  return words('a meeting', whose.length > 0 && words('of the delegations of', whose), held, formatEn(record))
}

/** `Igor Zubov meets with Marat Kozhaev`: by names, as headlines have it. */
export function bilateralTitleEn(pen: Pen, record: LanguageRecord): Run {
  const sides = sidesEn(record)
  if (!sides) return ofDelegations(pen, record)
  const verb = record.status === 'planned' ? 'to meet with' : 'meets with'
  return words(nameEn(pen, sides[0]), verb, nameEn(pen, sides[1]))
}

/** Whoever else was at the table: `A and B also took part in the meeting` */
export function othersEn(pen: Pen, record: LanguageRecord): Sentence | undefined {
  const sides = twoSides(record)
  if (!sides || pen.style.participants === 'agencies') return undefined
  const others = record.delegations
    .filter((each) => !isAbsent(each))
    .flatMap((each) => presentRows(record, each))
    .filter(({ id }) => sides.every((side) => side.id !== id))
    .map((row) => personEn(pen, rowEn(row)))
  if (others.length === 0) return undefined
  const comma = others.at(-1)?.length === 1 ? '' : ','
  const verb = record.status === 'planned' ? 'will also take part' : 'also took part'
  return { key: 'participants', run: run`${listedEn(others)}${comma} ${verb} in the meeting` }
}
