import type { SeedPerson } from '../format'

/** Igor Zubov and Valery Semerikov are real; the others are invented. */
export const peopleOfRussia: SeedPerson[] = [
  { key: 'zubov', gender: 'male', state: 'ru', ru: ['Зубов', 'Игорь', 'Николаевич'], en: ['Zubov', 'Igor'] },
  {
    key: 'semerikov',
    gender: 'male',
    state: 'ru',
    ru: ['Семериков', 'Валерий', 'Анатольевич'],
    en: ['Semerikov', 'Valery'],
  },
  {
    key: 'verestov',
    gender: 'male',
    state: 'ru',
    ru: ['Верестов', 'Дмитрий', 'Сергеевич'],
    en: ['Verestov', 'Dmitry'],
  },
  {
    key: 'shubnikov',
    gender: 'male',
    state: 'ru',
    ru: ['Шубников', 'Алексей', 'Геннадьевич'],
    en: ['Shubnikov', 'Alexei'],
  },
  {
    key: 'kaluzhnaya',
    gender: 'female',
    state: 'ru',
    ru: ['Калужная', 'Наталья', 'Викторовна'],
    en: ['Kaluzhnaya', 'Natalia'],
  },
  {
    key: 'polozov',
    gender: 'male',
    state: 'ru',
    ru: ['Полозов', 'Андрей', 'Михайлович'],
    en: ['Polozov', 'Andrei'],
  },
  {
    key: 'ladygina',
    gender: 'female',
    state: 'ru',
    ru: ['Ладыгина', 'Ольга', 'Павловна'],
    en: ['Ladygina', 'Olga'],
  },
  {
    key: 'sukhoruchko',
    gender: 'male',
    state: 'ru',
    ru: ['Сухоручко', 'Павел', 'Андреевич'],
    en: ['Sukhoruchko', 'Pavel'],
  },
  {
    key: 'berezhnoy',
    gender: 'male',
    state: 'ru',
    ru: ['Бережной', 'Константин', 'Юрьевич'],
    en: ['Berezhnoy', 'Konstantin'],
  },
  {
    key: 'tikhomirova',
    gender: 'female',
    state: 'ru',
    ru: ['Тихомирова', 'Елена', 'Игоревна'],
    en: ['Tikhomirova', 'Elena'],
  },
  {
    key: 'rogozhin',
    gender: 'male',
    state: 'ru',
    ru: ['Рогожин', 'Виктор', 'Степанович'],
    en: ['Rogozhin', 'Viktor'],
  },
]
