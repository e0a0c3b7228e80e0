/** A meeting that begins longer ago than this is over, whatever its record says: the list of those to come has an end behind, too. */
const longest = '-366 days'

/**
 * A meeting to come, in SQL, by `@today` of the organisation: it was not held, and its days are not over. A postponed
 * or cancelled one stands among those to come until the day that it was to be on. `m.` before each column where asked.
 */
export const isToCome = (of: '' | 'm.' = '') =>
  `(${of}status <> 'held' and ${of}ends_on >= @today and ${of}starts_on >= date(@today, '${longest}'))`
