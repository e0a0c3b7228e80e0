import { months } from '@/lib/language/russian/months'
import type { Finder } from '../finding'

const monthForms = months.flatMap((forms) => Object.values(forms)).join('|')
const units = 'кг|км|см|мм|га|тыс\\.|млн|млрд|трлн|руб\\.|чел\\.|экз\\.|%'
const patterns = [
  // И. Н. Зубов, И.Н. Зубов
  String.raw`(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.|\p{Lu}\p{Ll}+)`,
  // 24 ноября, 5 млн
  String.raw`(?<=(?<![\d,.–-])\d{1,2}) (?=(?:${monthForms})(?!\p{L}))`,
  String.raw`(?<=\d) (?=(?:${units})(?!\p{L}))`,
  // 2026 года
  String.raw`(?<=(?<![\d–-])\d{4}) (?=(?:года|году|год|годом|годов|годы|гг?\.)(?!\p{L}))`,
  // 12 000
  String.raw`(?<=(?<![\d,.])\d{1,3}) (?=\d{3}(?!\d))`,
  String.raw`(?<=[№§]) (?=[\dIVX])`,
  String.raw`(?<=[\p{L}\d»“)%.,]) (?=[–—] )`,
]
const russian = new RegExp(patterns.join('|'), 'gu')

const monthsEn = 'January|February|March|April|May|June|July|August|September|October|November|December'
const english = new RegExp(
  String.raw`(?<=(?<!\d)\d{1,2}) (?=(?:${monthsEn})(?![a-z]))|(?<=(?:Mr|Mrs|Ms|Dr|No)\.) (?=[\p{Lu}\d])`,
  'gu',
)

/** Spaces where a line must not end. A text without a single non-breaking space is not set yet: nothing is said of it. */
export const nonBreakingSpace: Finder = function* ({ text, language }, { style }) {
  if (style.nonBreakingSpaces === 'free') return
  if (style.nonBreakingSpaces === 'consistent' && !/[\u00a0\u202f]/.test(text)) return
  for (const { index } of text.matchAll(language === 'ru' ? russian : english)) {
    yield { start: index, end: index + 1, suggestion: '\u00a0' }
  }
}
