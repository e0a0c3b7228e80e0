import type { SeedPerson } from '../format'

/** All of them are invented. */
export const peopleOfArmenia: SeedPerson[] = [
  {
    key: 'mkrtumyan',
    gender: 'male',
    state: 'am',
    ru: ['Мкртумян', 'Арташес', 'Суренович'],
    en: ['Mkrtumyan', 'Artashes'],
  },
  {
    key: 'ter-saakyan',
    gender: 'male',
    state: 'am',
    ru: ['Тер-Саакян', 'Ованес', 'Рубенович'],
    en: ['Ter-Sahakyan', 'Hovhannes'],
  },
  {
    key: 'avetisyan',
    gender: 'female',
    state: 'am',
    ru: ['Аветисян', 'Лусине', 'Гагиковна'],
    en: ['Avetisyan', 'Lusine'],
  },
  {
    key: 'galstyan',
    gender: 'female',
    state: 'am',
    ru: ['Галстян', 'Анаит', 'Мгеровна'],
    en: ['Galstyan', 'Anahit'],
  },
  {
    key: 'babadzhanyan',
    gender: 'male',
    state: 'am',
    ru: ['Бабаджанян', 'Тигран', 'Левонович'],
    en: ['Babajanyan', 'Tigran'],
  },
  {
    key: 'meliksetyan',
    gender: 'male',
    state: 'am',
    ru: ['Меликсетян', 'Нарек', 'Артурович'],
    en: ['Meliksetyan', 'Narek'],
  },
  {
    key: 'pogosbekyan',
    gender: 'male',
    state: 'am',
    ru: ['Погосбекян', 'Карен', 'Ашотович'],
    en: ['Poghosbekyan', 'Karen'],
  },
]
