import type { Forms } from '@/lib/language/russian/forms'

/** Endings that recur in hand-made tables, in the order of the cases; «!» is of living beings. */
const endings: Record<string, string> = {
  ый: 'ый ого ому ый ым ом',
  'ый!': 'ый ого ому ого ым ом',
  кий: 'ий ого ому ий им ом',
  'кий!': 'ий ого ому ого им ом',
  щий: 'ий его ему ий им ем',
  'щий!': 'ий его ему его им ем',
  ой: 'ой ого ому ой ым ом',
  'ой!': 'ой ого ому ого ым ом',
  ая: 'ая ой ой ую ой ой',
  щая: 'ая ей ей ую ей ей',
  яя: 'яя ей ей юю ей ей',
  ое: 'ое ого ому ое ым ом',
  кое: 'ое ого ому ое им ом',
  ее: 'ее его ему ее им ем',
  ые: 'ые ых ым ые ыми ых',
  'ые!': 'ые ых ым ых ыми ых',
  ие: 'ие их им ие ими их',
  'ие!': 'ие их им их ими их',
  м: '_ а у _ ом е',
  'м!': '_ а у а ом е',
  ь: 'ь я ю ь ем е',
  'ь!': 'ь я ю я ем е',
  'ь+!': 'ь я ю я ём е',
  й: 'й я ю й ем е',
  а: 'а ы е у ой е',
  га: 'а и е у ой е',
  ия: 'я и и ю ей и',
  ть: 'ь и и ь ью и',
  о: 'о а у о ом е',
  ние: 'е я ю е ем и',
  ы: 'ы ов ам ы ами ах',
  'ы!': 'ы ов ам ов ами ах',
  ки: 'и ов ам и ами ах',
  'ки!': 'и ов ам ов ами ах',
  'ли!': 'и ей ям ей ями ях',
  ии: 'и й ям и ями ях',
  та: 'а _ ам а ами ах',
  ния: 'я й ям я ями ях',
}

/** «Перв{ый!} заместител{ь!} министра», or with the endings spelled out: «посол{_|…}» as «пос{ол|ла|лу|ла|лом|ле}». */
export function casesOf(row: string): Forms {
  const form = (index: number) =>
    row.replace(/\{([^}]+)\}/g, (_, key: string) => {
      const list = key.includes('|') ? key.split('|') : endings[key]?.split(' ')
      const ending = list?.length === 6 ? list[index] : undefined
      if (ending === undefined) throw new Error(`${row}: {${key}}`)
      return ending === '_' ? '' : ending
    })
  return { nom: form(0), gen: form(1), dat: form(2), acc: form(3), ins: form(4), prep: form(5) }
}

export const rowsOf = (table: string): string[] =>
  table
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)
