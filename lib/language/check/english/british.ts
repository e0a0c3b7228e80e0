import type { Finder } from '../finding'
import type { Page, Token } from '../page'
import { verbsInIze, british as words } from './british-words'

/** British spelling, with -ise or -ize as the house has it. Names of organisations are spelt as these spell them. */
export const british: Finder = function* (page, { style }) {
  if (style.british === 'free') return
  for (const token of page.words) {
    if (isName(page, token)) continue
    const right = words.get(token.plain) ?? inHouse(token.plain, style.british)
    if (right === undefined || right === token.plain) continue
    if (token.plain.startsWith('program') && /^computer$/.test(page.tokens[token.index - 1]?.plain ?? ''))
      continue
    yield { start: token.start, end: token.end, suggestion: token.text.charAt(0) + right.slice(1) }
  }
}

const isName = (page: Page, token: Token) =>
  token.isCapital && (!token.isFirst || page.tokens[token.index + 1]?.isCapital === true)

function inHouse(word: string, style: 'ise' | 'ize'): string | undefined {
  const match = verbsInIze.exec(word)
  if (!match) return undefined
  const [, , ending = '', rest = ''] = match
  return word.slice(0, word.length - ending.length - rest.length) + style.slice(0, 2) + rest
}
