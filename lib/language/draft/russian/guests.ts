import type { LanguageDelegation, LanguageRecord } from '../../record'
import { genderOf } from '../../russian/phrases'
import { listed, type Run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { type Category, isAbsent, presentOf, presentRows, rowNamed } from './attendance'
import { bodyIn } from './body'
import { delegationName } from './delegation'
import type { Event } from './event'
import { type Named, personIn } from './person'
import { stateIn } from './state'
import { inEvent, took } from './took-part'

/** Observers, guests and organisations, each in a sentence (R16), then who was absent (R17). */
export function guestSentences(pen: Pen, record: LanguageRecord, event: Event): Sentence[] {
  const sentences = [
    inCapacity(pen, record, 'observers', 'наблюдателей', ['observer']),
    inCapacity(pen, record, 'invited', 'приглашённых', ['partner', 'guest']),
    organisationsSentence(pen, record, event),
    absentSentence(pen, record, event),
  ]
  return sentences.filter((each) => each !== undefined)
}

const namesPeople = (pen: Pen, { kind }: LanguageRecord) =>
  pen.style.participants !== 'agencies' && kind !== 'operation'

/** «В качестве наблюдателей приняли участие представители …» or the people by name. */
function inCapacity(pen: Pen, record: LanguageRecord, key: string, whom: string, categories: Category[]) {
  const delegations = presentOf(record, ...categories)
  if (delegations.length === 0) return undefined
  const named = namesPeople(pen, record) ? delegations.flatMap((each) => namedOf(record, each)) : []
  const one = named.length === 1 ? { наблюдателей: 'наблюдателя', приглашённых: 'приглашённого' }[whom] : whom
  const who =
    named.length > 0 ? listed(named.map((each) => personIn(pen, each, 'nom'))) : unnamed(pen, delegations)
  return sentence(key, 'В качестве', one, took(pen, record, named), 'участие', who)
}

/** «представители Сербии», but «независимые эксперты»: people who are a delegation send no representatives. */
function unnamed(pen: Pen, delegations: readonly LanguageDelegation[]): Run {
  const people = delegations.filter(({ label }) => isOfPeople(label?.ru ?? ''))
  const senders = delegations.filter((each) => !people.includes(each))
  const sent = senders.map((each) => sender(pen, each))
  return listed([
    ...(sent.length > 0 ? [words('представители', listed(sent))] : []),
    ...people.map((each) => delegationName(pen, each, 'nom')),
  ])
}

function isOfPeople(label: string): boolean {
  const found = label === '' ? undefined : genderOf(label)
  return found?.isPlural === true && found.isAnimate
}

const namedOf = (record: LanguageRecord, each: LanguageDelegation): Named[] =>
  presentRows(record, each).map(rowNamed)

/** «Министерства внутренних дел Республики Узбекистан», «Узбекистана», «Программы … (ЮНЕП)» */
function sender(pen: Pen, each: LanguageDelegation): Run {
  if (each.state) return [stateIn(pen, each.state, 'short', 'gen')]
  return each.body ? bodyIn(pen, each.body, each.id, 'gen') : delegationName(pen, each, 'gen')
}

/** Where people are named, those of organisations are too: «В заседании также принял участие представитель УНП ООН …» */
function organisationsSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  if (!namesPeople(pen, record)) return undefined
  const delegations = presentOf(record, 'international_organisation')
  const named = delegations.flatMap((each) => namedOf(record, each))
  if (named.length === 0) return undefined
  const who = listed(named.map((each) => personIn(pen, each, 'nom')))
  return sentence('organisations', inEvent(event), 'также', took(pen, record, named), 'участие', who)
}

/** «Представители Республики Армения участия в заседании не принимали»: by decision only. */
function absentSentence(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence | undefined {
  if (!record.namesAbsentStates || pen.style.absentStates === 'never') return undefined
  const absent = record.delegations.filter(
    (each) => each.state && each.category === 'member' && isAbsent(each),
  )
  if (absent.length === 0) return undefined
  const states = absent.map(({ state = '' }) => [stateIn(pen, state, 'official', 'gen')])
  const verb = record.status === 'planned' ? 'принимать не будут' : 'не принимали'
  return sentence('absent', 'Представители', listed(states), `участия ${inEvent({ noun })}`, verb)
}
