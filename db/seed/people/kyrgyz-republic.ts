import type { SeedPerson } from '../format'

/** All of them are invented. */
export const peopleOfTheKyrgyzRepublic: SeedPerson[] = [
  {
    key: 'ergeshov',
    gender: 'male',
    state: 'kg',
    ru: ['Эргешов', 'Кубанычбек', 'Турдубаевич'],
    en: ['Ergeshov', 'Kubanychbek'],
  },
  {
    key: 'asanbek-uulu',
    gender: 'male',
    state: 'kg',
    ru: ['Асанбек уулу', 'Тилек'],
    en: ['Asanbek uulu', 'Tilek'],
  },
  {
    key: 'mamatova',
    gender: 'female',
    state: 'kg',
    ru: ['Маматова', 'Чолпон', 'Эркинбековна'],
    en: ['Mamatova', 'Cholpon'],
  },
  {
    key: 'zholdosh-kyzy',
    gender: 'female',
    state: 'kg',
    ru: ['Жолдош кызы', 'Айжан'],
    en: ['Zholdosh kyzy', 'Aizhan'],
  },
  {
    key: 'sydygaliev',
    gender: 'male',
    state: 'kg',
    ru: ['Сыдыгалиев', 'Азамат', 'Мырзабекович'],
    en: ['Sydygaliev', 'Azamat'],
  },
  {
    key: 'abdykerimov',
    gender: 'male',
    state: 'kg',
    ru: ['Абдыкеримов', 'Данияр', 'Шаршенович'],
    en: ['Abdykerimov', 'Daniyar'],
  },
  {
    key: 'toktonalieva',
    gender: 'female',
    state: 'kg',
    ru: ['Токтоналиева', 'Бурул', 'Касымовна'],
    en: ['Toktonalieva', 'Burul'],
  },
]
