import type { SeedMeeting } from '../format'

/** Sessions XXIII to XXV; what happened at them is invented. */
export const ksopnSince2021: SeedMeeting[] = [
  {
    key: 'ksopn-23',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XXIII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
    },
    summary: {
      ru: 'Совет обсудил план по выполнению антинаркотической стратегии на 2021–2025 годы и порядок обмена аналитическими обзорами.',
    },
    sessions: [{ body: 'ksopn', number: 23 }],
    startsOn: '2021-10-21',
    startTime: '10:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва' },
    venue: { ru: 'Секретариат ОДКБ' },
    format: 'hybrid',
    chair: { person: 'verestov', post: 'ru-gunk-deputy' },
    agenda: [
      {
        text: { ru: 'План мероприятий по выполнению стратегии на 2021–2025 годы' },
        outcome: { ru: 'План согласован с уточнениями казахстанской и таджикской сторон.' },
      },
      {
        text: { ru: 'Подготовка ежегодного аналитического обзора' },
        outcome: { ru: 'Утверждены структура обзора и сроки представления данных.' },
      },
      {
        text: { ru: 'Взаимодействие с УНП ООН и ЦАРИКЦ' },
        outcome: { ru: 'Заслушана информация представителей этих организаций.' },
      },
      {
        text: { ru: 'Замечания сторон к смете совместных мероприятий' },
        outcome: { ru: 'Передано в Секретариат.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      { text: { ru: 'Согласовать план мероприятий по выполнению стратегии.' } },
      { text: { ru: 'Утвердить структуру ежегодного аналитического обзора.' } },
      {
        text: { ru: 'Замечания к смете рассмотреть в рабочем порядке до 15 декабря 2021 года.' },
        visibility: 'internal',
      },
    ],
    documents: [
      {
        name: { ru: 'План мероприятий по выполнению стратегии на 2021–2025 годы' },
        nextStep: { ru: 'Направляется на внутригосударственное согласование.' },
      },
      {
        name: { ru: 'Структура ежегодного аналитического обзора' },
        nextStep: { ru: 'Применяется с обзора за 2021 год.' },
      },
    ],
    next: { place: { ru: 'Минск' }, note: { ru: 'Дата будет согласована позднее' } },
    topics: ['counter-narcotics', 'international-cooperation'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2021-10-20T08:52:00.000Z',
      submittedAt: '2021-10-21T11:38:00.000Z',
      editor: 'yartseva',
      approvedAt: '2021-10-21T12:13:00.000Z',
      secretary: 'veresova',
      publishedAt: '2021-10-21T13:00:00.000Z',
    },
  },
  {
    key: 'ksopn-24',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XXIV заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      en: 'XXIV session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
    },
    summary: {
      ru: 'На заседании рассмотрены способы пресечения деятельности подпольных лабораторий и отслеживания преступных доходов.',
      en: 'The session considered ways of closing clandestine laboratories and tracing criminal proceeds.',
    },
    sessions: [{ body: 'ksopn', number: 24 }],
    startsOn: '2023-06-15',
    startTime: '10:00',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск', en: 'Minsk' },
    format: 'in_person',
    chair: { person: 'grinkevich', post: 'by-gun-first-deputy' },
    agenda: [
      {
        text: {
          ru: 'Пресечение деятельности подпольных нарколабораторий',
          en: 'Closing down clandestine drug laboratories',
        },
        outcome: {
          ru: 'Одобрены методические рекомендации по безопасному осмотру таких объектов.',
          en: 'Guidelines on the safe inspection of such sites were endorsed.',
        },
      },
      {
        text: {
          ru: 'Отслеживание доходов от незаконного оборота наркотиков',
          en: 'Tracing the proceeds of drug trafficking',
        },
        outcome: {
          ru: 'Поддержано предложение ЕАГ о совместном семинаре.',
          en: 'An EAG proposal for a joint seminar was supported.',
        },
      },
      {
        text: {
          ru: 'Подготовка координаторов совместных операций',
          en: 'Training the coordinators of joint operations',
        },
        outcome: {
          ru: 'Обсуждение продолжится в рабочей группе экспертов.',
          en: 'To be continued in the working group of experts.',
        },
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Одобрить методические рекомендации по осмотру подпольных лабораторий.',
          en: 'To endorse the guidelines on inspecting clandestine laboratories.',
        },
      },
      {
        text: {
          ru: 'Провести в 2024 году совместный с ЕАГ семинар по финансовым расследованиям.',
          en: 'To hold a joint seminar with the EAG on financial investigations in 2024.',
        },
      },
    ],
    documents: [
      {
        name: {
          ru: 'Методические рекомендации по осмотру подпольных лабораторий',
          en: 'Guidelines on inspecting clandestine laboratories',
        },
        nextStep: {
          ru: 'Направляются в учебные заведения компетентных органов.',
          en: 'To be sent to the training institutions of the competent authorities.',
        },
      },
    ],
    next: {
      place: { ru: 'Бишкек', en: 'Bishkek' },
      note: { ru: 'Дата будет согласована позднее', en: 'Date to be agreed' },
    },
    topics: ['counter-narcotics', 'international-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2023-06-14T10:50:00.000Z',
      submittedAt: '2023-06-15T11:53:00.000Z',
      editor: 'streshnev',
      approvedAt: '2023-06-15T12:53:00.000Z',
      secretary: 'belsky',
      publishedAt: '2023-06-15T13:30:00.000Z',
    },
  },
  {
    key: 'ksopn-25',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XXV заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      en: 'XXV session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
    },
    summary: {
      ru: 'Совет предварительно оценил выполнение стратегии на 2021–2025 годы и определил состав редакционной группы, которая подготовит следующий документ.',
      en: 'The Council made a preliminary assessment of the strategy for 2021–2025 and chose the group that will draft the next document.',
    },
    sessions: [{ body: 'ksopn', number: 25 }],
    startsOn: '2025-06-19',
    startTime: '10:00',
    zone: 'Asia/Bishkek',
    place: { ru: 'Бишкек', en: 'Bishkek' },
    venue: { ru: 'МВД Кыргызской Республики', en: 'Ministry of Internal Affairs of the Kyrgyz Republic' },
    format: 'hybrid',
    chair: { person: 'ergeshov', post: 'kg-narco-deputy' },
    agenda: [
      {
        text: {
          ru: 'Предварительные итоги выполнения стратегии на 2021–2025 годы',
          en: 'Preliminary results of the strategy for 2021–2025',
        },
        outcome: {
          ru: 'Итоговый доклад будет представлен на следующем заседании.',
          en: 'The final report will be presented at the next session.',
        },
      },
      {
        text: { ru: 'Противодействие синтетическим наркотикам', en: 'Countering synthetic drugs' },
        outcome: {
          ru: 'Решено создать общий каталог образцов.',
          en: 'It was decided to create a shared catalogue of samples.',
        },
      },
      {
        text: {
          ru: 'Работа со средствами массовой информации во время операций',
          en: 'Work with the media during operations',
        },
        outcome: {
          ru: 'Одобрен порядок согласования сообщений.',
          en: 'A procedure for agreeing announcements was endorsed.',
        },
      },
      {
        text: { ru: 'Кадровые вопросы секретариата Совета', en: 'Staffing of the Council’s secretariat' },
        outcome: { ru: 'Отложено.', en: 'Postponed.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Создать общий каталог образцов синтетических наркотиков.',
          en: 'To create a shared catalogue of samples of synthetic drugs.',
        },
      },
      {
        text: {
          ru: 'Определить состав редакционной группы для подготовки следующей стратегии.',
          en: 'To appoint the drafting group for the next strategy.',
        },
      },
      {
        text: {
          ru: 'Одобрить порядок согласования сообщений для прессы во время операций.',
          en: 'To endorse the procedure for agreeing press announcements during operations.',
        },
      },
    ],
    documents: [
      {
        name: {
          ru: 'Порядок согласования сообщений для прессы',
          en: 'Procedure for agreeing press announcements',
        },
        nextStep: { ru: 'Применяется со дня одобрения.', en: 'Applied from the date of endorsement.' },
      },
      {
        name: { ru: 'Концепция общего каталога образцов', en: 'Concept of a shared catalogue of samples' },
        nextStep: {
          ru: 'Направляется на внутригосударственное согласование.',
          en: 'Sent for national approval.',
        },
      },
    ],
    next: { startsOn: '2026-12-10', place: { ru: 'Москва', en: 'Moscow' } },
    topics: ['counter-narcotics'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2025-06-18T09:15:00.000Z',
      submittedAt: '2025-06-19T10:50:00.000Z',
      editor: 'streshnev',
      approvedAt: '2025-06-19T11:21:00.000Z',
      secretary: 'veresova',
      publishedAt: '2025-06-19T12:00:00.000Z',
    },
  },
]
