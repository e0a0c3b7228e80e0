import type { SeedPerson } from '../format'

/** Imangali Tasmagambetov is real; the others are invented. */
export const peopleOfKazakhstan: SeedPerson[] = [
  {
    key: 'tasmagambetov',
    gender: 'male',
    state: 'kz',
    ru: ['Тасмагамбетов', 'Имангали', 'Нургалиевич'],
    en: ['Tasmagambetov', 'Imangali'],
  },
  {
    key: 'sarsengaliev',
    gender: 'male',
    state: 'kz',
    ru: ['Сарсенгалиев', 'Нурлан', 'Бекболатович'],
    en: ['Sarsengaliyev', 'Nurlan'],
  },
  {
    key: 'zhumadilova',
    gender: 'female',
    state: 'kz',
    ru: ['Жумадилова', 'Айгуль', 'Кайратовна'],
    en: ['Zhumadilova', 'Aigul'],
  },
  {
    key: 'tleubay-seitova',
    gender: 'female',
    state: 'kz',
    ru: ['Тлеубай-Сейтова', 'Дана', 'Ержановна'],
    en: ['Tleubay-Seitova', 'Dana'],
  },
  { key: 'maratuly', gender: 'male', state: 'kz', ru: ['Маратулы', 'Асхат'], en: ['Maratuly', 'Askhat'] },
  {
    key: 'baydauletov',
    gender: 'male',
    state: 'kz',
    ru: ['Байдаулетов', 'Рустем', 'Ескендирович'],
    en: ['Baidauletov', 'Rustem'],
  },
  {
    key: 'iskaliev',
    gender: 'male',
    state: 'kz',
    ru: ['Искалиев', 'Тимур', 'Галымович'],
    en: ['Iskaliyev', 'Timur'],
  },
  {
    key: 'akhmetzhanova',
    gender: 'female',
    state: 'kz',
    ru: ['Ахметжанова', 'Мадина', 'Сабитовна'],
    en: ['Akhmetzhanova', 'Madina'],
  },
  {
    key: 'utegenov',
    gender: 'male',
    state: 'kz',
    ru: ['Утегенов', 'Бауыржан', 'Калиевич'],
    en: ['Utegenov', 'Bauyrzhan'],
  },
]
