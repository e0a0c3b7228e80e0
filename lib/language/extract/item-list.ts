import type { Case } from '../russian/forms'
import { declineNoun } from '../russian/phrases'
import { beginsItem, isInfinitive } from './item-start'
import type { Span } from './layout'
import { toNominative } from './nominative-phrase'
import { type Page, wordsOf } from './page'
import { type Field, found, guessed } from './shape'

/** A list of items as it stands in a sentence: parted at semicolons, or at commas and «и» before what begins an item. */
export function itemsIn({ normalised, lower }: Page, [start, end]: Span): Span[] {
  const text = normalised.slice(start, end)
  const bySemicolon = text.includes(';')
  const isFormula =
    !bySemicolon &&
    /(?:the following (?:items|questions|issues|matters|documents)(?: (?:were|will be|have been) [a-z]+)?:|main tasks(?: of the operation)? (?:are|were|will be))\s*$/u.test(
      lower.slice(0, start),
    )
  const parts: Span[] = []
  let from = start
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i)
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '"') isQuoted = !isQuoted
    if (depth > 0 || isQuoted) continue
    const rest = text.slice(i)
    const cut = isFormula
      ? /^(?:, (?:and )?| and )/.exec(rest)
      : bySemicolon
        ? /^;\s*(?:а также\s+|и\s+|and\s+)?/.exec(rest)
        : /^(?:,\s+(?:а также\s+|и\s+|and\s+)?|\s+и\s+|\s+а также\s+|\s+and\s+(?=to\s))/.exec(rest)
    if (!cut || i === 0) continue
    const [words, before] = [lower.slice(start + i + cut[0].length, end), lower.slice(from, start + i)]
    if (!bySemicolon && !isFormula && !beginsItem(words, before, cut[0])) continue
    parts.push([from, start + i])
    i += cut[0].length - 1
    from = start + i + 1
  }
  parts.push([from, end])
  return parts.map((part) => trimmed(normalised, part)).filter(([a, b]) => b > a)
}

function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.]/.test(text.charAt(from))) from += 1
  while (to > from && /[\s,;:.]/.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

/** An item in the nominative; behind «о» and in an oblique case it is worked out and therefore a guess. */
export function itemInNominative(page: Page, span: Span, inCase: Case): Field<string> {
  const printed = wordsOf(page, span)
  if (inCase === 'nom' || page.language === 'en' || isInfinitive(printed)) return found(printed, span)
  const about = inCase === 'prep' ? /^(?:вопрос\p{L}*\s+)?(?:об|обо|о)\s+/iu.exec(printed)?.[0] : undefined
  const phrase = about ? printed.slice(about.length) : printed
  const asItStands = inCase === 'acc' ? declineNoun(phrase) : undefined
  if (asItStands?.sure && asItStands.forms.acc === phrase && !/[уюаяой]$/.test(phrase.split(' ')[0] ?? ''))
    return found(phrase, span)
  const nominative = toNominative(phrase, inCase, declineNoun)
  return nominative?.isVerified ? guessed(nominative.text, span) : guessed(phrase, span)
}
