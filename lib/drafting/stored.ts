import { eq } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import { draftedTexts } from '@/db/editorial/schema/language'
import type { Span, Text, Unsure } from '@/lib/language/draft/text'
import { answeredWords } from './questions'

/** What was drafted for a release, and from which meeting. */
export type Drafted = { meetingId: string; text: Text; unsure: Unsure[]; draftedAt: string }

/** Only this folder writes the column, always as these two types have it. */
export function draftedTextOf(db: EditorialReader, releaseId: string): Drafted | undefined {
  const row = db.select().from(draftedTexts).where(eq(draftedTexts.releaseId, releaseId)).get()
  if (!row) return undefined
  const { meetingId, draftedAt } = row
  return { meetingId, draftedAt, text: row.text as Text, unsure: row.unsure as Unsure[] }
}

/** Changes the words that are kept, and what is asked about them. */
export function keepDrafted(
  tx: EditorialTx,
  releaseId: string,
  kept: Partial<Pick<Drafted, 'text' | 'unsure' | 'draftedAt'>>,
) {
  tx.update(draftedTexts).set(kept).where(eq(draftedTexts.releaseId, releaseId)).run()
}

/** The draft with a question answered: its words are in every span that hung on it, and nothing of it is asked. */
export function withAnswer({ text, unsure }: Pick<Drafted, 'text' | 'unsure'>, id: string, answer: string) {
  const suggestion = unsure.find((each) => each.id === id)?.options[0] ?? ''
  const line = (spans: Span[]) =>
    spans.map(({ unsure: question, ...span }): Span => {
      if (question !== id) return question ? { ...span, unsure: question } : span
      return { ...span, text: answeredWords(span, suggestion, answer) }
    })
  return {
    text: { title: line(text.title), lead: line(text.lead), paragraphs: text.paragraphs.map(line) },
    unsure: unsure.filter((each) => each.id !== id),
  }
}
