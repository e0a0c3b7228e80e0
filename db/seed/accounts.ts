import type { SeedAccount } from './format'

/** The people of the demonstration press office. All of them are invented. */
export const demoAccounts: SeedAccount[] = [
  {
    key: 'lytkina',
    email: 'vera.lytkina@example.org',
    password: 'utrenniy-vypusk-2016',
    name: 'Вера Лыткина',
    roles: ['author'],
    locale: 'ru',
  },
  {
    key: 'sadykov',
    email: 'timur.sadykov@example.org',
    password: 'chistovik-bez-pomarok',
    name: 'Тимур Садыков',
    roles: ['author'],
    locale: 'ru',
  },
  {
    key: 'yartseva',
    email: 'nina.yartseva@example.org',
    password: 'krasnyy-karandash-7',
    name: 'Нина Ярцева',
    roles: ['editor'],
    locale: 'ru',
  },
  {
    key: 'streshnev',
    email: 'gleb.streshnev@example.org',
    password: 'second-pair-of-eyes',
    name: 'Глеб Стрешнев',
    roles: ['editor'],
    locale: 'en',
  },
  {
    key: 'veresova',
    email: 'anna.veresova@example.org',
    password: 'polden-po-moskve',
    name: 'Анна Вересова',
    roles: ['press_secretary'],
    locale: 'ru',
  },
  {
    key: 'belsky',
    email: 'roman.belsky@example.org',
    password: 'dezhurnaya-smena-24',
    name: 'Роман Бельский',
    roles: ['author', 'press_secretary'],
    locale: 'ru',
  },
  {
    key: 'krechet',
    email: 'sofya.krechet@example.org',
    password: 'klyuchi-u-vakhtera',
    name: 'Софья Кречет',
    roles: ['administrator'],
    locale: 'ru',
  },
]
