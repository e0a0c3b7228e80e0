import type { Finder } from '../finding'

/** A line that ends inside a sentence, as copying from a page or a letter leaves it. */
export const brokenLine: Finder = function* ({ text }) {
  for (const match of text.matchAll(
    /(?<=([\p{Ll}\d,–»)-]))[ \u00a0]?(?:\r?\n[ \t]*){1,3}(?=(\p{Ll}|[«(]?\p{Ll}))/gu,
  )) {
    const [whole, before] = match
    if (before === ',' && isListItem(text, match.index)) continue
    if (/^\p{L}\)/u.test(text.slice(match.index + whole.length, match.index + whole.length + 2))) continue
    const hyphenated = before === '-' && /\p{Ll}/u.test(text[match.index - 2] ?? '')
    if (hyphenated) yield { start: match.index - 1, end: match.index + whole.length, suggestion: '' }
    else yield { start: match.index, end: match.index + whole.length, suggestion: ' ' }
  }
}

/** An item of a list that a line with a colon opens. */
function isListItem(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1)
  const above = text.slice(Math.max(0, start - 600), Math.max(0, start)).trimEnd()
  if (above.endsWith(':')) return true
  return above.endsWith(',') && /:\s*\n/.test(above)
}

/** Not a name in lower case («iPhone»), nor an item of a list. */
export const sentenceStart: Finder = function* ({ tokens, text }) {
  for (const token of tokens) {
    if (!token.isFirst || token.kind !== 'word' || token.isCapital || token.index === 0) continue
    const before = tokens[token.index - 1]
    const stop = before && /[»)”"]/.test(before.text) ? tokens[before.index - 1] : before
    if (!before || !stop || token.gap === '' || token.gap.includes('\n')) continue
    if (stop.text !== '.' && stop.text !== '!' && stop.text !== '?') continue
    if (stop.text !== '.' && stop !== before) continue
    const word = tokens[stop.index - 1]
    if (word?.kind !== 'word' || word.text.length < 4 || word.isCapital || token.isQuoted) continue
    if (/\p{Lu}/u.test(token.text)) continue
    const capital = text.charAt(token.start).toUpperCase()
    yield { start: token.start, end: token.end, suggestion: capital + token.text.slice(1) }
  }
}
