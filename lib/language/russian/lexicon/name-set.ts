/** Words separated by white space, as rules look names up: in lower case, without ё. */
export const nameSet = (text: string): ReadonlySet<string> =>
  new Set(text.trim().toLowerCase().replaceAll('ё', 'е').split(/\s+/))
