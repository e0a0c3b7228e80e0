import type { EditorialTx } from '@/db/editorial/client'
import type { Ctx } from '@/lib/context'
import { storeForms } from '@/lib/declension/store'
import type { Text, Unsure } from '@/lib/language/draft/text'
import { Refusal } from '@/lib/refusal'
import { entryOf } from './entry'
import { formAskedIn } from './questions'

/**
 * Keeps an answer for ever where it is a form of words: with the entry of the directory that they name, else with the
 * words. What is wrong with it is said at `field`.
 */
export function confirmAnswer(
  tx: EditorialTx,
  ctx: Ctx,
  { meetingId, text }: { meetingId: string; text: Text },
  { question, answer, field }: { question: Unsure; answer: string; field: string },
) {
  const form = formAskedIn(question)
  if (!form) return
  const span = [...text.title, ...text.lead, ...text.paragraphs.flat()].find(
    ({ unsure }) => unsure === question.id,
  )
  const isWhole = span?.from?.field !== 'short'
  const entry = isWhole && span?.from ? (entryOf(tx, meetingId, span.from) ?? null) : null
  const { nominative, asked } = form
  try {
    storeForms(tx, ctx, entry, { part: 'whole', nominative, forms: { [asked]: answer } as never })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.reasons.map((reason) => ({ ...reason, field })))
  }
}
