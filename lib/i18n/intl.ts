/**
 * The runtime's own formats, each made once: one for dates takes a tenth of a megabyte outside the heap, where the
 * garbage collector does not see it, and longer to make than a list takes to be read.
 */

const dates = new Map<string, Intl.DateTimeFormat>()

/** There are a few styles, but as many zones as the world has. */
const mostDates = 100

/** `new Intl.DateTimeFormat(tag, options)`; a new one only where it was not asked for lately. */
export function dateTimeFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = dates.get(key)
  dates.delete(key)
  const format = known ?? new Intl.DateTimeFormat(tag, options)
  dates.set(key, format)
  if (dates.size > mostDates) dates.delete(dates.keys().next().value ?? key)
  return format
}

const collators = new Map<string, Intl.Collator>()

/** Orders words as the language does. */
export function collator(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale)
  collators.set(locale, known)
  return known
}
