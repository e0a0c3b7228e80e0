/** Every kind of sign that stands for another one, by the sign it is read as; each is one UTF-16 unit. */
const readAs: [signs: string, sign: string][] = [
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['\u2012\u2013\u2014\u2015\u2212', '–'],
  ['\u2010\u2011', '-'],
  ['«»„“”‟″', '"'],
  ['‘’‛`´′', "'"],
]
const table = new Map(readAs.flatMap(([signs, sign]) => [...signs].map((from) => [from, sign] as const)))
const foldable = new RegExp(`[\\s\\u200b\\ufeff\\u2060\\u200e\\u200f${[...table.keys()].join('')}]`, 'g')

/**
 * The text as it is searched: ё as е, one kind of space, dash, hyphen and quotation mark, line breaks as spaces. Its
 * length is that of the original, so that a span in one is the span in the other.
 */
export const normalise = (text: string): string => text.replace(foldable, (sign) => table.get(sign) ?? ' ')

const latinLookalikes = 'AaBCcEeHKkMOoPpTXxyАаВСсЕеНКкМОоРрТХху'
const half = latinLookalikes.length / 2
const toCyrillic = new Map(
  [...latinLookalikes.slice(0, half)].map((sign, i) => [sign, latinLookalikes[half + i] ?? sign]),
)

/** A word as it is compared: without soft hyphens, with Latin look-alikes among Cyrillic letters read as Cyrillic. */
export function bareWord(word: string): string {
  const bare = word.includes('\u00ad') ? word.replaceAll('\u00ad', '') : word
  if (!/[A-Za-z]/.test(bare) || !/[а-яА-Я]/.test(bare)) return bare
  return bare.replace(/[A-Za-z]/g, (letter) => toCyrillic.get(letter) ?? letter)
}
