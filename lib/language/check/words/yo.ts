import type { Finder } from '../finding'
import { yoWords } from './yo-words'

/** ё everywhere, nowhere, or everywhere in a text that has it once. */
export const yo: Finder = function* ({ words }, { style }) {
  if (style.yo === 'free') return
  if (style.yo === 'never') {
    for (const token of words) {
      if (!/ё/i.test(token.text) || (token.isCapital && !token.isFirst)) continue
      yield {
        start: token.start,
        end: token.end,
        suggestion: token.text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
        key: 'yoNever',
      }
    }
    return
  }
  if (style.yo === 'consistent' && !words.some((token) => /ё/.test(token.text) && yoWords.has(token.plain)))
    return
  for (const token of words) {
    const right = yoWords.get(token.plain)
    if (right === undefined || /ё/i.test(token.text)) continue
    if (token.isCapital && !token.isFirst) continue
    yield { start: token.start, end: token.end, suggestion: asWritten(token.text, right) }
  }
}

const asWritten = (text: string, right: string) =>
  text === text.toUpperCase() ? right.toUpperCase() : text.charAt(0) + right.slice(1)
