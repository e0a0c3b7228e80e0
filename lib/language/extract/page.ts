import { findDatesInEnglish } from '../english/find-dates'
import { type FoundDate, findDates } from '../russian/find-dates'
import { type Atom, atomAt, atomise } from './atoms'
import type { Dateline } from './dateline'
import { type Block, layOut, type Span } from './layout'
import { normalise } from './normalise'

export type TextInput = { text: string; language: 'ru' | 'en'; publishedAt?: string }

/** A text made ready to be read. Offsets are those of the original everywhere. */
export type Page = TextInput & {
  normalised: string
  lower: string
  atoms: Atom[]
  blocks: Block[]
  dates: FoundDate[]
  dateline?: Dateline
}

export function preparePage({ text, language, publishedAt }: TextInput): Page {
  const normalised = normalise(text)
  const lower = normalised.toLowerCase()
  const day = publishedAt && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? publishedAt.slice(0, 10) : undefined
  const find = language === 'en' ? findDatesInEnglish : findDates
  return {
    text,
    language,
    publishedAt: day,
    normalised,
    // Where small letters are longer than capitals offsets would slip.
    lower: lower.length === normalised.length ? lower : normalised,
    atoms: atomise(normalised),
    blocks: layOut(text),
    dates: find(normalised, day).filter(({ isImpossible }) => !isImpossible),
  }
}

/** The atoms that lie within a span. */
export const atomsIn = ({ atoms }: Page, [start, end]: Span): [from: number, to: number] => {
  const from = atomAt(atoms, start)
  return [from, Math.max(from, atomAt(atoms, end))]
}

/** What stands between one atom and the next. */
export const gapAfter = ({ atoms, normalised }: Page, i: number): string =>
  normalised.slice(atoms[i]?.end, atoms[i + 1]?.start ?? normalised.length)

/** The original words of a span on one line. */
export const wordsOf = ({ text }: Page, [start, end]: Span): string =>
  text
    .slice(start, end)
    .replaceAll('\u00ad', '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
