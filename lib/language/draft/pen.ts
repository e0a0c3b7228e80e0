import type { HouseStyle } from '../house-style'
import type { Case, Declined } from '../russian/forms'
import { isSureIn } from '../russian/stored-forms'
import type { Piece } from './compose'
import type { Provenance, Unsure } from './text'

/** What a question asks after: it decides the pronoun. */
export type Asked = 'who' | 'what' | 'where'

/** What is asked for in each case, as Russian grammars have it. */
export const pronouns: Record<Asked, Record<Case, string>> = {
  who: { nom: 'кто?', gen: 'кого?', dat: 'кому?', acc: 'кого?', ins: 'кем?', prep: 'о ком?' },
  what: { nom: 'что?', gen: 'чего?', dat: 'чему?', acc: 'что?', ins: 'чем?', prep: 'о чём?' },
  where: { nom: 'что?', gen: 'откуда?', dat: 'куда?', acc: 'куда?', ins: 'чем?', prep: 'где?' },
}

/** Answers of editors to earlier questions, by the question's id. */
export type Answers = Readonly<Record<string, string>>

export type Pen = ReturnType<typeof newPen>

/**
 * What one draft in one language is written with: the house's usage, the day of issue where it is known, what has
 * been mentioned already, and the questions that came up.
 */
export function newPen(language: 'ru' | 'en', style: HouseStyle, answers: Answers, issuedOn?: string) {
  const questions = new Map<string, Omit<Unsure, 'where'>>()
  const mentioned = new Set<string>()

  /** The words if an editor has confirmed them before; otherwise the suggestion, marked by its question. */
  function ask(
    question: Omit<Unsure, 'where' | 'id'> & { about: string },
    suggestion: string,
    from: Provenance,
  ): Piece {
    const { about, text, options } = question
    const id = `${language}/${text}/${about}`
    const answer = answers[id]
    if (answer !== undefined) return { text: answer, from }
    const offered = [...new Set([suggestion, ...options].filter((each) => each !== ''))]
    if (!questions.has(id)) questions.set(id, { id, text, question: question.question, options: offered })
    return { text: suggestion, from, unsure: id }
  }

  /** A form that a rule has made; the nominative is always what the record says. */
  function form(
    nominative: string,
    declined: Declined,
    inCase: Case,
    from: Provenance,
    { asked = 'what', others = [] }: { asked?: Asked; others?: string[] } = {},
  ): Piece {
    const whence = { ...from, case: inCase }
    const text = declined.forms[inCase]
    if (isSureIn(declined, inCase)) return { text, from: whence }
    const question = pronouns[asked][inCase]
    return ask({ about: inCase, text: nominative, question, options: [...others, nominative] }, text, whence)
  }

  /** True once for each thing. */
  function isFirst(thing: string): boolean {
    const first = !mentioned.has(thing)
    mentioned.add(thing)
    return first
  }

  return { style, ask, form, isFirst, questions, issuedOn }
}
