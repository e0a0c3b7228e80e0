import type { FormPart } from '@/db/editorial/form-kinds'
import type { PersonName } from '@/lib/language/record'
import type { Case, Doubt } from '@/lib/language/russian/forms'
import type { Confirmer } from './kept-forms'

// Apart from `case-table.ts`, which brings the whole engine with it: screens load that when they need it.

/** What is declined: a name as the directory has it. */
export type Subject = { kind: 'person'; name: PersonName } | { kind: 'post' | 'body'; text: string }

export type Cell = {
  part: FormPart
  form: string
  isSure: boolean
  /** Who confirmed it, and on which day. */
  confirmed: Confirmer | undefined
}

/** A case: the parts of a person's name, and the words as they stand in running text. */
export type CaseRow = { inCase: Case; question: string; parts: Cell[]; whole: Cell }

export type CaseTable = {
  rows: CaseRow[]
  nominatives: Partial<Record<FormPart, string>>
  /** What is in doubt; empty where everything is sure. */
  why: Doubt[]
  /** Nothing can be confirmed before the gender is known. */
  needsGender: boolean
}

/** What an editor is asked for in a case: the parts that are not sure, else the whole name where its parts do not agree. */
export function askedIn({ parts, whole }: CaseRow): Cell[] {
  if (whole.isSure) return []
  const unsure = parts.filter(({ isSure }) => !isSure)
  return unsure.length > 0 ? unsure : [whole]
}

/** What can be corrected in a case: each part, or the words as a whole where they have none. */
export const correctable = ({ parts, whole }: CaseRow): Cell[] => (parts.length > 0 ? parts : [whole])

/** What is typed first of a name: without it there is nothing to decline. */
export const wordsOf = (subject: Subject): string =>
  (subject.kind === 'person' ? subject.name.family : subject.text).trim()

/** How many of the cases wait for somebody. */
export const waitingIn = ({ rows }: CaseTable): number => rows.filter((row) => askedIn(row).length > 0).length
