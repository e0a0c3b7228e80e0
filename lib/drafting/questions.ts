import type { AskedForm } from '@/db/editorial/schema/language'
import type { Span, Unsure } from '@/lib/language/draft/text'
import { cases } from '@/lib/language/russian/forms'

/** A form of words that can be confirmed once and for ever; what agrees with a person in one text cannot. */
export type FormAsked = { nominative: string; asked: AskedForm }

/** The longest words of which a form is kept. */
const longest = 500

/** What a question asks after, by its id: `ru/Игорь Зубов/ins`, `en/Игорь Зубов/en`. */
export function formAskedIn({ id, text }: Pick<Unsure, 'id' | 'text'>): FormAsked | undefined {
  const [language, about] = [id.slice(0, 2), id.slice(id.lastIndexOf('/') + 1)]
  if (text.length > longest || /[\r\n]/.test(text)) return undefined
  if (language === 'en') return about === 'en' ? { nominative: text, asked: 'english' } : undefined
  const inCase = cases.find((each) => each === about)
  return inCase && { nominative: text, asked: inCase }
}

/** The words of a span with the answer in place of what was suggested: initials before it stay. */
export function answeredWords({ text }: Pick<Span, 'text'>, suggestion: string, answer: string): string {
  const at = folded(text).lastIndexOf(folded(suggestion))
  if (suggestion === '' || at < 0) return answer
  const isCapital = at === 0 && /^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(suggestion)
  const words = isCapital ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer
  return text.slice(0, at) + words + text.slice(at + suggestion.length)
}

/** Letter by letter, so that places stay. */
const folded = (text: string) => text.toLowerCase().replace(/\s/g, ' ')
