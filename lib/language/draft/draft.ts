import { type HouseStyle, houseStyle } from '../house-style'
import type { LanguageRecord } from '../record'
import { englishText } from './english/draft'
import { type Answers, newPen, type Pen } from './pen'
import { russianText } from './russian/draft'
import type { Draft, Span, Text, Unsure } from './text'

/**
 * Prose from a meeting with its list, in both languages. What no rule is sure of is asked, with the spans that hang on
 * it; `answers` are those that editors have given before, by the question's id. The day of issue, where it is
 * known, has dates of another year say theirs. There is nothing to tell of a meeting that will not be, or not on the day
 * that is known: such a text is written by hand.
 */
export function draft(
  record: LanguageRecord,
  style: Partial<HouseStyle> = {},
  answers: Answers = {},
  issuedOn?: string,
): Draft {
  if (isOff(record)) return { unsure: [] }
  const usage = houseStyle.parse(style)
  const russian = newPen('ru', usage, answers, issuedOn)
  const english = newPen('en', usage, answers)
  const ru = russianText(russian, record)
  const en = englishText(english, record)
  return { ru, en, unsure: [...asked(russian, ru), ...asked(english, en)] }
}

/** Postponed or cancelled. */
export const isOff = ({ status }: Pick<LanguageRecord, 'status'>) =>
  status === 'postponed' || status === 'cancelled'

function asked({ questions }: Pen, { title, lead, paragraphs }: Text): Unsure[] {
  const spans = [...title, ...lead, ...paragraphs.flat()]
  return [...questions.values()].map((question) => ({ ...question, where: whereAsked(spans, question.id) }))
}

const whereAsked = (spans: readonly Span[], question: string) =>
  spans.filter(({ unsure }) => unsure === question).map(({ id }) => id)
