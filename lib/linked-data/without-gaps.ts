/** Without what is not known: structured data says nothing rather than that there is nothing. */
export const withoutGaps = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Thing
