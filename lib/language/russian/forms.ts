/** The six cases of Russian, in the order of grammars. */
export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const
export type Case = (typeof cases)[number]

/** A word or phrase in each case; `prep` without its preposition. */
export type Forms = Record<Case, string>

/** The grammatical gender of nouns; of people `m` and `f` alone. */
export type Gender = 'm' | 'f' | 'n'

/** Why a form is not sure: what an editor has to look at. Each is a message under `declension.unsure`. */
export const doubts = [
  /** A word that no rule and no dictionary knows. */
  'unknownWord',
  /** More than one declension fits. */
  'ambiguous',
  /** The gender is needed and not known. */
  'noGender',
  /** Foreign word that may be indeclinable. */
  'foreign',
  /** Brackets, digits or Latin letters in between. */
  'notWords',
] as const
export type Doubt = (typeof doubts)[number]

/**
 * What the engine makes of a name, a post or a body. Only what is sure may be published without an editor's word:
 * a closed rule made it, and a dictionary or a table knows the words.
 */
export type Declined = {
  forms: Forms
  sure: boolean
  why: Doubt[]
  /** Where not everything is sure: the cases that an editor has confirmed. */
  confirmed?: readonly Case[]
}

/** The same in every case. */
export const indeclinable = (text: string): Forms => ({
  nom: text,
  gen: text,
  dat: text,
  acc: text,
  ins: text,
  prep: text,
})
