import { translate, WIKIPEDIA } from 'iuliia'

/**
 * Cyrillic in Latin letters as the English press spells names: Sergey, Yury, Anatoly, Shchukin. Letters that Kazakh,
 * Kyrgyz and Tajik have and Russian has not are spelt like their nearest.
 */
export const transliterated = (text: string): string =>
  translate(withoutOthers(text.normalize('NFC')), WIKIPEDIA)

const others: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'нг',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ӣ: 'и',
  ӯ: 'у',
  ҳ: 'х',
  ҷ: 'дж',
  ў: 'у',
  ї: 'и',
  є: 'е',
  ґ: 'г',
}

const withoutOthers = (text: string) =>
  text.replace(/[әғқңөұүһіӣӯҳҷўїєґ]/gi, (letter) => {
    const plain = others[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
  })
