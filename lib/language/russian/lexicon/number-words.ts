import type { Case, Forms } from '../forms'

/** Cardinal numerals in six cases, inanimate; «один» and «два» of other genders stand below. */
const line = (words: string): Forms => {
  const [nom = '', gen = nom, dat = gen, acc = nom, ins = dat, prep = gen] = words.split(' ')
  return { nom, gen, dat, acc, ins, prep }
}

const soft = (nom: string, stem = nom.slice(0, -1)) =>
  line(`${nom} ${stem}и ${stem}и ${nom} ${stem === 'восьм' ? 'восемь' : `${stem}ь`}ю ${stem}и`)
const twoPart = (first: string, oblique: string, ins: string) =>
  line(`${first}десят ${oblique}десяти ${oblique}десяти ${first}десят ${ins}десятью ${oblique}десяти`)
const hundreds = (nom: string, gen: string, dat: string, ins: string) =>
  line(`${nom} ${gen}сот ${dat}стам ${nom} ${ins}стами ${gen}стах`)

export const one = {
  m: line('один одного одному один одним одном'),
  f: line('одна одной одной одну одной одной'),
  n: line('одно одного одному одно одним одном'),
}
export const two = { m: line('два двух двум два двумя двух'), f: line('две двух двум две двумя двух') }

/** What one word says: 3–20, tens and hundreds. */
export const cardinals: ReadonlyMap<number, Forms> = new Map([
  [3, line('три трёх трём три тремя трёх')],
  [4, line('четыре четырёх четырём четыре четырьмя четырёх')],
  [5, soft('пять')],
  [6, soft('шесть')],
  [7, soft('семь')],
  [8, soft('восемь', 'восьм')],
  [9, soft('девять')],
  [10, soft('десять')],
  [11, soft('одиннадцать')],
  [12, soft('двенадцать')],
  [13, soft('тринадцать')],
  [14, soft('четырнадцать')],
  [15, soft('пятнадцать')],
  [16, soft('шестнадцать')],
  [17, soft('семнадцать')],
  [18, soft('восемнадцать')],
  [19, soft('девятнадцать')],
  [20, soft('двадцать')],
  [30, soft('тридцать')],
  [40, line('сорок сорока сорока сорок сорока сорока')],
  [50, twoPart('пять', 'пяти', 'пятью')],
  [60, twoPart('шесть', 'шести', 'шестью')],
  [70, twoPart('семь', 'семи', 'семью')],
  [80, twoPart('восемь', 'восьми', 'восемью')],
  [90, line('девяносто девяноста девяноста девяносто девяноста девяноста')],
  [100, line('сто ста ста сто ста ста')],
  [200, hundreds('двести', 'двух', 'двум', 'двумя')],
  [300, hundreds('триста', 'трёх', 'трём', 'тремя')],
  [400, hundreds('четыреста', 'четырёх', 'четырём', 'четырьмя')],
  [500, hundreds('пятьсот', 'пяти', 'пяти', 'пятью')],
  [600, hundreds('шестьсот', 'шести', 'шести', 'шестью')],
  [700, hundreds('семьсот', 'семи', 'семи', 'семью')],
  [800, hundreds('восемьсот', 'восьми', 'восьми', 'восемью')],
  [900, hundreds('девятьсот', 'девяти', 'девяти', 'девятью')],
])

export const thousand = {
  one: line('тысяча тысячи тысяче тысячу тысячей тысяче'),
  few: line('тысячи тысяч тысячам тысячи тысячами тысячах'),
  many: line('тысяч тысяч тысячам тысяч тысячами тысячах'),
}

/** Ordinals that are one word, in the nominative masculine. */
export const ordinals: ReadonlyMap<number, string> = new Map([
  ...'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый'
    .split(' ')
    .map((word, index) => [index + 1, word] as const),
  ...'тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый сотый'
    .split(' ')
    .map((word, index) => [(index + 3) * 10, word] as const),
  ...'двухсотый трёхсотый четырёхсотый пятисотый шестисотый семисотый восьмисотый девятисотый'
    .split(' ')
    .map((word, index) => [(index + 2) * 100, word] as const),
])

type Endings = Record<Case, string>
const endings = (words: string): Endings => line(words)

/** Endings of hard adjectives; the accusative of things, not of people. */
export const adjectiveEndings = {
  m: endings('ый ого ому ый ым ом'),
  n: endings('ое ого ому ое ым ом'),
  f: endings('ая ой ой ую ой ой'),
  pl: endings('ые ых ым ые ыми ых'),
}

/** «третий» has endings of its own, after «трет-». */
export const thirdEndings = {
  m: endings('ий ьего ьему ий ьим ьем'),
  n: endings('ье ьего ьему ье ьим ьем'),
  f: endings('ья ьей ьей ью ьей ьей'),
  pl: endings('ьи ьих ьим ьи ьими ьих'),
}
