import type { CheckedLanguage } from './finding'
import { type Kind, scan } from './scan'

/** A sign of the text in its place: what all rules read, made once. */
export type Token = {
  kind: Kind
  text: string
  /** In lower case, ё as е. */
  plain: string
  start: number
  end: number
  /** Its place among the tokens. */
  index: number
  /** The space before it, as it stands. */
  gap: string
  sentence: number
  paragraph: number
  /** The first word of its sentence, whatever marks precede it. */
  isFirst: boolean
  /** Inside «…» or “…”. */
  isQuoted: boolean
  isCapital: boolean
}

export type Page = {
  text: string
  language: CheckedLanguage
  tokens: readonly Token[]
  words: readonly Token[]
  /** The whole text in lower case, ё as е: as long as the text. */
  plain: string
}

/** Shortenings after which no sentence ends before a capital. */
const shortenings = new Set(
  `г гг г-н г-жа и о им т д п с ст ул пр просп пл стр рис табл см ср руб млн млрд тыс кв чел экз ген проф акад доц
  тов гор обл р пос дер др пр mr mrs ms dr st vs no art para vol e g i`.split(/\s+/),
)

export function read(text: string, language: CheckedLanguage): Page {
  const plain = foldedCase(text)
  const tokens: Token[] = []
  let [sentence, paragraph, depth, isFirst] = [0, 0, 0, true]
  for (const sign of scan(text)) {
    const previous = tokens.at(-1)
    const gap = text.slice(previous?.end ?? 0, sign.start)
    if (previous && startsParagraph(gap)) paragraph++
    if (previous && (startsParagraph(gap) || startsSentence(tokens, gap, sign.text))) {
      sentence++
      isFirst = true
      if (startsParagraph(gap)) depth = 0
    }
    if (/[»”“]/.test(sign.text) && sign.kind === 'mark' && !(sign.text === '“' && depth === 0))
      depth = Math.max(0, depth - 1)
    const isWord = sign.kind !== 'mark'
    tokens.push({
      ...sign,
      plain: plain.slice(sign.start, sign.end),
      index: tokens.length,
      gap,
      sentence,
      paragraph,
      isFirst: isFirst && isWord,
      isQuoted: depth > 0,
      isCapital: isWord && isCapital(sign.text),
    })
    if (isWord) isFirst = false
    if (/[«„]/.test(sign.text) || (sign.text === '“' && language === 'en')) depth++
  }
  return { text, language, tokens, words: tokens.filter(({ kind }) => kind === 'word'), plain }
}

/** Lower case and ё as е, never longer or shorter than the text. */
export function foldedCase(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('ё', 'е').replaceAll('Ё', 'е')
}

export const isCapital = (text: string) => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

const startsParagraph = (gap: string) => gap.includes('\n')

function startsSentence(tokens: readonly Token[], gap: string, next: string): boolean {
  const last = tokens.at(-1)
  if (!last || gap === '' || /^[,;:–—)»”.!?…-]/.test(next)) return false
  const stop = /[»”)"]/.test(last.text) ? tokens.at(-2) : last
  if (stop?.kind !== 'mark' || !/[.!?…]/.test(stop.text)) return false
  const before = tokens[stop.index - 1]
  if (stop.text !== '.' || !before) return true
  if (before.kind === 'number') return true
  if (before.text.length === 1 && before.isCapital) return false
  return !shortenings.has(before.plain)
}

/** The token so many places on, if it is in the same sentence. */
export function near(page: Page, token: Token, steps: number): Token | undefined {
  const other = page.tokens[token.index + steps]
  return other?.sentence === token.sentence ? other : undefined
}
