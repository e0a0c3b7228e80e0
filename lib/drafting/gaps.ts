import type { EditorialReader } from '@/db/editorial/client'
import { answersOf } from '@/lib/declension/queries'
import type { Span } from '@/lib/language/draft/text'
import type { Reason } from '@/lib/refusal'
import type { ReleaseContent } from '@/lib/releases/content'
import { alignment } from './alignment'
import { movedWords } from './moved-words'
import { type Drafted, draftedTextOf } from './stored'
import { type WrittenLine, writtenLines } from './written'

/**
 * Words of a draft that the engine was not sure of and that nobody has changed, with the line that they stand in: where
 * they were drafted, and wherever the author has moved them to.
 */
function unsureIn(drafted: Drafted, written: readonly WrittenLine[]): { span: Span; line: number }[] {
  const inPlace = alignment(drafted.text, written).filter(({ span }) => span.unsure !== undefined)
  const isInPlace = ({ span, line }: { span: Span; line: number }) =>
    inPlace.some((each) => each.line === line && each.span.unsure === span.unsure)
  return [...inPlace, ...movedWords(drafted, written).filter((moved) => !isInPlace(moved))]
}

/** What keeps a drafted release from being reviewed: nothing unsure is ever published. */
export function draftedGaps(db: EditorialReader, content: ReleaseContent, releaseId: string): Reason[] {
  const drafted = draftedTextOf(db, releaseId)
  if (!drafted || drafted.unsure.length === 0) return []
  const written = writtenLines(content)
  const answers = answersOf(db)
  return unsureIn(drafted, written)
    .filter(({ span }) => !isConfirmed(span, answers[span.unsure ?? '']))
    .map(({ span, line }) => ({
      key: span.unsure?.startsWith('en/') ? 'drafting.unsureEnglish' : 'drafting.unsure',
      field: written[line]?.field ?? 'body',
      values: {
        words: span.text.trim(),
        question: drafted.unsure.find(({ id }) => id === span.unsure)?.question ?? '',
      },
    }))
}

/** Somebody has confirmed these very words elsewhere; initials may stand before them. */
const isConfirmed = ({ text }: Span, answer: string | undefined) =>
  answer !== undefined && text.trim().toLowerCase().endsWith(answer.toLowerCase())
