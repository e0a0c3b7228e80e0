const signs = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A number from 1 to 3999 in Roman signs, as Russian numbers its sessions; any other number in digits. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n)
  let rest = n
  let roman = ''
  for (const [value, sign] of signs) {
    while (rest >= value) {
      roman += sign
      rest -= value
    }
  }
  return roman
}
