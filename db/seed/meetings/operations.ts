import type { SeedMeeting } from '../format'

/** The operation of 2024 keeps to published facts; the working group’s meeting is invented. */
export const operations: SeedMeeting[] = [
  {
    key: 'wg-ksopn-7',
    kind: 'working_group',
    status: 'held',
    title: { ru: '7-е заседание рабочей группы экспертов при КСОПН' },
    summary: {
      ru: 'Эксперты согласовали календарь подготовки осенней операции и формы ежедневной отчётности.',
    },
    sessions: [{ body: 'wg-ksopn', series: 'working_group', number: 7 }],
    startsOn: '2024-04-18',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
    agenda: [
      { text: { ru: 'Календарь подготовки операции' }, outcome: { ru: 'Согласован с замечаниями.' } },
      { text: { ru: 'Формы ежедневной отчётности' }, outcome: { ru: 'Утверждены три формы вместо семи.' } },
      {
        text: { ru: 'Связь с наблюдателями' },
        outcome: { ru: 'Обсуждение продолжится на следующем заседании.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      { text: { ru: 'Применять в ходе операции единые формы отчётности.' } },
      { text: { ru: 'Назначить от каждой стороны по одному координатору для связи со штабом.' } },
    ],
    documents: [
      {
        name: { ru: 'Единые формы ежедневной отчётности' },
        nextStep: { ru: 'Рассылаются компетентным органам.' },
      },
    ],
    next: { note: { ru: 'Сентябрь 2024 года' } },
    topics: ['counter-narcotics'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-04-17T09:25:00.000Z',
      submittedAt: '2024-04-18T11:04:00.000Z',
      editor: 'yartseva',
      approvedAt: '2024-04-18T11:57:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-04-18T12:30:00.000Z',
    },
  },
  {
    key: 'kanal-avangard',
    kind: 'operation',
    status: 'held',
    title: {
      ru: 'Субрегиональная антинаркотическая операция «Канал-Авангард»',
      en: 'Subregional anti-drug operation “Kanal-Avangard”',
    },
    summary: {
      ru: 'Операция проведена с 21 по 25 октября 2024 года на территории государств – членов ОДКБ; координационный штаб работал в Душанбе.',
      en: 'The operation was conducted from 21 to 25 October 2024 in the territory of the CSTO member states; its coordination headquarters worked in Dushanbe.',
    },
    sessions: [],
    startsOn: '2024-10-21',
    endsOn: '2024-10-25',
    zone: 'Asia/Dushanbe',
    place: { ru: 'Душанбе', en: 'Dushanbe' },
    format: 'in_person',
    agenda: [
      {
        text: {
          ru: 'Перекрытие каналов поступления наркотиков',
          en: 'Closing the channels by which drugs arrive',
        },
      },
      { text: { ru: 'Пресечение незаконного производства', en: 'Suppressing illicit production' } },
      {
        text: {
          ru: 'Подрыв экономических основ наркобизнеса',
          en: 'Undermining the economic foundations of the drug trade',
        },
      },
    ],
    decisions: [],
    documents: [],
    topics: ['counter-narcotics'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2024-10-25T06:16:00.000Z',
      submittedAt: '2024-10-28T09:01:00.000Z',
      editor: 'yartseva',
      approvedAt: '2024-10-28T09:31:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-28T10:00:00.000Z',
    },
  },
]
