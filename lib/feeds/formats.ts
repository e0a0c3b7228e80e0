/** In which other forms lists and pages of the newsroom are given out, by the ending of their addresses. */
export const listFormats = {
  releases: ['rss', 'atom', 'json', 'ninjs'],
  meetings: ['rss', 'atom', 'json', 'ninjs', 'ics'],
  'forward-look': ['ics'],
  corrections: ['rss', 'atom', 'json'],
} as const

export const itemFormats = {
  releases: ['ninjs', 'docx'],
  meetings: ['ninjs', 'ics'],
  participants: ['csv', 'json'],
} as const

export type ListWithFormats = keyof typeof listFormats
export type Format =
  | (typeof listFormats)[ListWithFormats][number]
  | (typeof itemFormats)[keyof typeof itemFormats][number]

/** A page in another form: the segments of the page after the language, and the form. */
export type Output = { parts: string[]; format: Format }

/** Reads the segments of an address that ends with a form (`releases.rss`, `meetings/…/participants.csv`). */
export function outputOf(parts: readonly string[]): Output | undefined {
  const last = parts.at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  if (dot < 1) return undefined
  const page = [...parts.slice(0, -1), last.slice(0, dot)]
  const format = formatsOf(page).find((each) => each === last.slice(dot + 1))
  return format && { parts: page, format }
}

function formatsOf([first = '', slug, tail, ...rest]: readonly string[]): readonly Format[] {
  const known = (table: Record<string, readonly Format[]>, name: string) =>
    Object.hasOwn(table, name) ? (table[name] ?? []) : []
  if (rest.length > 0) return []
  if (slug === undefined) return known(listFormats, first)
  if (tail === undefined) return first === 'participants' ? [] : known(itemFormats, first)
  return first === 'meetings' && tail === 'participants' ? itemFormats.participants : []
}

/** The address of a list or page in another form; the query goes along, without the page of a list. */
export function outputAddress(address: string, format: Format): string {
  const { pathname, searchParams } = new URL(address, 'http://newsroom')
  searchParams.delete('page')
  return `${pathname}.${format}${searchParams.size > 0 ? `?${searchParams}` : ''}`
}

/** Where the app has the page behind an address of the newsroom: forms have a place of their own. */
export function placeOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://newsroom')
  const [locale = '', ...segments] = pathname.split('/').filter(Boolean)
  const output = outputOf(segments.map(decodeURIComponent))
  if (!output) return address
  const place = [locale, 'outputs', output.format, ...output.parts].map(encodeURIComponent)
  return `/${place.join('/')}${search}`
}
