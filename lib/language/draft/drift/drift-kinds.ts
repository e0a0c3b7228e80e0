/** One difference between a text and the record. */
export type Drift = {
  aspect: 'number' | 'date' | 'chair' | 'state' | 'person' | 'post'
  /** The text leaves it out, has another in its place, or has what the record does not know. */
  kind: 'missing' | 'other' | 'extra'
  /** What the record says, '' for what it does not know. */
  expected: string
  /** What the text says, '' for what it leaves out. */
  found: string
  /** Where in the text. */
  span?: [start: number, end: number]
}

export type Reading = { text: string; language: 'ru' | 'en'; lower: string }
