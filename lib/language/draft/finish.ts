import type { HouseStyle } from '../house-style'
import { type Piece, type Run, runText, type Sentence } from './compose'
import type { Provenance, Span } from './text'

type Typography = (text: string, from?: Provenance) => string

/**
 * What keeps together on a line: a dash with the word before it, initials with the name, figures and «№» with what
 * they count (Мильчин § 6.5). And the dash between «государств» and «членов» as the house has it.
 */
export const typography =
  ({ dash }: Pick<HouseStyle, 'dash'>): Typography =>
  (text) =>
    text
      .replace(
        /(государств\p{L}*)[\s\u00a0]*[–—-][\s\u00a0]*((?:не)?(?:член|участни|наблюдател|партн[её]р)\p{L}*)/giu,
        dash === 'spaced' ? '$1\u00a0– $2' : '$1-$2',
      )
      .replace(/ ([–—]) /g, '\u00a0$1 ')
      .replace(/(№|§) /g, '$1\u00a0')
      .replace(/(?<=^|[\s\u00a0(«])(\p{Lu}\.(?:-?\p{Lu}\.)*) (?=\p{Lu})/gu, '$1\u00a0')
      .replace(/(\d) (?=(?:года?|году|гг?\.|тыс|млн|млрд)(?![\p{L}]))/gu, '$1\u00a0')

const withCapital = (text: string) =>
  text.replace(/^([«“]?)(\p{Ll})/u, (_, quote, letter) => quote + letter.toUpperCase())

/** A paragraph of sentences: capitals, full stops, spaces between, and an id for every span. */
export function finishParagraph(sentences: readonly Sentence[], setType: Typography): Span[] {
  return sentences
    .filter(({ run }) => run.length > 0)
    .flatMap(({ key, run }, index) => {
      const closed = withFullStop(startingWithCapital(run))
      return named(key, tidy(index === 0 ? closed : [{ text: ' ' }, ...closed], setType))
    })
}

/** A title has a capital and no full stop. */
export const finishTitle = (key: string, run: Run, setType: Typography): Span[] =>
  named(key, tidy(startingWithCapital(run), setType))

function startingWithCapital([first, ...rest]: Run): Run {
  return first ? [{ ...first, text: withCapital(first.text) }, ...rest] : []
}

/** None after a mark that already ends a sentence, also inside the closing quotation mark. */
const withFullStop = (run: Run): Run => (/[.!?…]$|[!?…]»$/.test(runText(run)) ? run : [...run, { text: '.' }])

/** Literal words that stand side by side become one span; what has a provenance stays apart. */
function tidy(run: Run, setType: Typography): Piece[] {
  const tidied: Piece[] = []
  for (const piece of run) {
    const last = tidied.at(-1)
    if (piece.text === '') continue
    if (last && !last.from && !piece.from && !last.unsure && !piece.unsure)
      tidied[tidied.length - 1] = { text: last.text + piece.text }
    else tidied.push(piece)
  }
  return tidied.map((piece) => ({ ...piece, text: setType(piece.text, piece.from) }))
}

function named(key: string, run: Run): Span[] {
  const seen = new Map<string, number>()
  return run.map((piece) => {
    const { from } = piece
    const name = from ? [from.entity, from.id, from.field, from.case].filter(Boolean).join('.') : '-'
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { id: `${key}/${name}${count > 1 ? `~${count}` : ''}`, ...piece }
  })
}
