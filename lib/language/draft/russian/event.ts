import type { LanguageRecord } from '../../record'
import type { Case } from '../../russian/forms'
import { ordinalInWords, ordinalWithEnding, toRoman } from '../../russian/numbers'
import { genderOf, headOf } from '../../russian/phrases'
import { listed, type Piece, type Run, run, words } from '../compose'
import type { Pen } from '../pen'
import { bodyIn, bodyInTitle } from './body'
import { type EventNoun, eventNoun, findEventNoun } from './event-nouns'
import { withLowerCase } from './lower-case'

/** An event as sentences speak of it: what it is called in full, and by which noun it is called again. */
export type Event = {
  /** «заседание»: of «В заседании …». */
  noun: EventNoun
  /** What the predicate agrees with: the whole name's head. */
  agreed: EventNoun
  /** «XXII заседание Координационного совета … (КСОПН)»; each call counts as a mention of its bodies. */
  full: (inCase: Case) => Run
  /** The same for a title, with abbreviations. */
  short: (inCase: Case) => Run
}

type Kind = LanguageRecord['kind']

const nounOfKind: Record<Kind, string> = {
  session: 'заседание',
  working_group: 'заседание',
  bilateral: 'встреча',
  conference: 'конференция',
  consultations: 'консультации',
  operation: 'операция',
}

export function eventOf(pen: Pen, record: LanguageRecord): Event {
  return titledEvent(record) ?? bodiesEvent(pen, record)
}

/** A conference and a meeting of two have names of their own, and so has whatever meets without a body: the record's title. */
function titledEvent({ kind, title, sessions }: LanguageRecord): Event | undefined {
  const name = title.ru.trim().replace(/\.$/, '')
  const isNamed = kind === 'conference' || kind === 'bilateral'
  if (!name || (sessions.length > 0 && !isNamed)) return undefined
  const noun = findEventNoun(headOf(name.replace(/^[IVXLC]+\s/, '')) ?? '')
  if (!noun) return undefined
  const found = genderOf(name)
  const agreed = found ? { ...noun, gender: found.gender, isPlural: found.isPlural } : noun
  const full = (): Run => [
    { text: withLowerCase(name), from: { entity: 'meeting', id: 'meeting', field: 'title', case: 'nom' } },
  ]
  return { noun, agreed, full, short: full }
}

function bodiesEvent(pen: Pen, { kind, sessions }: LanguageRecord): Event {
  const number = sessions.length === 1 ? sessions[0]?.number : undefined
  const noun = eventNoun(nounOfKind[kind])
  const counted = kind === 'consultations' && number ? eventNoun('раунд') : noun
  const what = (inCase: Case, name: typeof bodyIn): Run => {
    const bodies = sessions.map(({ body }, index) => name(pen, body, String(index), 'gen'))
    return words(
      sessions.length > 1 && jointly(noun, inCase),
      number ? numbered(pen, number, counted, inCase) : noun.forms[inCase],
      number && counted !== noun ? noun.forms.gen : '',
      isGroupOf(kind, sessions) && 'рабочей группы',
      listed(bodies),
    )
  }
  return {
    noun,
    agreed: counted,
    full: (inCase) => what(inCase, bodyIn),
    short: (inCase) => what(inCase, bodyInTitle),
  }
}

/** A council's working group meets under the council's name, unless the body is itself a group. */
const isGroupOf = (kind: Kind, sessions: LanguageRecord['sessions']) =>
  kind === 'working_group' &&
  !sessions.some(({ body }) => /групп/i.test(body.name.ru) || /^РГ/.test(body.abbreviation.ru))

const endings: Record<Case, [m: string, f: string, n: string, pl: string]> = {
  nom: ['ый', 'ая', 'ое', 'ые'],
  gen: ['ого', 'ой', 'ого', 'ых'],
  dat: ['ому', 'ой', 'ому', 'ым'],
  acc: ['ый', 'ую', 'ое', 'ые'],
  ins: ['ым', 'ой', 'ым', 'ыми'],
  prep: ['ом', 'ой', 'ом', 'ых'],
}

function jointly({ gender, isPlural }: EventNoun, inCase: Case): string {
  const [m, f, n, pl] = endings[inCase]
  return `совместн${isPlural ? pl : { m, f, n }[gender]}`
}

/** The number alone, as the house writes numbers; it agrees with the noun. */
export function numberPiece(pen: Pen, number: number, noun: EventNoun, inCase: Case, id = '0'): Piece {
  const gender = noun.isPlural ? 'pl' : noun.gender
  const text = {
    roman: toRoman(number),
    digits: String(number),
    digits_with_ending: ordinalWithEnding(number, gender, inCase),
    words: ordinalInWords(number, gender, inCase),
  }[pen.style.numbers]
  return { text, from: { entity: 'number', id, field: 'number', case: inCase } }
}

/** «XXII заседание» */
export function numbered(pen: Pen, number: number, noun: EventNoun, inCase: Case, id = '0'): Run {
  const piece = numberPiece(pen, number, noun, inCase, id)
  const space = pen.style.numbers === 'words' ? ' ' : '\u00a0'
  return run`${piece}${space}${noun.forms[inCase]}`
}
