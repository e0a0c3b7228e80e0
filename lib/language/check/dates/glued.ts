import { months } from '@/lib/language/russian/months'
import type { Finder } from '../finding'
import { englishMonths } from './found'

const monthForms = months.flatMap((forms) => Object.values(forms)).join('|')
const english = englishMonths.join('|')
const year = String.raw`(?:1[89]|20)\d\d`

const russianGlue = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(\d{1,2})(?=(?:${monthForms})(?!\p{Ll}))`,
    String.raw`(?<=\d[ \u00a0]?)((?:${monthForms}))(?=${year}(?!\d))`,
    String.raw`(?<![\d\p{L}])(${year})(?=(?:год|года|году|годом|годы|годов|гг?)(?![\p{L}]))`,
  ].join('|'),
  'giu',
)
const englishGlue = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?=(?:${english})(?![a-z]))|(?<![\p{L}\d])((?:${english}))(?=\d{1,4}(?!\d))`,
  'giu',
)

/** «24ноября», «24 ноября2026», «2026года»: a space is missing. */
export const gluedDate: Finder = function* ({ text, language }) {
  for (const match of text.matchAll(language === 'ru' ? russianGlue : englishGlue)) {
    const end = match.index + match[0].length
    const space = language === 'ru' && !/\p{L}$/u.test(match[0]) ? '\u00a0' : ' '
    yield { start: match.index, end, suggestion: match[0] + space }
  }
}
