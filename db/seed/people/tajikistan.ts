import type { SeedPerson } from '../format'

/** All of them are invented. */
export const peopleOfTajikistan: SeedPerson[] = [
  {
    key: 'sharifzoda',
    gender: 'male',
    state: 'tj',
    ru: ['Шарифзода', 'Фаррух', 'Насрулло'],
    en: ['Sharifzoda', 'Farrukh'],
  },
  {
    key: 'nazirov',
    gender: 'male',
    state: 'tj',
    ru: ['Назиров', 'Далер', 'Хуршедович'],
    en: ['Nazirov', 'Daler'],
  },
  {
    key: 'karimzoda',
    gender: 'female',
    state: 'tj',
    ru: ['Каримзода', 'Мехринисо', 'Абдулло'],
    en: ['Karimzoda', 'Mehriniso'],
  },
  {
    key: 'yusufiyon',
    gender: 'male',
    state: 'tj',
    ru: ['Юсуфиён', 'Манучехр', 'Олимджон'],
    en: ['Yusufiyon', 'Manuchehr'],
  },
  {
    key: 'saidzoda',
    gender: 'female',
    state: 'tj',
    ru: ['Саидзода', 'Зулфия', 'Давлатали'],
    en: ['Saidzoda', 'Zulfiya'],
  },
  {
    key: 'radzhabzoda',
    gender: 'male',
    state: 'tj',
    ru: ['Раджабзода', 'Сиёвуш', 'Икром'],
    en: ['Rajabzoda', 'Siyovush'],
  },
  {
    key: 'davlatova',
    gender: 'female',
    state: 'tj',
    ru: ['Давлатова', 'Нигина', 'Баходуровна'],
    en: ['Davlatova', 'Nigina'],
  },
]
