import type { LanguageRecord } from '../../record'
import { type Run, type Sentence, words } from '../compose'
import { finishParagraph, finishTitle } from '../finish'
import type { Pen } from '../pen'
import { saysWhoMet } from '../russian/bilateral'
import type { Text } from '../text'
import { knownToMeet } from '../what-met'
import { bilateralLeadEn, bilateralTitleEn, othersEn } from './bilateral'
import { documentsEn } from './documents'
import { type EventEn, eventEn } from './event'
import { guestsEn } from './guests'
import { jointNumbersEn } from './joint-numbers'
import { leadEn, placeEn } from './lead'
import { operationLeadEn, operationNameEn, resultsEn } from './operation'
import { outcomesEn } from './outcomes'
import { membersEn, secretariatEn } from './participants'
import { agendaEn, decisionsEn, nextEn } from './substance'

/** British typography: a dash with spaces does not begin a line. */
const setType = (text: string) => text.replace(/ – /g, '\u00a0– ')

/** The English text, in the order of the Russian one. */
export function englishText(pen: Pen, given: LanguageRecord): Text {
  const known = knownToMeet(pen, given, 'en')
  const record = known ?? given
  const event = eventEn(pen, record)
  const title = known ? finishTitle('title', titleEn(pen, record, event), setType) : []
  const lead = known ? finishParagraph(leadSentences(pen, record, event), setType) : []
  const paragraphs = bodyOf(pen, record, event).map((sentences) => finishParagraph(sentences, setType))
  return { title, lead, paragraphs: paragraphs.filter((each) => each.length > 0) }
}

function titleEn(pen: Pen, record: LanguageRecord, event: EventEn): Run {
  const own = record.title.en.trim()
  if (pen.style.title === 'record' && own)
    return [{ text: own.replace(/\.$/, ''), from: { entity: 'meeting', id: 'meeting', field: 'title' } }]
  const isPlanned = record.status === 'planned'
  if (record.kind === 'bilateral' && saysWhoMet(record, 'en')) return bilateralTitleEn(pen, record)
  if (record.kind === 'operation')
    return words(withoutArticle(operationNameEn(pen, record)), isPlanned ? 'to be conducted' : 'conducted')
  if (pen.style.title === 'noun' || pen.style.title === 'about') return event.short()
  return words(event.short(), isPlanned ? 'to be held' : 'held', placeEn(pen, { ...record, country: null }))
}

/** Headlines have none. */
const withoutArticle = ([first, ...rest]: Run): Run =>
  first?.text === 'the ' ? rest : first ? [first, ...rest] : []

function leadSentences(pen: Pen, record: LanguageRecord, event: EventEn): Sentence[] {
  if (record.kind === 'bilateral' && saysWhoMet(record, 'en')) return bilateralLeadEn(pen, record)
  if (record.kind === 'operation') return operationLeadEn(pen, record)
  const lead = leadEn(pen, record, event)
  const joint = jointNumbersEn(pen, record, event)
  return joint ? [...lead, joint] : lead
}

function bodyOf(pen: Pen, record: LanguageRecord, event: EventEn): Sentence[][] {
  const there = (sentences: (Sentence | undefined)[]) => sentences.filter((each) => each !== undefined)
  const isBilateral = record.kind === 'bilateral'
  return [
    isBilateral
      ? there([othersEn(pen, record)])
      : there([
          membersEn(pen, record, event),
          secretariatEn(pen, record, event),
          ...guestsEn(pen, record, event),
        ]),
    there([agendaEn(pen, record)]),
    outcomesEn(pen, record),
    resultsEn(pen, record),
    decisionsEn(pen, record),
    documentsEn(pen, record, event),
    there([nextEn(pen, record, event)]),
  ]
}
