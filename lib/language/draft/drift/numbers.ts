import { readOrdinal as readEnglish } from '../../english/numbers'
import type { LanguageRecord } from '../../record'
import { ordinalWordsPattern, readOrdinal } from '../../russian/read-number'
import type { Drift, Reading } from './drift-kinds'

type Found = { number: number; span: [number, number] }

let russian: RegExp | undefined

/** «XXII заседание», «22-м заседании», «двадцать второе заседание» */
function russianPattern(): RegExp {
  russian ??= new RegExp(
    `(?<![\\p{L}\\d])([IVXLCХІ]+|\\d{1,4}(?:[-–][а-я]{1,3})?|${ordinalWordsPattern()})[\\s\\u00a0]+(?:заседани|сесси|раунд|совещани|встреч)[а-яё]*`,
    'gu',
  )
  return russian
}

const english =
  /\b(\d{1,4}(?:st|nd|rd|th)|[IVXLC]+|[a-z]+(?:-[a-z]+)?)\s+(?:session|meeting|round|conference)\b/gi

/** The number of the meeting; a text may speak of other meetings as long as it has the right one, too. */
export function numberDrift({ text, language }: Reading, { sessions, kind }: LanguageRecord): Drift[] {
  if (sessions.length === 0 || kind === 'operation' || kind === 'bilateral') return []
  const numbers = sessions.flatMap(({ number }) => number ?? [])
  const found =
    language === 'ru' ? foundBy(text, russianPattern(), readRussian) : foundBy(text, english, readEnglish)
  if (found.some(({ number }) => numbers.includes(number))) return []
  const [first] = found
  const expected = numbers.join(', ')
  if (numbers.length === 0)
    return first && sessions.length === 1
      ? [{ aspect: 'number', kind: 'extra', expected, found: String(first.number), span: first.span }]
      : []
  // What a joint meeting is counted by is nobody's rule: without a number it lacks nothing.
  if (!first) return sessions.length > 1 ? [] : [{ aspect: 'number', kind: 'missing', expected, found: '' }]
  return [{ aspect: 'number', kind: 'other', expected, found: String(first.number), span: first.span }]
}

const readRussian = (word: string) => readOrdinal(word) ?? readOrdinal(word.toLowerCase())

function foundBy(text: string, pattern: RegExp, read: (word: string) => number | undefined): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const word = match[1] ?? ''
    const number = read(word)
    return number === undefined ? [] : [{ number, span: [match.index, match.index + word.length] }]
  })
}
