import { toOrdinal } from '@/lib/language/english/numbers'
import { toRoman } from '@/lib/language/russian/numbers'
import type { Case } from '../russian/case'
import type { Phrase } from '../russian/phrase'
import { inflected } from '../words/words'
import type { MeetingFacts } from './meeting-facts'
import { ordinal } from './say'

const nouns: Record<MeetingFacts['kind'], { ru: string; en: string }> = {
  session: { ru: 'заседание', en: 'session' },
  working_group: { ru: 'заседание', en: 'meeting' },
  bilateral: { ru: 'встреча', en: 'meeting' },
  conference: { ru: 'конференция', en: 'conference' },
  consultations: { ru: 'консультация+', en: 'consultations' },
  operation: { ru: 'операция', en: 'operation' },
}

/** What it is called, to agree with and to put in any case. */
export const kindOf = ({ kind }: MeetingFacts): Phrase => inflected(nouns[kind].ru)

/** «22-го заседания», «консультаций» */
export function numbered(meeting: MeetingFacts, of: Case): string {
  const { forms, gender } = kindOf(meeting)
  return meeting.number === null ? forms[of] : `${ordinal(meeting.number, gender, of)}\u00a0${forms[of]}`
}

/** The body in the genitive: «Совета министров обороны», a working group with a small letter. */
export function bodyGen({ body }: MeetingFacts): string {
  const { gen } = body.full.forms
  return body.kind === 'working_group' ? gen.charAt(0).toLowerCase() + gen.slice(1) : gen
}

/** The abbreviation, which stands in any case, or the whole name in the genitive. */
export const shortGen = (meeting: MeetingFacts) => meeting.body.abbreviation || bodyGen(meeting)

export function titleRu(meeting: MeetingFacts): string {
  const { kind, number, host, partner } = meeting
  if (kind === 'bilateral' && partner)
    return `Встреча представителей ${host.short.gen} и ${partner.short.gen} по вопросам ${meeting.subjects[0]?.forms.gen}`
  if (kind === 'operation') return `Операция «${meeting.operation}»`
  if (kind === 'conference') return `Конференция по вопросам ${meeting.subjects[0]?.forms.gen}`
  if (kind === 'consultations')
    return `Консультации ${shortGen(meeting)} по вопросам ${meeting.subjects[0]?.forms.gen}`
  return `${number === null ? 'Заседание' : `${toRoman(number)}\u00a0заседание`} ${shortGen(meeting)}`
}

export function titleEn(meeting: MeetingFacts): string {
  const { kind, number, host, partner, body } = meeting
  const [subject] = meeting.subjects
  if (kind === 'bilateral' && partner)
    return `Meeting of representatives of ${host.en.short} and ${partner.en.short} on ${subject?.en}`
  if (kind === 'operation') return `Operation ${meeting.operation}`
  if (kind === 'conference') return `Conference on ${subject?.en}`
  if (kind === 'consultations') return `Consultations of the ${nameEn(meeting)} on ${subject?.en}`
  const what = nouns[kind].en
  return `${number === null ? what.charAt(0).toUpperCase() + what.slice(1) : `${toOrdinal(number)} ${what}`} of the ${body.en.abbreviation || body.en.full}`
}

export const nameEn = ({ body }: MeetingFacts) => body.en.abbreviation || body.en.full
export const kindEn = ({ kind }: MeetingFacts) => nouns[kind].en
