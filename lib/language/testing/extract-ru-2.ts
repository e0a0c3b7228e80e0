import type { ExtractCase } from './extract-case'
import { laterRussianLayouts } from './extract-ru-2-later'

/** Meetings of two sides, in the manner of foreign ministries. */
export const russianBilateral: ExtractCase[] = [
  {
    name: 'a secretary general met with a minister',
    language: 'ru',
    text: '3 марта 2022 года в Нур-Султане Генеральный секретарь ОДКБ Аркадий Зимин встретился с Министром иностранных дел Республики Казахстан Ерланом Досмухамедовым. Стороны обсудили подготовку предстоящей сессии.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2022-03-03',
        city: 'Нур-Султан',
        country: 'KZ',
        format: 'in_person',
        people: [
          ['Аркадий Зимин', 'Генеральный секретарь ОДКБ', 'member'],
          ['Ерлан Досмухамедов', 'Министр иностранных дел Республики Казахстан', 'member'],
        ],
        states: 'KZ',
      },
    ],
  },
  {
    name: 'a meeting of one with another in the genitive and the instrumental',
    language: 'ru',
    text: '11 февраля 2025 г. в Москве состоялась встреча заместителя Министра иностранных дел Российской Федерации Павла Рудакова с Чрезвычайным и Полномочным Послом Кыргызской Республики Айгуль Орозбековой.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2025-02-11',
        city: 'Москва',
        country: 'RU',
        format: 'in_person',
        people: [
          ['Павел Рудаков', 'заместитель Министра иностранных дел Российской Федерации', 'member'],
          ['Айгуль Орозбекова', 'Чрезвычайный и Полномочный Посол Кыргызской Республики', 'member'],
        ],
        states: 'RU KG',
      },
    ],
  },
  {
    name: 'a meeting held, the year from the day of publication across New Year',
    language: 'ru',
    publishedAt: '2024-01-09',
    text: '28 декабря в Душанбе председатель Государственного комитета национальной безопасности Республики Таджикистан Саймумин Ятимов провёл встречу с директором Исполнительного комитета РАТС ШОС Уларбеком Шаршеевым.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2023-12-28',
        city: 'Душанбе',
        country: 'TJ',
        format: 'in_person',
        people: [
          [
            'Саймумин Ятимов',
            'председатель Государственного комитета национальной безопасности Республики Таджикистан',
            'member',
          ],
          ['Уларбек Шаршеев', 'директор Исполнительного комитета РАТС ШОС', 'member'],
        ],
        states: 'TJ',
      },
    ],
  },
  {
    name: 'a visitor who is in the country',
    language: 'ru',
    text: '6 июля 2023 года министр обороны Республики Беларусь генерал-лейтенант Виктор Хренников встретился с находящимся с визитом в Минске министром обороны Китайской Народной Республики Ли Вэем.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2023-07-06',
        city: 'Минск',
        country: 'BY',
        format: 'in_person',
        people: [
          ['Виктор Хренников', 'министр обороны Республики Беларусь', 'member'],
          ['Ли Вэй', 'министр обороны Китайской Народной Республики', 'member'],
        ],
        states: 'BY CN',
      },
    ],
  },
  {
    name: 'talks that will be',
    language: 'ru',
    text: '19 мая 2026 года в Ташкенте состоятся переговоры министра иностранных дел Российской Федерации Сергея Ловцова с министром иностранных дел Республики Узбекистан Бахтиёром Саидалиевым.',
    events: [
      {
        kind: 'bilateral',
        tense: 'planned',
        date: '2026-05-19',
        city: 'Ташкент',
        country: 'UZ',
        format: 'in_person',
        people: [
          ['Сергей Ловцов', 'министр иностранных дел Российской Федерации', 'member'],
          ['Бахтиёр Саидалиев', 'министр иностранных дел Республики Узбекистан', 'member'],
        ],
        states: 'RU UZ',
      },
    ],
  },
  {
    name: 'women in the instrumental',
    language: 'ru',
    text: '2 июня 2021 года в Женеве исполнительный секретарь Ирина Ковальчук встретилась с директором регионального отделения Международной организации по миграции Жанной Абдрахмановой.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2021-06-02',
        city: 'Женева',
        country: 'CH',
        format: 'in_person',
        people: [
          ['Ирина Ковальчук', 'исполнительный секретарь', 'member'],
          [
            'Жанна Абдрахманова',
            'директор регионального отделения Международной организации по миграции',
            'member',
          ],
        ],
      },
    ],
  },
  {
    name: 'consultations of foreign ministries',
    language: 'ru',
    text: 'В Ереване 15 октября 2024 года прошли консультации между министерствами иностранных дел Республики Армения и Республики Беларусь. Белорусскую делегацию возглавлял заместитель министра Игорь Назарук, армянскую – заместитель министра Мнацакан Сафарян.',
    events: [
      {
        kind: 'consultations',
        tense: 'held',
        date: '2024-10-15',
        city: 'Ереван',
        country: 'AM',
        format: 'in_person',
        people: [
          ['Игорь Назарук', 'заместитель министра', 'head'],
          ['Мнацакан Сафарян', 'заместитель министра', 'head'],
        ],
        states: 'AM BY',
      },
    ],
  },
  {
    name: 'the press secretary is a source',
    language: 'ru',
    text: '8 апреля 2024 года в Москве Генеральный секретарь ОДКБ Аркадий Зимин встретился с главой МИД Армении Арменом Погосяном. Об этом сообщил пресс-секретарь ОДКБ Юрий Шувалин.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2024-04-08',
        city: 'Москва',
        country: 'RU',
        format: 'in_person',
        people: [
          ['Аркадий Зимин', 'Генеральный секретарь ОДКБ', 'member'],
          ['Армен Погосян', 'глава МИД Армении', 'member'],
        ],
        states: 'AM',
      },
    ],
  },
]

/** Layouts that editors paste: bullets, broken lines, datelines, several releases at once. */
export const russianLayouts: ExtractCase[] = [
  {
    name: 'names broken by line ends and non-breaking spaces',
    language: 'ru',
    text: '21 мая 2024 года в\u00a0Минске под председательством\nпервого заместителя Министра внутренних дел\nРеспублики Беларусь генерал-майора милиции Геннадия\nКазакевича состоялось XXVI\u00a0заседание\nКСОПН.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 26,
        bodies: [
          'Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ',
        ],
        date: '2024-05-21',
        city: 'Минск',
        country: 'BY',
        format: 'in_person',
        chair: ['Геннадий Казакевич', 'первый заместитель Министра внутренних дел Республики Беларусь'],
        people: [
          ['Геннадий Казакевич', 'первый заместитель Министра внутренних дел Республики Беларусь', 'chair'],
        ],
        states: 'BY',
      },
    ],
  },
  ...laterRussianLayouts,
]
