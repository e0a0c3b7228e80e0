import { fromRoman, toRoman } from '@/lib/language/russian/numbers'
import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

/** What a Roman number stands before in Russian. */
const numbered =
  /^(?:заседани|сесси|съезд|саммит|форум|конференц|совещани|встреч|раунд|тур|этап|созыв|век|вв$|в$|столети|тысячелети|квартал|степен|фестивал|конгресс|пленум|годовщин|чтени|учени|выпуск|том|глав|раздел|част|консультац|очередн|внеочередн|совместн|юбилейн|ежегодн|международн|межпарламентск|евразийск|неформальн)/

/** «ХIV», «ХХ», «ІІ»: the number is typed with Cyrillic letters. */
export const romanLetters: Finder = function* (page) {
  for (const token of page.words) {
    const hit =
      page.language === 'ru' || /\p{Script=Cyrillic}/u.test(token.text)
        ? cyrillicRoman(page, token)
        : undefined
    if (hit) yield hit
  }
  for (const { kind, text, start, end } of page.tokens) {
    if (kind === 'mixed' && /^[XVIХІ]{1,4}1{1,3}$/.test(text)) {
      const suggestion = text.replaceAll('1', 'I').replaceAll('Х', 'X').replaceAll('І', 'I')
      if (fromRoman(suggestion) !== undefined) yield { start, end, suggestion }
    }
  }
}

const letters: Record<string, string> = {
  Х: 'X',
  І: 'I',
  У: 'V',
  П: 'II',
  Ш: 'III',
  С: 'C',
  М: 'M',
  Л: 'L',
  х: 'X',
  і: 'I',
}

function cyrillicRoman(page: Page, token: Token): Hit | undefined {
  const [number = '', ending = ''] = token.text.split(/(?=-)/)
  if (!/^[IVXLCDMХІУПШСМЛ]{1,9}$/.test(number) || !/[ХІУПШСМЛ]/.test(number)) return undefined
  const latin = number.replace(/[ХІУПШСМЛ]/g, (letter) => letters[letter] ?? letter)
  if (fromRoman(latin) === undefined || toRoman(fromRoman(latin) ?? 0) !== latin) return undefined
  const isMixed = /[IVXLCDM]/.test(number)
  const isPlainX = /^[ХІ]+$/.test(number)
  const next = near(page, token, 1)
  const isNumber = next !== undefined && numbered.test(next.plain) && next.gap !== ''
  if (isMixed ? number.length < 2 : !(isNumber || (isPlainX && (number.length > 1 || isRange(page, token)))))
    return undefined
  // «СМ», «ЛС» are abbreviations unless something to number follows.
  if (!isMixed && !isNumber && !/^[ХІ]{2,}$/.test(number) && !isRange(page, token)) return undefined
  return { start: token.start, end: token.start + number.length, suggestion: latin + (ending ? '' : '') }
}

const isRange = (page: Page, token: Token) =>
  [near(page, token, 1), near(page, token, -1)].some(
    (other) => other !== undefined && /^[-–]$/.test(other.text) && other.gap === '',
  ) && /^[XIVХ]+$/.test(page.tokens[token.index + 2]?.text ?? page.tokens[token.index - 2]?.text ?? '')

/** «XIIII», «VX»: signs that are no number; «xiv» and «XIV-е»: how one is written. */
export const romanNumber: Finder = function* (page) {
  for (const token of page.tokens) {
    if (token.kind !== 'word') continue
    const next = near(page, token, 1)
    if (/^[IVX]{4,12}$|^[VX][IVX]{1,2}$|^I[IVX]{2,6}$/.test(token.text)) yield* malformed(token)
    else if (page.language === 'ru' && /^[ivx]{2,8}$/.test(token.text) && next && numbered.test(next.plain))
      yield { start: token.start, end: token.end, suggestion: token.text.toUpperCase(), key: 'romanLower' }
    else if (/^[IVXLC]+-(?:[йяеомгх]|ое|ая|ый|ой|го|ого|му|м|ом|ом|ые|th|st|nd|rd)$/.test(token.text))
      yield {
        start: token.start,
        end: token.end,
        suggestion: token.text.replace(/-.*/, ''),
        key: 'romanEnding',
      }
    else if (page.language === 'en' && /^[IVXL]{1,8}(?:th|st|nd|rd)$/.test(token.text))
      yield {
        start: token.start,
        end: token.end,
        suggestion: token.text.replace(/[a-z]+$/, ''),
        key: 'romanEnding',
      }
  }
}

const values: Record<string, number> = { I: 1, V: 5, X: 10 }

function* malformed({ text, start, end }: Token): Generator<Hit> {
  const n = fromRoman(text)
  if (n !== undefined && toRoman(n) === text) return
  const signs = [...text].map((sign) => values[sign] ?? 0)
  const isFalling = signs.every((value, index) => index === 0 || value <= (signs[index - 1] ?? 0))
  const sum = signs.reduce((total, value) => total + value, 0)
  yield { start, end, suggestion: isFalling ? toRoman(sum) : null }
}
