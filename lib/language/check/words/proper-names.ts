/**
 * Names with the capitals that they have in every case. `*` is any ending, `^` an ending of the masculine singular,
 * `~` before a word that may be written either way.
 */
const russian = `
Организаци* Договора о коллективной безопасности
Организаци* Объединенных Наций
Организаци* по безопасности и сотрудничеству в Европе
Шанхайск* организаци* сотрудничества
Содружеств* Независимых Государств
Евразийск* экономическ* союз*
Евразийск* экономическ* комисси*
Высш^ Евразийск^ экономическ^ совет^
Совет* Безопасности ООН
Совет* Безопасности Организации Объединенных Наций
Генеральн* Ассамбле* ООН
Генеральн* Ассамбле* Организации Объединенных Наций
Совет^ коллективной безопасности
Совет^ министров иностранных дел
Совет^ министров обороны
Совет^ глав государств
Совет^ глав правительств
Совет^ Федерации
Комитет^ секретарей советов безопасности
Исполнительн^ комитет^ СНГ
Секретариат^ ОДКБ
Секретариат^ ШОС
Государственн* Дум*
Федеральн* Собрани*
Межпарламентск* Ассамбле*
Парламентск* Ассамбле* ОДКБ
Объединенн^ штаб^ ОДКБ
Российск* Федераци*
Кыргызск* Республик*
Азербайджанск* Республик*
Китайск* Народн* Республик*
Исламск* Республик* Иран
Исламск* Республик* Пакистан
Исламск* Республик* Афганистан
Корейск* Народно-Демократическ* Республик*
Республик* Армения
Республик* Беларусь
Республик* Казахстан
Республик* Молдова
Республик* Таджикистан
Республик* Узбекистан
Республик* Индия
Республик* Сербия
~министерств* обороны
~министерств* иностранных дел
~министерств* внутренних дел
~министерств* юстиции
~министерств* здравоохранения
~министерств* финансов
~министр* обороны
~министр* иностранных дел
~министр* внутренних дел
~министр* юстиции
~министр* здравоохранения
~министр* финансов
~министр* по чрезвычайным ситуациям
~министр* чрезвычайных ситуаций
~генеральн* секретар*
~генеральн* прокурор*
~постоянн* представител*
~рабоч* групп* экспертов
Генеральн^ секретар^ ОДКБ
Генеральн^ секретар^ ООН
Генеральн^ секретар^ ШОС
Генеральн^ секретар^ СНГ
Генеральн^ секретар^ Организации
Президент^ Республики
Президент^ Российской Федерации
Президент^ Кыргызской Республики
Президент^ Азербайджанской Республики
Президент^ Туркменистана
Президент^ России
Президент^ Армении
Президент^ Беларуси
Президент^ Казахстана
Президент^ Кыргызстана
Президент^ Таджикистана
Президент^ Узбекистана
Велик* Отечественн* войн*
День Победы
`
const english = `
Collective Security Treaty ~organization
Collective Security Treaty ~organisation
Collective Security Council
Shanghai Cooperation Organisation
Shanghai Cooperation Organization
Commonwealth of Independent States
Eurasian Economic Union
Eurasian Economic Commission
United Nations
Security Council of the United Nations
United Nations Security Council
UN Security Council
UN General Assembly
United Nations General Assembly
Russian Federation
Kyrgyz Republic
Republic of Armenia
Republic of Belarus
Republic of Kazakhstan
Republic of Tajikistan
Republic of Uzbekistan
Republic of Moldova
Republic of Azerbaijan
Islamic Republic of Iran
Secretary General of the
President of the Republic
President of the Russian Federation
President of the Kyrgyz Republic
`

export type NameWord = { plain: string; ending: 'none' | 'any' | 'singular'; isCapital: boolean | undefined }

const wordOf = (word: string): NameWord => {
  const letters = word.replace(/[~*^]/g, '')
  const isCapital = word.startsWith('~') ? undefined : /^\p{Lu}/u.test(letters)
  const ending = word.endsWith('*') ? 'any' : word.endsWith('^') ? 'singular' : 'none'
  return { plain: letters.toLowerCase().replaceAll('ё', 'е'), ending, isCapital }
}

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(wordOf))

/** By the first four letters of the first word, so that a text is gone through once. */
export function properNames(language: 'ru' | 'en'): ReadonlyMap<string, NameWord[][]> {
  return language === 'ru' ? russianNames : englishNames
}

const indexed = (table: string) => Map.groupBy(lines(table), ([first]) => first?.plain.slice(0, 4) ?? '')
const russianNames = indexed(russian)
const englishNames = indexed(english)
