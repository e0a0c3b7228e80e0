import type { Block } from './layout'

const lines = [
  /^[\p{Lu}][\p{Lu}\s-]{2,30}(?:,\s*\d{1,2}\s+[\p{L}]{3,9}\.?(?:\s+\d{4})?(?:\s*г\.?)?)?\s*[–—-]\s*(?:[\p{Lu}][\p{L}\s"«».-]{1,30}[.,]?\s*(?:[–—-]\s*)?)?/u,
  /^[\p{Lu}]\p{L}+(?:[\s-]\p{Lu}\p{L}+)?,\s*\d{1,2}\s+[\p{L}]{3,9}\.?(?:\s+\d{4})?(?:\s*г\.?)?\s*[/.–—-]+\s*(?:\(?[\p{Lu}]{3,}[\p{Lu}\s-]*\)?[/.–—-]*\s*)*/u,
  /^[/(]?(?:ТАСС|РИА Новости|Интерфакс|БЕЛТА|Sputnik|Спутник|Кабар|Ховар|Арменпресс|TASS|Interfax)[/)]?[.–—:\s-]+/u,
]

/** How much of a block is an agency's dateline: «МОСКВА, 13 янв – РИА Новости.», `MOSCOW, 13 January – `. */
export function datelineOf(text: string, { start, end }: Pick<Block, 'start' | 'end'>): number {
  const part = text.slice(start, Math.min(end, start + 120))
  for (const line of lines) {
    const match = line.exec(part)
    if (match && match[0].length > 3 && start + match[0].length < end) return match[0].length
  }
  return 0
}
