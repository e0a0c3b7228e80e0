import type { Finder, Hit } from '../finding'
import type { Page, Token } from '../page'
import { shortForms } from './short-forms'

/** Two spaces or more inside a line. */
export const doubledSpace: Finder = function* ({ text }) {
  for (const match of text.matchAll(/(?<=\S)[ \u00a0\u202f\t]{2,}(?=\S)/g)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      suggestion: match[0].includes('\u00a0') ? '\u00a0' : ' ',
    }
  }
}

/** A space before a mark that joins the word before it, or none after it. */
export const punctuationSpace: Finder = function* (page) {
  yield* spaceBefore(page)
  yield* insideBrackets(page)
  yield* missingAfter(page)
  yield* aroundBrackets(page)
}

function* spaceBefore({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<=[^\s–—-])[ \u00a0]+(?=[,;:!?](?![)(DPp])|\.(?![.\d\p{L}])|[»)\]])/gu,
  )) {
    yield {
      start: match.index,
      end: match.index + match[0].length + 1,
      suggestion: text[match.index + match[0].length] ?? '',
      key: 'spaceBefore',
    }
  }
}

function* insideBrackets({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(/[«„([][ \u00a0]+(?=\S)/g)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      suggestion: match[0].charAt(0),
      key: 'spaceInside',
    }
  }
}

function* missingAfter({ text, tokens }: Page): Generator<Hit> {
  for (const mark of tokens) {
    if (!/^[,;:.!?…]$/.test(mark.text)) continue
    const next = tokens[mark.index + 1]
    const before = tokens[mark.index - 1]
    if (!next || !before || next.gap !== '' || mark.gap !== '') continue
    if (!wantsSpace(text, before, mark, next)) continue
    yield { start: mark.start, end: mark.end, suggestion: `${mark.text} `, key: 'spaceAfter' }
  }
}

function wantsSpace(text: string, before: Token, mark: Token, next: Token): boolean {
  const isWordNext = next.kind === 'word' || next.kind === 'mixed' || /[«„(“]/.test(next.text)
  if (mark.text === '.') return isStop(text, before, next)
  if (mark.text === ',') return isWordNext || (next.kind === 'number' && before.kind !== 'number')
  if (mark.text === ':') return isWordNext || (next.kind === 'number' && before.kind === 'word')
  return isWordNext || next.kind === 'number'
}

/** «Минске.Совет», «г.Москва», «2026.Совет»; not «И.Н.Зубов», «т.е.» (a rule of its own) or a file's name. */
function isStop(text: string, before: Token, next: Token): boolean {
  if (next.kind === 'number' && /^(?:ст|п|гл|рис|табл|стр|разд)$/.test(before.plain)) return true
  if (next.kind === 'word' && next.text.length > 2 && /^(?:тыс|млн|млрд|руб|чел|им|ул)$/.test(before.plain))
    return true
  if (next.kind !== 'word' || !next.isCapital) return false
  if (/[»)”]/.test(before.text)) return true
  if (before.kind === 'number') return true
  if (before.kind !== 'word') return false
  if (before.text.length > 1)
    return !(before.isCapital && before.text.length === 2 && isInitial(text, before))
  return !before.isCapital && shortForms.beforeName.has(before.plain)
}

/** «Дж.Смит», «Ю.А.Иванов» */
const isInitial = (text: string, { end }: Token) =>
  /^\.(?:\p{Lu}\.|\p{Lu}\p{Ll})/u.test(text.slice(end, end + 3))

/** «слово(слово)», «слово«Слово»», «»слово». */
function* aroundBrackets({ text }: Page): Generator<Hit> {
  for (const match of text.matchAll(
    /(?<=[\p{L}\d,;:])(\((?!\p{Ll}{1,4}\))|[«„])(?=[\p{L}\d])|(?<=[\p{L}\d.])([)»])(?=[\p{L}])/gu,
  )) {
    const [, opening, closing] = match
    if (closing === ')' && /\(\p{Ll}{1,4}$/u.test(text.slice(Math.max(0, match.index - 6), match.index)))
      continue
    if (
      closing === ')' &&
      /(?:^|[\s(])(?:\d{1,2}|\p{L})$/u.test(text.slice(Math.max(0, match.index - 3), match.index))
    ) {
      yield { start: match.index, end: match.index + 1, suggestion: ') ', key: 'spaceAfter' }
      continue
    }
    yield {
      start: match.index,
      end: match.index + 1,
      suggestion: opening ? ` ${opening}` : `${closing} `,
      key: opening ? 'spaceMissing' : 'spaceAfter',
    }
  }
}

/** «,,», «..», «;.», «,.», «.».»: one mark is enough. */
export const doubledPunctuation: Finder = function* ({ text }) {
  for (const match of text.matchAll(
    /([,;:])(?:[ \u00a0]?[,;:.])+|(?<!\.)\.\.(?!\.)|\.{4,}|\.[;:](?!\))|!{2,}|\?{2,}(?!!)|\.»\.|–[ \u00a0]–/gu,
  )) {
    const [whole] = match
    if (/^\.[;:]$/.test(whole) && endsShort(text, match.index)) continue
    yield { start: match.index, end: match.index + whole.length, suggestion: single(whole) }
  }
}

const endsShort = (text: string, at: number) =>
  shortForms.all.has((/\p{L}{1,5}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? '').toLowerCase())

function single(marks: string): string {
  if (marks === '.».') return '».'
  if (/^\.{4,}$/.test(marks)) return '…'
  if (/^\.[;:]$/.test(marks)) return marks.charAt(1)
  return marks.endsWith('.') && marks.length > 1 ? '.' : marks.charAt(0)
}
