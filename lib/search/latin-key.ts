/** Cyrillic letters as passports write them; the last row is of Belarusian, Ukrainian, Kazakh, Kyrgyz and Tajik. */
const inLatin: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ і: 'i', ї: 'yi', є: 'ye', ў: 'u', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ә: 'a' },
  ...{ ҷ: 'dzh', ҳ: 'kh', ӯ: 'u', ӣ: 'i' },
}

/** What a letter with a mark stands for where that is not the letter without it (ISO 9, Turkic alphabets). */
const marked: Record<string, string> = {
  ...{
    ž: 'zh',
    č: 'ch',
    š: 'sh',
    ŝ: 'shch',
    ş: 'sh',
    ç: 'ch',
    û: 'yu',
    â: 'ya',
    ë: 'yo',
    ё: 'yo',
    ı: 'i',
    ə: 'a',
  },
}

/**
 * What schemes write differently, made the same: GOST, ICAO, BGN, ISO 9, ALA-LC, the press, German and French usage.
 * In this order: longer ones first. ж, ш and ч stand for themselves.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  [/shtch|schtsch|shch|stch|chtch|shh|(?<!t)sch/g, 'ш'],
  [/dsch|dzh|dj(?=[aeiou])/g, 'dж'],
  [/tsch|tch|cz/g, 'ч'],
  [/zh/g, 'ж'],
  [/sh|sz/g, 'ш'],
  [/ch/g, 'ч'],
  [/kh/g, 'h'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/t[zsc]/g, 'c'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w|ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  // Ё is read as е; й, ы and и are hardly told apart, least of all before a vowel: Юлия, Iuliia, Julija.
  [/[iyj]+o/g, 'e'],
  [/[iyj]+(?=[aeu])/g, ''],
  [/[iyj]+/g, 'i'],
  [/(?<=[жшч])o/g, 'e'],
  [/(.)\1+/g, '$1'],
]

/** How else a Latin letter may be meant: j as ж (Japarov) or дж (Javadov), c as к, x as х, ch as ш in French. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/j(?=[aeiou])/g, 'zh'],
  [/j/g, 'zh'],
  [/j(?=[aeou])/g, 'dzh'],
  [/c(?=[^hz])|c$/g, 'k'],
  [/x/g, 'kh'],
  [/(?<!t)ch/g, 'sh'],
  [/cz/g, 'ts'],
  [/eh/g, 'e'],
]

const isCyrillic = (word: string) => /^\p{Script=Cyrillic}/u.test(word) && !/\p{Script=Latin}/u.test(word)

/** One key for a word in Cyrillic and for what the usual schemes of transliteration make of it: Щербаков, Scherbakov. */
export function latinKey(word: string): string {
  const latin = isCyrillic(word)
    ? [...word.toLowerCase()].map((letter) => inLatin[letter] ?? letter).join('')
    : plain(word)
  return folds.reduce((key, [from, to]) => key.replaceAll(from, to), latin)
}

/** The keys under which a word may be found, the likeliest first. */
export function latinKeys(word: string): string[] {
  if (isCyrillic(word)) return [latinKey(word)]
  const latin = plain(word)
  return [...new Set([latin, ...otherwise.map(([from, to]) => latin.replaceAll(from, to))].map(latinKey))]
}

const plain = (word: string) =>
  [...word.normalize('NFC').toLowerCase()]
    .map((letter) => marked[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/[^\p{Ll}]/gu, '')

/** The letters with which a Cyrillic word of a key may begin. */
export const initialsOf = (key: string): string[] =>
  Object.keys(inLatin).filter((letter) => latinKey(letter).startsWith(key.charAt(0)) || 'ий'.includes(letter))

/** The key without the vowel of its case: what the other forms of the name begin with. */
export const keyStem = (key: string) => (key.length > 3 ? key.replace(/[aeiou]$/, '') : key)

/** Endings of names and nouns as keys have them: Зубов, Зубова, Зубовым; Полянский, Полянского; Саркисян, Саркисяном. */
export const keyEndings: ReadonlySet<string> = new Set(
  ' a e i o u oi ei om em im am ami ah ov ev ih imi ogo ego omu emu aa oe u uu ie eu ou'.split(' '),
)
