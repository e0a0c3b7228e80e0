/** Capitals by state (ISO 3166-1 alpha-2): where a text says «в столице Армении», `in the Kyrgyz capital`. */
const table = `
AM Ереван, AZ Баку, BY Минск, KZ Астана, KG Бишкек, MD Кишинёв, RU Москва, TJ Душанбе, TM Ашхабад, UZ Ташкент, GE Тбилиси,
AF Кабул, CN Пекин, IN Нью-Дели, IR Тегеран, PK Исламабад, MN Улан-Батор, TR Анкара, RS Белград, VN Ханой, KP Пхеньян,
KR Сеул, JP Токио, SY Дамаск, IQ Багдад, SA Эр-Рияд, AE Абу-Даби, QA Доха, EG Каир, CU Гавана, VE Каракас, BR Бразилиа,
US Вашингтон, GB Лондон, FR Париж, DE Берлин, IT Рим, AT Вена, BE Брюссель, HU Будапешт, SK Братислава, CZ Прага,
PL Варшава, FI Хельсинки, LA Вьентьян, MM Нейпьидо, TH Бангкок, ID Джакарта, MY Куала-Лумпур, ET Аддис-Абеба
`

const byState = new Map(
  table
    .trim()
    .split(/,\s*/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
)

/** In Russian; undefined for a state that the table does not have. */
export const capitalOf = (code: string): string | undefined => byState.get(code)
