export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const
export type Case = (typeof cases)[number]
export type Gender = 'm' | 'f' | 'n'
export type Count = 'sg' | 'pl'

/** A word in its six cases. */
export type Forms = Record<Case, string>

/** One stem with the endings of a paradigm, in the order of `cases`. */
export const formsOf = (stem: string, endings: readonly string[]): Forms => ({
  nom: stem + (endings[0] ?? ''),
  gen: stem + (endings[1] ?? ''),
  dat: stem + (endings[2] ?? ''),
  acc: stem + (endings[3] ?? ''),
  ins: stem + (endings[4] ?? ''),
  pre: stem + (endings[5] ?? ''),
})

/** What has one form in every case. */
export const unchanging = (word: string): Forms => formsOf(word, [])

export const joinForms = (parts: readonly Forms[]): Forms => {
  const joined = (of: Case) => parts.map((part) => part[of]).join(' ')
  return {
    nom: joined('nom'),
    gen: joined('gen'),
    dat: joined('dat'),
    acc: joined('acc'),
    ins: joined('ins'),
    pre: joined('pre'),
  }
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
