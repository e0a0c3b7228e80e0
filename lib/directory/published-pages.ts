/** Which page of each of its lists the page of an entry shows; the first where it is not said. */
export type EntryPages = { releases?: number; meetings?: number }
