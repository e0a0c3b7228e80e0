import type { LanguageRecord } from '../../record'
import { listed, type Run, runText, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { isAbsent, presentRows, rowNamed } from './attendance'
import { chairNamed } from './chair'
import { datesOf } from './date'
import { delegationName } from './delegation'
import { eventNoun } from './event-nouns'
import { formatOf, predicateOf } from './lead'
import { type Named, pastOf, personIn } from './person'
import { placeOf, venueOf } from './place'
import { withWhom } from './prepositions'

/** The two who met: whoever presides or stands first, and whoever speaks for the other side. */
export function twoSides(record: LanguageRecord): [Named, Named] | undefined {
  const { chair } = record
  const host = chair?.person.family ? chairNamed(chair) : undefined
  const present = record.delegations.filter((each) => !isAbsent(each))
  const ofHost =
    host &&
    present.find((each) => each.rows.length > 0 && each.rows.length > presentRows(record, each).length)
  const heads = present
    .filter((each) => each !== ofHost)
    .flatMap((each) => presentRows(record, each).slice(0, 1))
    .map(rowNamed)
  const [first, second] = host ? [host, ...heads] : heads
  return first && second ? [first, second] : undefined
}

/** Whether the list or the chair says who met; where they do not, only the record's own title can. */
export const saysWhoMet = (record: LanguageRecord, language: 'ru' | 'en' = 'ru') =>
  record.title[language].trim() === '' || record.delegations.some((each) => !isAbsent(each))

/** «состоялась встреча … с …», «… встретился с …», «… провёл встречу с …» (R27) */
export function bilateralLead(pen: Pen, record: LanguageRecord): Sentence[] {
  const when = words(
    datesOf(pen, record),
    placeOf(pen, record),
    venueOf(pen, record.venue.ru),
    formatOf(pen, record),
  )
  const sides = twoSides(record)
  if (!sides) return [sentence('lead', when, meetingOfDelegations(pen, record))]
  return [sentence('lead', when, meetingOfTwo(pen, record, sides))]
}

const agreed = eventNoun('встреча')

function meetingOfTwo(pen: Pen, record: LanguageRecord, [one, other]: [Named, Named]): Run {
  const isPlanned = record.status === 'planned'
  const { bilateral } = pen.style
  if (bilateral === 'meeting') {
    const first = personIn(pen, one, 'gen')
    return words(predicateOf(pen, record, { agreed }), 'встреча', first, ...withSecond(pen, other))
  }
  const first = personIn(pen, one, 'nom')
  const planned = bilateral === 'met' ? 'встретится' : 'проведёт встречу'
  if (isPlanned) return words(first, planned, ...withSecond(pen, other))
  const met = bilateral === 'met' ? [pastOf(pen, one, 'встретился')] : [pastOf(pen, one, 'провёл'), 'встречу']
  return words(first, ...met, ...withSecond(pen, other))
}

function withSecond(pen: Pen, other: Named): [string, Run] {
  const run = personIn(pen, other, 'ins')
  return [withWhom(runText(run)), run]
}

function meetingOfDelegations(pen: Pen, record: LanguageRecord): Run {
  const delegations = record.delegations.filter((each) => !isAbsent(each))
  const whose = listed(delegations.map((each) => delegationName(pen, each, 'gen')))
  return words(predicateOf(pen, record, { agreed }), 'встреча', whose.length > 0 && words('делегаций', whose))
}

/** Whoever else was at the table: «Во встрече также приняли участие …» */
export function othersSentence(pen: Pen, record: LanguageRecord): Sentence | undefined {
  const sides = twoSides(record)
  if (!sides || pen.style.participants === 'agencies') return undefined
  const others = record.delegations
    .filter((each) => !isAbsent(each))
    .flatMap((each) => presentRows(record, each).map(rowNamed))
    .filter(({ id }) => sides.every((side) => side.id !== id))
  const [only] = others
  if (!only) return undefined
  const isOne = others.length === 1
  const held = isOne ? pastOf(pen, only, 'принял') : 'приняли'
  const verb = record.status === 'planned' ? (isOne ? 'примет' : 'примут') : held
  const who = listed(others.map((each) => personIn(pen, each, 'nom')))
  return sentence('participants', 'Во встрече также', verb, 'участие', who)
}
