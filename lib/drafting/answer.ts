import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { loadEdition, openEdition } from '@/lib/workflow/edition'
import { blockers } from '@/lib/workflow/rules'
import { confirmAnswer } from './confirm'
import { type AnswerInput, answerInput } from './input'
import { draftedTextOf, keepDrafted, withAnswer } from './stored'

/**
 * Answers a question of a drafted release: the draft has the words from now on, and a form of words is confirmed for
 * ever. The text of the release is left to its form. Gives the draft as it is kept now.
 */
export function answerQuestion(ctx: Ctx, raw: AnswerInput) {
  const { recordId, question: id, answer } = parseInput(answerInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, openEdition(tx, recordId)?.id ?? '')
      refuseIf(blockers(ctx.actor, loaded, 'save'))
      authorise(ctx, 'form.confirm')
      const drafted = draftedTextOf(tx, recordId)
      const question = drafted?.unsure.find((each) => each.id === id)
      if (!drafted || !question) throw new Refusal({ key: 'drafting.answered' })
      confirmAnswer(tx, ctx, drafted, { question, answer, field: 'answer' })
      const kept = withAnswer(drafted, id, answer)
      keepDrafted(tx, recordId, kept)
      audit(tx, ctx, 'draft.answered', loaded.record, { question: question.text, answer })
      return kept
    },
    { behavior: 'immediate' },
  )
}
