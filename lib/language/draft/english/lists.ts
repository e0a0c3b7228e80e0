import { type Run, runText } from '../compose'

/**
 * `A, B and C`; of three or more of which one has a comma or a colon, `A; B; and C`. A comma before `and` only where a
 * member has an `and` or a comma of its own: British usage.
 */
export function listedEn(runs: readonly Run[]): Run {
  if (runs.length < 2) return runs.flat()
  const texts = runs.map(runText)
  const hasComma = runs.length > 2 && texts.some((each) => /[,:]/.test(each))
  const needsComma = texts.some((each) => /,|\sand\s/.test(each))
  const final = hasComma ? '; and ' : needsComma ? ', and ' : ' and '
  return runs.flatMap((each, index) => {
    if (index === 0) return each
    const isLast = index === runs.length - 1
    return [{ text: isLast ? final : hasComma ? '; ' : ', ' }, ...each]
  })
}

/** Items behind a colon: semicolons as soon as one has a comma, a colon or an `and` inside. */
export function listedItemsEn(runs: readonly Run[]): Run {
  if (!runs.some((each) => /[,:]|\sand\s/.test(runText(each)))) return listedEn(runs)
  return runs.flatMap((each, index) => {
    if (index === 0) return each
    return [{ text: index === runs.length - 1 ? '; and ' : '; ' }, ...each]
  })
}

/** What stood by itself, inside a sentence: an ordinary word after an ordinary capital. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(/[\s\u00a0]/)
  const isOrdinary = /^\p{Lu}\p{Ll}+$/u.test(first) && !/^\p{Lu}/u.test(second)
  return isOrdinary && second !== '' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
