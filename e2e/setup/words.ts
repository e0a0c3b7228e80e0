const letters = 'абвгдежзиклмнопрст'
let count = 0

/** A word that stands nowhere else and is written in Russian letters throughout, as the checker demands of a word. */
export function newWord(beginning: string): string {
  count += 1
  const digits = (Date.now() * 100 + count).toString(letters.length)
  return beginning + [...digits].map((digit) => letters[Number.parseInt(digit, letters.length)]).join('')
}
