import type { Finder } from '../finding'

/** «had had», «that that» are English. */
const twiceRight = new Set(['had', 'that', 'that'])

/** The same word twice, one after the other. Names may repeat themselves. */
export const doubledWord: Finder = function* ({ tokens, language }) {
  for (const token of tokens) {
    const before = tokens[token.index - 1]
    if (!before || token.kind !== 'word' || before.plain !== token.plain || !/^\s+$/.test(token.gap)) continue
    if (before.isCapital && token.isCapital && !before.isFirst) continue
    if (language === 'en' && twiceRight.has(token.plain)) continue
    if (before.sentence !== token.sentence && token.gap.includes('\n')) continue
    yield { start: before.start, end: token.end, suggestion: before.text }
  }
}
