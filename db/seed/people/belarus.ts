import type { SeedPerson } from '../format'

/** Maksim Ryzhenkov is real; the others are invented. */
export const peopleOfBelarus: SeedPerson[] = [
  {
    key: 'ryzhenkov',
    gender: 'male',
    state: 'by',
    ru: ['Рыженков', 'Максим', 'Владимирович'],
    en: ['Ryzhenkov', 'Maksim'],
  },
  {
    key: 'grinkevich',
    gender: 'male',
    state: 'by',
    ru: ['Гринкевич', 'Сергей', 'Иванович'],
    en: ['Grinkevich', 'Sergei'],
  },
  {
    key: 'dubovik',
    gender: 'female',
    state: 'by',
    ru: ['Дубовик', 'Алеся', 'Николаевна'],
    en: ['Dubovik', 'Alesya'],
  },
  {
    key: 'zhdanovich',
    gender: 'female',
    state: 'by',
    ru: ['Жданович', 'Ирина', 'Петровна'],
    en: ['Zhdanovich', 'Irina'],
  },
  {
    key: 'korsak',
    gender: 'male',
    state: 'by',
    ru: ['Корсак', 'Андрей', 'Владимирович'],
    en: ['Korsak', 'Andrei'],
  },
  {
    key: 'shidlovskaya',
    gender: 'female',
    state: 'by',
    ru: ['Шидловская', 'Анна', 'Викторовна'],
    en: ['Shidlovskaya', 'Anna'],
  },
  {
    key: 'savchuk',
    gender: 'male',
    state: 'by',
    ru: ['Савчук', 'Виктор', 'Анатольевич'],
    en: ['Savchuk', 'Viktor'],
  },
  {
    key: 'matskevich',
    gender: 'male',
    state: 'by',
    ru: ['Мацкевич', 'Павел', 'Леонидович'],
    en: ['Matskevich', 'Pavel'],
  },
  {
    key: 'levchuk',
    gender: 'male',
    state: 'by',
    ru: ['Левчук', 'Станислав', 'Романович'],
    en: ['Levchuk', 'Stanislav'],
  },
  {
    key: 'doroshevich',
    gender: 'male',
    state: 'by',
    ru: ['Дорошевич', 'Вадим', 'Казимирович'],
    en: ['Doroshevich', 'Vadim'],
  },
]
