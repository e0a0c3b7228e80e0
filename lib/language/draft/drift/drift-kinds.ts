/** One difference between a text and the record. */
export type Drift = {
  aspect: 'number' | 'date' | 'place' | 'chair' | 'state' | 'person' | 'post' | 'agenda'
  /**
   * The text leaves it out, has another in its place, has what the record does not know, or has among those who took
   * part whom the list has as absent.
   */
  kind: 'missing' | 'other' | 'extra' | 'absent'
  /** What the record says, '' for what it does not know. */
  expected: string
  /** What the text says, '' for what it leaves out. */
  found: string
  /** Where in the text. */
  span?: [start: number, end: number]
}

/** Such a difference tells who was there: where the list is somebody else's, it is not told. */
export const isOfTheList = ({ aspect }: Drift) =>
  aspect === 'state' || aspect === 'person' || aspect === 'post'

export type Reading = { text: string; language: 'ru' | 'en'; lower: string }
