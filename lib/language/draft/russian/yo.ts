import { yoWords } from '../../check/words/yo-words'
import type { HouseStyle } from '../../house-style'
import type { LanguageRecord } from '../../record'
import type { Provenance } from '../text'

/**
 * Whether a draft writes ё. Where the house leaves it to the record, it does unless the record writes «Объединенный»
 * and never «Объединённый»; names say nothing, which have ё in any house.
 */
export function hasYo(record: LanguageRecord, { yo }: Pick<HouseStyle, 'yo'>): boolean {
  if (yo !== 'as_stored') return yo === 'always'
  const words =
    JSON.stringify(record)
      .toLowerCase()
      .match(/[а-яё]+/g) ?? []
  const telling = words.filter((word) => yoWords.has(word.replaceAll('ё', 'е')))
  return telling.length === 0 || telling.some((word) => word.includes('ё'))
}

/** With е for ё in small words and in endings that declension has made; names stay as they are stored: «Фёдором». */
export const withoutYo = (text: string, from?: Provenance): string =>
  text.replace(/[\p{L}]+/gu, (word) => {
    const bare = word.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
    if (!from || /^\p{Ll}/u.test(word) || yoWords.has(bare.toLowerCase())) return bare
    return from.case && from.case !== 'nom' ? word.replace(/ё(?=[мй]$)/, 'е') : word
  })
