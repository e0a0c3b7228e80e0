import type { Provenance } from './text'

/** Words on their way to a span. */
export type Piece = { text: string; from?: Provenance; unsure?: string }

/** Part of a sentence. */
export type Run = Piece[]

type Part = string | Piece | Run | undefined | false

const pieces = (part: Part): Run => {
  if (!part) return []
  if (typeof part === 'string') return [{ text: part }]
  return Array.isArray(part) ? part : [part]
}

/** A run from a template; parts that are missing leave nothing behind, not even a double space. */
export function run(strings: TemplateStringsArray, ...parts: Part[]): Run {
  return strings.flatMap((text, index) => [...(text ? [{ text }] : []), ...pieces(parts[index])])
}

/** Runs that are there, one space between each two. */
export const words = (...parts: Part[]): Run =>
  joined(
    parts.map(pieces).filter((each) => each.length > 0),
    ' ',
  )

export const joined = (runs: readonly Run[], separator: string): Run =>
  runs.flatMap((each, index) => (index === 0 ? each : [{ text: separator }, ...each]))

export const runText = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/**
 * «А, Б и В». Where a member has a comma of its own, semicolons keep the members apart (Розенталь § 81); the
 * conjunction stays.
 */
export function listed(runs: readonly Run[], conjunction = 'и'): Run {
  if (runs.length < 2) return runs.flat()
  const hasComma = runs.some((each) => runText(each).includes(','))
  const separator = hasComma && runs.length > 2 ? '; ' : ', '
  const last = runs.at(-1) ?? []
  return [...joined(runs.slice(0, -1), separator), { text: ` ${conjunction} ` }, ...last]
}

/** Members that have an «и» of their own: the last is joined by «а также», so that nobody reads it into the one before. */
export function listedItems(runs: readonly Run[]): Run {
  const isAmbiguous = runs.length > 1 && runs.slice(0, -1).some((each) => / и /.test(runText(each)))
  if (!isAmbiguous) return listed(runs)
  const before = runs.slice(0, -1)
  const separator = runs.some((each) => runText(each).includes(',')) && runs.length > 2 ? '; ' : ', '
  return [...joined(before, separator), { text: ', а также ' }, ...(runs.at(-1) ?? [])]
}

/** A sentence under a key of its own, by which redrafting knows it again. */
export type Sentence = { key: string; run: Run }

export const sentence = (key: string, ...parts: Part[]): Sentence => ({ key, run: words(...parts) })
