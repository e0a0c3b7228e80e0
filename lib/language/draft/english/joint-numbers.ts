import { toOrdinal } from '../../english/numbers'
import type { LanguageRecord } from '../../record'
import { type Run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import type { EventEn } from './event'
import { listedEn } from './lists'
import { bodyEn } from './names'

/** Of a joint meeting every body counts its own: `It was the 40th session of the CMD and the 21st session of the CSSC.` */
export function jointNumbersEn(
  pen: Pen,
  { sessions, status }: LanguageRecord,
  { noun }: EventEn,
): Sentence | undefined {
  if (sessions.length < 2) return undefined
  const counted = sessions.flatMap(({ body, number }, index): Run[] => {
    if (!number) return []
    const id = String(index)
    const ordinal = { text: toOrdinal(number), from: { entity: 'number', id, field: 'number' } } as const
    return [words('the', ordinal, noun, 'of', bodyEn(pen, body, id))]
  })
  if (counted.length === 0) return undefined
  return sentence('joint-numbers', status === 'planned' ? 'It will be' : 'It was', listedEn(counted))
}
