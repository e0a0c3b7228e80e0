/** A field's place in the text: what it is a place of, and where. Offsets into the text as it was taken in. */
export type Place = {
  /** The field that it belongs to; a field may have several places. */
  field: string
  /** What it is called, for who hears the text and for the pointer. */
  name: string
  /** By which it is underlined. */
  mark: Mark
  span: readonly [start: number, end: number]
}

/** The families of fields that look alike in the text. */
export const marks = ['what', 'whenWhere', 'who', 'party', 'substance', 'unplaced'] as const
export type Mark = (typeof marks)[number]

/** A run of the text that lies in the same places throughout. */
export type Piece = {
  start: number
  text: string
  /** The fields it belongs to, the narrowest place first: that one answers to a click. */
  fields: readonly string[]
  /** What they are called, in the same order. */
  names: readonly string[]
  mark: Mark | null
  /** Here the place of its first field begins: where that field is called by its name. */
  begins: boolean
}

/** The text of one line in pieces; the lines joined by line breaks are the text. */
export type Line = { start: number; pieces: readonly Piece[] }

/** The text cut where a place begins or ends. Whatever the places are, the pieces joined are the text. */
export function litPieces(text: string, places: readonly Place[]): Piece[] {
  const within = places.map((place) => clamped(place, text.length)).filter(({ span }) => span[0] < span[1])
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ span }) => span)])].sort((a, b) => a - b)
  const byStart = within.toSorted((a, b) => a.span[0] - b.span[0])
  let open: Place[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    open = open.filter(({ span }) => span[1] > start)
    for (let place = byStart[next]; place && place.span[0] <= start; place = byStart[++next]) open.push(place)
    const places = open.toSorted((a, b) => lengthOf(a) - lengthOf(b))
    const [narrowest] = places
    return {
      start,
      text: text.slice(start, end),
      fields: [...new Set(places.map(({ field }) => field))],
      names: [...new Set(places.map(({ name }) => name))],
      mark: narrowest?.mark ?? null,
      begins: narrowest?.span[0] === start,
    }
  })
}

/** The pieces by lines. A place that runs over a line break goes on in the next line. */
export function litLines(text: string, places: readonly Place[]): Line[] {
  const lines: { start: number; pieces: Piece[] }[] = [{ start: 0, pieces: [] }]
  for (const piece of litPieces(text, places)) {
    let start = piece.start
    for (const [index, part] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push({ start, pieces: [] })
      if (part) {
        lines.at(-1)?.pieces.push({ ...piece, start, text: part, begins: piece.begins && index === 0 })
      }
      start += part.length + 1
    }
  }
  return lines
}

const lengthOf = ({ span: [start, end] }: Place) => end - start

function clamped(place: Place, length: number): Place {
  const bound = (at: number) => Math.min(Math.max(Math.trunc(at) || 0, 0), length)
  return { ...place, span: [bound(place.span[0]), bound(place.span[1])] }
}
