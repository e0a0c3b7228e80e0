import type { LanguageAttendance, LanguageDelegation, LanguageRecord } from '../../record'
import { isSamePerson, type Named } from './person'

const isThere = ({ presence }: LanguageAttendance) => presence === 'present' || presence === 'by_video'

/** Whoever has rows, and none of them present, was not there; a delegation without rows was. */
export const isAbsent = ({ rows }: LanguageDelegation) => rows.length > 0 && !rows.some(isThere)

export const rowNamed = ({ id, person, post, postForms }: LanguageAttendance): Named => ({
  id,
  person,
  post: post.ru,
  postForms,
})

/** Who was there, less the chair, who has been named by then. */
export function presentRows(record: LanguageRecord, { rows }: LanguageDelegation): LanguageAttendance[] {
  const { chair } = record
  return rows.filter((row) => isThere(row) && !(chair && isSamePerson(chair.person, row.person)))
}

/** The head by role, or whoever stands first. */
export function headRow(rows: readonly LanguageAttendance[]): LanguageAttendance | undefined {
  return rows.find(({ role }) => role === 'head') ?? rows[0]
}

export const isChairs = ({ chair }: LanguageRecord, { rows }: LanguageDelegation) =>
  Boolean(chair) && rows.some(({ person }) => chair && isSamePerson(chair.person, person))

export type Category = LanguageDelegation['category']

export const presentOf = (record: LanguageRecord, ...categories: Category[]) =>
  record.delegations.filter((each) => categories.includes(each.category) && !isAbsent(each))
