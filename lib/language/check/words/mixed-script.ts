import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { knownAbbreviations } from './abbreviation-names'
import { asCyrillic, asLatin } from './alphabets'

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)
const roman = /^[IVXLCDMХІСМ]+$/

/** «Cовет» with a Latin C, «cеcсия»; a Cyrillic letter in a Latin word. */
export const mixedScript: Finder = function* (page) {
  for (const token of page.tokens) {
    if (token.kind !== 'word' && token.kind !== 'mixed') continue
    if (isCyrillic(token.text) && isLatin(token.text)) yield* halves(token)
    else if (page.language === 'ru' && isLatin(token.text)) yield* wholeWord(page, token)
  }
}

/** «IT-специалист» is right: each half is of one alphabet. */
function* halves({ text, start }: Token): Generator<Hit> {
  let at = start
  for (const half of text.split(/([-‑’'])/)) {
    if (isCyrillic(half) && isLatin(half) && !roman.test(half)) {
      yield { start: at, end: at + half.length, suggestion: fixed(half) }
    }
    at += half.length
  }
}

function fixed(half: string): string | null {
  const cyrillic = [...half].filter(isCyrillic).length
  const latin = [...half].filter(isLatin).length
  const [first, second] =
    cyrillic >= latin ? [asCyrillic(half), asLatin(half)] : [asLatin(half), asCyrillic(half)]
  return first ?? second ?? null
}

/** «c участием» with a Latin c, «OOH»: Latin letters alone that can only be Cyrillic ones. */
function* wholeWord(page: Page, token: Token): Generator<Hit> {
  const cyrillic = asCyrillic(token.text)
  if (cyrillic === undefined) return
  const isSmallWord = /^(?:[aocyku]|[BCOKYA])$/.test(token.text) && isBetweenRussian(page, token)
  if (
    isSmallWord ||
    (token.text.length > 1 && knownAbbreviations.has(cyrillic) && /^[A-Z]+$/.test(token.text))
  )
    yield { start: token.start, end: token.end, suggestion: cyrillic }
}

const isBetweenRussian = (page: Page, token: Token) => {
  const [before, after] = [near(page, token, -1), near(page, token, 1)]
  const isAlone = !/^[.)]$/.test(after?.text ?? '')
  return (
    isAlone &&
    after !== undefined &&
    isCyrillic(after.text) &&
    (before === undefined || isCyrillic(before.text) || /^[,;»)]$/.test(before.text) || token.isFirst)
  )
}
