/** The languages the stores can hold; Russian is the first. A third one is added here and as a message file. */
export const locales = ['ru', 'en'] as const

export type Locale = (typeof locales)[number]

/** A text in some of the languages. */
export type TextByLocale = { [locale in Locale]?: string }

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)
