import type { LanguageDirectory } from '@/lib/language/directory'
import { drift as compare } from '@/lib/language/draft/drift'
import { type Drift, isOfTheList } from '@/lib/language/draft/drift/drift-kinds'
import type { LanguageRecord } from '@/lib/language/record'
import type { WrittenLine } from './written'

/** Words of a release in one of its lines. */
export type Place = Pick<WrittenLine, 'field' | 'block'> & { start: number; end: number }

/** Where a release says something else than its meeting; without a place where it says nothing. */
export type PlacedDrift = Omit<Drift, 'span'> & { place?: Place }

export type Compared = {
  language: 'ru' | 'en'
  record: LanguageRecord
  /** The list of the meeting is somebody else's: who was there is not compared. */
  isListHidden: boolean
}

/**
 * A release against its meeting, line by line as they stand. A release of which nothing is written yet says nothing
 * else than the meeting.
 */
export function driftIn(
  written: readonly WrittenLine[],
  { language, record, isListHidden }: Compared,
  directory?: Pick<LanguageDirectory, 'people'>,
): PlacedDrift[] {
  const text = written.map((line) => line.text).join('\n')
  if (text.trim() === '') return []
  const title = written[0]?.text ?? ''
  const inWhole = compare({ text, language }, record, directory)
  const inTitle = compare({ text: title, language }, record).filter(isSaidOtherwise)
  return [...inTitle.filter((each) => !inWhole.some(isAt(each))), ...inWhole]
    .filter((drift) => !isListHidden || !isOfTheList(drift))
    .map(({ span, ...drift }) => {
      const place = span && placeOf(written, span)
      const found = asWritten(text, drift.found)
      return place ? { ...drift, found, place } : { ...drift, found }
    })
}

/** A title is read alone: with another number or city it misleads, even if the text has the right one. */
const isSaidOtherwise = ({ aspect, kind }: Drift) =>
  kind === 'other' && (aspect === 'number' || aspect === 'date' || aspect === 'place')

const isAt =
  ({ aspect, span }: Drift) =>
  (other: Drift) =>
    other.aspect === aspect && other.span?.[0] === span?.[0]

/** The comparison folds what it reads; what is shown has the capitals of the text. */
function asWritten(text: string, found: string): string {
  const at = found === '' ? -1 : alike(text).indexOf(alike(found))
  return at < 0 ? found : text.slice(at, at + found.length)
}

const alike = (text: string) =>
  text.toLowerCase().replaceAll('ё', 'е').replace(/\s/g, ' ').replace(/[–—‑]/g, '-')

function placeOf(
  written: readonly WrittenLine[],
  [start, end]: readonly [number, number],
): Place | undefined {
  let from = 0
  for (const { field, block, text } of written) {
    if (start <= from + text.length)
      return { field, block, start: Math.max(0, start - from), end: Math.min(text.length, end - from) }
    from += text.length + 1
  }
  return undefined
}
