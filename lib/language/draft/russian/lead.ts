import type { LanguageRecord } from '../../record'
import { type Piece, type Run, run, type Sentence, words } from '../compose'
import type { Pen } from '../pen'
import { byNumber, past } from './agreement'
import { chairSentence, underChair } from './chair'
import { datesOf } from './date'
import type { Event } from './event'
import { participantsInLead } from './participants'
import { placeOf, venueOf } from './place'
import { secretariatClause } from './secretariat'

/** What, when, where and under whom: the first paragraph (R1–R9, R11, R12). */
export function leadOf(pen: Pen, record: LanguageRecord, event: Event): Sentence[] {
  const { chair: style } = pen.style
  const under = style === 'own_sentence' ? [] : underChair(pen, record)
  const verb = predicateOf(pen, record, event)
  const lead = words(
    datesOf(pen, record),
    placeOf(pen, record),
    venueOf(pen, record.venue.ru),
    formatOf(pen, record),
    style === 'before_verb' && under,
    verb,
    event.full('nom'),
    compositionOf(record),
    style === 'after_verb' && under,
    participantsInLead(pen, record),
  )
  const first: Sentence = { key: 'lead', run: run`${lead}${secretariatClause(pen, record, event)}` }
  const own = style === 'own_sentence' ? chairSentence(pen, record, event) : undefined
  return [first, ...(own ? [own] : [])]
}

/** «состоялось», «прошла», «состоятся», «пройдёт»: by tense and by what takes place. */
export function predicateOf(pen: Pen, { status }: LanguageRecord, { agreed }: Pick<Event, 'agreed'>): Piece {
  const tookPlace = pen.style.verb === 'took_place'
  const planned = tookPlace
    ? byNumber(agreed, 'состоится', 'состоятся')
    : byNumber(agreed, 'пройдёт', 'пройдут')
  const text = status === 'planned' ? planned : past(tookPlace ? 'состоялся' : 'прошёл', agreed)
  return { text, from: { entity: 'meeting', id: 'meeting', field: 'status' } }
}

const videoconference = {
  link: 'в режиме видеоконференцсвязи',
  conference: 'в режиме видеоконференции',
  format: 'в формате видеоконференции',
}

/** A meeting in person is the rule and is not said. */
export function formatOf(pen: Pen, { format }: Pick<LanguageRecord, 'format'>): Run {
  if (format === 'in_person') return []
  const text = format === 'hybrid' ? 'в смешанном формате' : videoconference[pen.style.videoconference]
  return [{ text, from: { entity: 'meeting', id: 'meeting', field: 'format' } }]
}

const compositions = {
  narrow: 'в узком составе',
  extended: 'в расширенном составе',
  narrow_then_extended: 'в узком и расширенном составах',
}

function compositionOf({ composition }: LanguageRecord): Run {
  if (!composition) return []
  return [
    { text: compositions[composition], from: { entity: 'meeting', id: 'meeting', field: 'composition' } },
  ]
}
