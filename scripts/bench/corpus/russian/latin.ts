const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** A Russian name in Latin letters, as English texts write it. */
export function latin(text: string): string {
  return [...text.replace(/(ий|ый)(?![а-яё])/g, 'й')]
    .map((letter) => {
      const small = letters[letter.toLowerCase()]
      if (small === undefined) return letter
      return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1)
    })
    .join('')
}
