import type { LanguageDelegation, LanguageRecord } from '../../record'
import { type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { type Category, isAbsent, presentOf, presentRows } from '../russian/attendance'
import type { EventEn } from './event'
import { listedEn } from './lists'
import { personEn, stateEn } from './names'
import { namesPeopleEn, rowEn } from './participants'
import { isPluralTitle } from './plurals'
import { senderEn } from './sender'

export function guestsEn(pen: Pen, record: LanguageRecord, event: EventEn): Sentence[] {
  return [
    inCapacity(pen, record, event, 'observers', ['observer']),
    inCapacity(pen, record, event, 'invited', ['partner', 'guest']),
    namesPeopleEn(pen, record) ? organisations(pen, record, event) : undefined,
    absent(pen, record, event),
  ].filter((each) => each !== undefined)
}

/** `Representatives of … took part in the session as observers` */
function inCapacity(
  pen: Pen,
  record: LanguageRecord,
  { noun }: EventEn,
  key: string,
  categories: Category[],
) {
  const delegations = presentOf(record, ...categories)
  if (delegations.length === 0) return undefined
  const verb = record.status === 'planned' ? 'will take part' : 'took part'
  const rows = namesPeopleEn(pen, record) ? delegations.flatMap((each) => presentRows(record, each)) : []
  const people = rows.map((row) => personEn(pen, rowEn(row)))
  const whom =
    { observers: ['an observer', 'observers'], invited: ['an invited guest', 'invited guests'] }[key] ?? []
  if (people.length > 0) {
    const who = listedEn(people)
    const comma = people.some((each) => each.length > 1) ? ',' : ''
    return {
      key,
      run: run`${who}${comma} ${verb} in the ${noun} as ${people.length === 1 ? whom[0] : whom[1]}`,
    }
  }
  const who = unnamed(pen, delegations)
  return sentence(key, who, `${verb} in the ${noun} as ${whom[1]}`)
}

/** `representatives of Serbia`, but `independent experts`: people who are a delegation send no representatives. */
function unnamed(pen: Pen, delegations: readonly LanguageDelegation[]): Run {
  const people = delegations.filter(({ label }) => label && isPluralTitle(label.en))
  const senders = delegations.filter((each) => !people.includes(each))
  const sent = senders.map((each) => senderEn(pen, each, 'short'))
  return listedEn([
    ...(sent.length > 0 ? [words('representatives of', listedEn(sent))] : []),
    ...people.map((each) => senderEn(pen, each, 'short').filter(({ from }) => from)),
  ])
}

function organisations(pen: Pen, record: LanguageRecord, { noun }: EventEn): Sentence | undefined {
  const delegations = presentOf(record, 'international_organisation')
  const people = delegations
    .flatMap((each) => presentRows(record, each))
    .map((row): Run => personEn(pen, rowEn(row)))
  if (people.length === 0) return undefined
  const verb = record.status === 'planned' ? 'will also take part' : 'also took part'
  const comma = people.some((each) => each.length > 1) ? ',' : ''
  return { key: 'organisations', run: run`${listedEn(people)}${comma} ${verb} in the ${noun}` }
}

function absent(pen: Pen, record: LanguageRecord, { noun }: EventEn): Sentence | undefined {
  if (!record.namesAbsentStates || pen.style.absentStates === 'never') return undefined
  const states = record.delegations
    .filter((each) => each.state && each.category === 'member' && isAbsent(each))
    .map(({ state = '' }): Run => [stateEn(pen, state, 'official')])
  if (states.length === 0) return undefined
  const verb = record.status === 'planned' ? 'will not take part' : 'did not take part'
  return sentence('absent', 'Representatives of', listedEn(states), `${verb} in the ${noun}`)
}
