import type { Finder, Hit } from '../finding'
import type { Page } from '../page'

const nbsp = '\u00a0'

/** The dash of the house is an en dash between spaces; a hyphen, two of them or an em dash is none. */
export const dash: Finder = function* (page) {
  yield* spaced(page)
  yield* halfSpaced(page)
  yield* closed(page)
}

/** « - », « -- », « — » → « – »; the same at the start of a line. */
function* spaced({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(/(?<=^|[^\s])([ \u00a0]?)(-{1,3}|—|−|--)(?=[ \u00a0])/gmu)) {
    const [whole, space = '', sign = ''] = match
    const isLineStart = match.index === 0 || text[match.index - 1] === '\n'
    if (space === '' && !isLineStart) continue
    if (/[-—−]/.test(text[match.index + whole.length] ?? '')) continue
    if (sign === '−' && /\d/.test(text[match.index + whole.length + 1] ?? '')) continue
    const start = match.index + space.length
    // Between numbers it is the matter of ranges.
    if (/\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[start + sign.length + 1] ?? '')) continue
    yield { start, end: start + sign.length, suggestion: '–', key: sign === '—' ? 'dashEm' : 'dash' }
  }
}

/** «слово- слово», «слово – » glued on one side, and «кое -какой». */
function* halfSpaced({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<=[\p{L}»)])([-–—])[ \u00a0]+(?=[\p{L}«])|(?<=[\p{L}»),])[ \u00a0]+([-–—])(?=[\p{L}«])/gu,
  )) {
    const [whole, glued] = match
    if (glued === '-' && isSuspended(text, match.index, match.index + whole.length)) continue
    yield { start: match.index, end: match.index + whole.length, suggestion: `${nbsp}– `, key: 'dashSpace' }
  }
}

/** «видео- и телефонная связь», «research- and development»: the hyphen stands for the second half. */
const isSuspended = (text: string, start: number, end: number) =>
  /[\p{L}]-$/u.test(text.slice(start - 1, start + 1)) &&
  /^(?:и|или|либо|and|or|to) /u.test(text.slice(end, end + 5))

/**
 * A dash without spaces between words: «безопасность–это». Two names may be joined so («Москва–Минск»), and with a
 * number it is a range.
 */
function* closed({ text, language }: Page): Generator<Hit> {
  for (const match of text.matchAll(/(?<=\p{L}|[»)])[–—](?=[\p{L}«])/gu)) {
    const at = match.index
    const next = text[at + 1] ?? ''
    const previousWord = /[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '»'
    if (isName(previousWord) && isName(next)) continue
    if (language === 'en' && match[0] === '–') continue
    if (/^[IVXLCDM]+$/.test(previousWord)) continue
    yield { start: at, end: at + 1, suggestion: `${nbsp}– `, key: 'dashSpace' }
  }
}

const isName = (text: string) => /^\p{Lu}/u.test(text)

/** «государств-членов» and «государств – членов»: one of them, as the house has it. */
export const members: Finder = function* ({ text }, { style }) {
  if (style.members === 'free') return
  for (const match of text.matchAll(
    /(?<![\p{L}])(государств\p{L}{0,3})([-‑]|[ \u00a0]?[–—][ \u00a0]?)(член\p{L}{0,3})(?![\p{L}])/giu,
  )) {
    const [whole, states, join, of] = match
    const isRight =
      style.members === 'hyphen' ? join === '-' || join === '‑' : /^[ \u00a0]–[ \u00a0]$/.test(join ?? '')
    if (isRight) continue
    const suggestion = `${states}${style.members === 'hyphen' ? '-' : `${nbsp}– `}${of}`
    yield { start: match.index, end: match.index + whole.length, suggestion }
  }
}
