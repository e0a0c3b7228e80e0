/** Which words of an entry: all of them as in running text, or one part of a person's name. */
export const formParts = ['whole', 'family', 'given', 'patronymic'] as const
export type FormPart = (typeof formParts)[number]

/** What was asked: one of the six cases, or what it is called in English. */
export const askedForms = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep', 'english'] as const
export type AskedForm = (typeof askedForms)[number]
