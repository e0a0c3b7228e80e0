import type { LanguageRecord } from '../../record'
import { joined, type Run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { bodyIn } from './body'
import { type Event, numbered, numberPiece } from './event'

/** Of a joint meeting every body counts its own: «Для СМО это XL заседание, для КССБ – XXI». */
export function jointNumbersSentence(
  pen: Pen,
  { sessions, status }: LanguageRecord,
  { noun }: Event,
): Sentence | undefined {
  if (sessions.length < 2) return undefined
  const counted = sessions.flatMap(({ body, number }, index) =>
    number ? [{ body, number, id: String(index) }] : [],
  )
  const clauses = counted.map(({ body, number, id }, index): Run => {
    const whose = words('для', bodyIn(pen, body, id, 'gen'))
    return index === 0
      ? words(whose, status === 'planned' ? 'это будет' : 'это', numbered(pen, number, noun, 'nom', id))
      : words(whose, '–', numberPiece(pen, number, noun, 'nom', id))
  })
  return clauses.length === 0 ? undefined : sentence('joint-numbers', joined(clauses, ', '))
}
