import { type Run, runText } from '../compose'

/** `A, B and C`; with commas or an `and` inside, `A; B; and C`. No comma before `and` otherwise: British usage. */
export function listedEn(runs: readonly Run[]): Run {
  if (runs.length < 2) return runs.flat()
  const hasComma = runs.some((each) => /,|\sand\s/.test(runText(each)))
  const separator = hasComma ? '; ' : ', '
  return runs.flatMap((each, index) => {
    if (index === 0) return each
    const isLast = index === runs.length - 1
    const before = isLast ? (hasComma ? '; and ' : ' and ') : separator
    return [{ text: before }, ...each]
  })
}

/** What stood by itself, inside a sentence: an ordinary word after an ordinary capital. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(/[\s\u00a0]/)
  const isOrdinary = /^\p{Lu}\p{Ll}+$/u.test(first) && !/^\p{Lu}/u.test(second)
  return isOrdinary && second !== '' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
