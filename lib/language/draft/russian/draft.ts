import type { LanguageRecord } from '../../record'
import type { Sentence } from '../compose'
import { finishParagraph, finishTitle, typography } from '../finish'
import type { Pen } from '../pen'
import type { Provenance, Text } from '../text'
import { knownToMeet } from '../what-met'
import { agendaSentence } from './agenda'
import { bilateralLead, othersSentence, saysWhoMet } from './bilateral'
import { decisionSentences } from './decisions'
import { documentSentences } from './documents'
import { type Event, eventOf } from './event'
import { guestSentences } from './guests'
import { jointNumbersSentence } from './joint-numbers'
import { leadOf } from './lead'
import { nextSentence } from './next'
import { operationLead } from './operation'
import { outcomeSentences } from './outcomes'
import { membersSentence } from './participants'
import { resultSentences } from './results'
import { secretariatSentence } from './secretariat'
import { titleOf } from './title'
import { hasYo, withoutYo } from './yo'

/** The Russian text. The order of the calls is the order of reading: whoever is mentioned first is named in full. */
export function russianText(pen: Pen, given: LanguageRecord): Text {
  const spell = hasYo(given, pen.style) ? (text: string) => text : withoutYo
  const space = typography(pen.style)
  const setType = (text: string, from?: Provenance) => space(spell(text, from))
  const known = knownToMeet(pen, given, 'ru')
  const record = known ?? given
  const event = eventOf(pen, record)
  const title = known ? finishTitle('title', titleOf(pen, record, event), setType) : []
  const lead = known ? finishParagraph(leadSentences(pen, record, event), setType) : []
  const paragraphs = bodyOf(pen, record, event).map((sentences) => finishParagraph(sentences, setType))
  return { title, lead, paragraphs: paragraphs.filter((each) => each.length > 0) }
}

const there = (sentences: (Sentence | undefined)[]) => sentences.filter((each) => each !== undefined)

function leadSentences(pen: Pen, record: LanguageRecord, event: Event): Sentence[] {
  if (record.kind === 'bilateral' && saysWhoMet(record)) return bilateralLead(pen, record)
  if (record.kind === 'operation') return operationLead(pen, record)
  return there([...leadOf(pen, record, event), jointNumbersSentence(pen, record, event)])
}

function bodyOf(pen: Pen, record: LanguageRecord, event: Event): Sentence[][] {
  const isBilateral = record.kind === 'bilateral'
  const participants = isBilateral
    ? [othersSentence(pen, record)]
    : [membersSentence(pen, record, event), secretariatSentence(pen, record, event)]
  const guests = isBilateral ? [] : guestSentences(pen, record, event)
  return [
    there([...participants, ...guests]),
    there([agendaSentence(pen, record, event)]),
    outcomeSentences(record),
    resultSentences(pen, record),
    decisionSentences(pen, record),
    documentSentences(pen, record, event),
    there([nextSentence(pen, record, event)]),
  ]
}
