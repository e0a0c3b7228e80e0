import { inOtherLayout } from '@/lib/search/keyboard-layouts'
import { stemOf } from '@/lib/search/terms'
import { fold } from './search-key'

/**
 * How letters may be meant by which somebody looks for an entry, folded: as they were typed, in the other keyboard
 * layout, and without the endings of their words («Зубовым»).
 */
export function readingsOf(letters: string): string[] {
  const stems = fold(letters)
    .split(' ')
    .map((word) => (word.length > 4 ? stemOf(word) : word))
    .filter((stem) => stem.length > 2)
  const readings = [fold(letters), fold(inOtherLayout(letters)), stems.join(' ')]
  return readings.filter((reading, index) => index === 0 || (reading !== '' && reading !== readings[0]))
}
