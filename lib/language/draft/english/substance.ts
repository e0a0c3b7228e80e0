import { dateInProse } from '../../english/dates'
import type { LanguageRecord } from '../../record'
import { type Run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import type { EventEn } from './event'
import { placeEn } from './lead'
import { listedEn, listedItemsEn, lowerFirst } from './lists'
import { bodyEn, storedOrAsked } from './names'

const isPublic = ({ visibility }: { visibility: 'public' | 'internal' }) => visibility === 'public'

/** `The participants considered the following items: …` (E4) */
export function agendaEn(pen: Pen, record: LanguageRecord): Sentence | undefined {
  const items = record.agenda.filter(isPublic).flatMap(({ id, text }): Run[] => {
    const piece = storedOrAsked(pen, text, { entity: 'agenda', id, field: 'text' })
    return piece ? [[{ ...piece, text: lowerFirst(piece.text) }]] : []
  })
  if (items.length === 0) return undefined
  if (record.kind === 'operation') {
    const verb = record.status === 'planned' ? 'will be' : items.length > 1 ? 'were' : 'was'
    return sentence(
      'agenda',
      items.length > 1 ? 'Its main tasks' : 'Its main task',
      verb,
      listedItemsEn(items),
    )
  }
  const isPlanned = record.status === 'planned'
  if (record.kind === 'conference')
    return sentence('agenda', `The programme ${isPlanned ? 'includes' : 'included'}:`, listedItemsEn(items))
  const who = record.kind === 'bilateral' ? 'The parties' : 'The participants'
  const [planned, held] =
    record.kind === 'bilateral' ? ['will discuss', 'discussed'] : ['will consider', 'considered']
  const verb = isPlanned ? planned : held
  return sentence(
    'agenda',
    who,
    verb,
    `the following ${items.length > 1 ? 'items' : 'item'}:`,
    listedItemsEn(items),
  )
}

/** `It was decided to …` (E5); what is not an infinitive stays as it was typed. */
export function decisionsEn(pen: Pen, record: LanguageRecord): Sentence[] {
  if (record.status === 'planned') return []
  const decisions = record.decisions.filter(isPublic).flatMap(({ id, text }) => {
    const piece = storedOrAsked(pen, text, { entity: 'decision', id, field: 'text' })
    return piece ? [{ id, piece }] : []
  })
  const infinitives = decisions.filter(({ piece }) => /^to\s/i.test(piece.text))
  const others = decisions.filter((each) => !infinitives.includes(each))
  const list = listedEn(
    infinitives.map(({ piece }): Run => [{ ...piece, text: piece.text.replace(/^To/, 'to') }]),
  )
  return [
    ...(infinitives.length > 0 ? [sentence('decisions', decider(pen, record), list)] : []),
    ...others.map(({ id, piece }) => sentence(`decision-${id}`, piece)),
  ]
}

function decider(pen: Pen, { sessions }: LanguageRecord): Run {
  const [session] = sessions
  const isBody = pen.style.decisions === 'body' && session && sessions.length === 1
  return isBody ? words(bodyEn(pen, session.body, '0'), 'decided') : [{ text: 'It was decided' }]
}

/** `The next session will be held on 5 June 2027 in Bishkek` (E7) */
export function nextEn(pen: Pen, record: LanguageRecord, { noun, isPlural }: EventEn): Sentence | undefined {
  const { next, startsOn } = record
  if (!next || (!next.startsOn && !next.place.ru && !next.place.en)) return undefined
  const date = next.startsOn
    ? {
        text: dateInProse(next.startsOn, { withYear: next.startsOn.slice(0, 4) !== startsOn.slice(0, 4) }),
        from: { entity: 'next', id: 'next', field: 'startsOn' } as const,
      }
    : undefined
  const subject = `The next ${isPlural && noun === 'consultations' ? 'round of consultations' : noun}`
  return sentence(
    'next',
    subject,
    'will be held',
    date && words('on', date),
    placeEn(pen, { place: next.place, country: null }, 'next'),
  )
}
