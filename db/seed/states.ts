import type { SeedState } from './format'

/** The member states in protocol order, then the others that the content mentions. */
export const states: SeedState[] = [
  {
    key: 'am',
    code: 'AM',
    ru: { official: 'Республика Армения', short: 'Армения' },
    en: { official: 'Republic of Armenia', short: 'Armenia' },
  },
  {
    key: 'by',
    code: 'BY',
    aliases: ['Белоруссия'],
    ru: { official: 'Республика Беларусь', short: 'Беларусь' },
    en: { official: 'Republic of Belarus', short: 'Belarus' },
  },
  {
    key: 'kz',
    code: 'KZ',
    ru: { official: 'Республика Казахстан', short: 'Казахстан' },
    en: { official: 'Republic of Kazakhstan', short: 'Kazakhstan' },
  },
  {
    key: 'kg',
    code: 'KG',
    aliases: ['Киргизия', 'Киргизская Республика'],
    ru: { official: 'Кыргызская Республика', short: 'Кыргызстан' },
    en: { official: 'Kyrgyz Republic', short: 'Kyrgyzstan' },
  },
  {
    key: 'ru',
    code: 'RU',
    ru: { official: 'Российская Федерация', short: 'Россия' },
    en: { official: 'Russian Federation', short: 'Russia' },
  },
  {
    key: 'tj',
    code: 'TJ',
    ru: { official: 'Республика Таджикистан', short: 'Таджикистан' },
    en: { official: 'Republic of Tajikistan', short: 'Tajikistan' },
  },
  {
    key: 'uz',
    code: 'UZ',
    ru: { official: 'Республика Узбекистан', short: 'Узбекистан' },
    en: { official: 'Republic of Uzbekistan', short: 'Uzbekistan' },
  },
  {
    key: 'cn',
    code: 'CN',
    aliases: ['КНР', 'PRC'],
    ru: { official: 'Китайская Народная Республика', short: 'Китай' },
    en: { official: 'People’s Republic of China', short: 'China' },
  },
  {
    key: 'ir',
    code: 'IR',
    aliases: ['ИРИ'],
    ru: { official: 'Исламская Республика Иран', short: 'Иран' },
    en: { official: 'Islamic Republic of Iran', short: 'Iran' },
  },
  {
    key: 'mn',
    code: 'MN',
    ru: { official: 'Монголия', short: 'Монголия' },
    en: { official: 'Mongolia', short: 'Mongolia' },
  },
  {
    key: 'rs',
    code: 'RS',
    ru: { official: 'Республика Сербия', short: 'Сербия' },
    en: { official: 'Republic of Serbia', short: 'Serbia' },
  },
]
