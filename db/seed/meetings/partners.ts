import type { SeedMeeting } from '../format'

/** The meeting and the conference of autumn 2024 keep to the facts; the others are invented. */
export const partnerMeetings: SeedMeeting[] = [
  {
    key: 'analysts-2018',
    kind: 'conference',
    status: 'held',
    title: {
      ru: 'Международная конференция «Безопасность Центральной Азии: аналитика и практика»',
      en: 'International conference “Security in Central Asia: Analysis and Practice”',
    },
    summary: {
      ru: 'Исследователи и сотрудники ведомств два дня обсуждали, как аналитика помогает принимать решения в сфере безопасности.',
      en: 'For two days researchers and officials discussed how analysis supports decisions on security.',
    },
    sessions: [],
    startsOn: '2018-05-24',
    endsOn: '2018-05-25',
    startTime: '10:00',
    zone: 'Asia/Almaty',
    place: { ru: 'Астана', en: 'Astana' },
    format: 'in_person',
    chair: { person: 'iskaliev', post: 'kz-mfa-counsellor' },
    agenda: [
      {
        text: {
          ru: 'Пленарное заседание: регион глазами аналитиков',
          en: 'Plenary: the region as analysts see it',
        },
        outcome: { ru: 'Выступили семь докладчиков.', en: 'Seven speakers took the floor.' },
      },
      {
        text: { ru: 'Секция «Наркотрафик и экономика»', en: 'Section “Drug trafficking and the economy”' },
        outcome: { ru: 'Материалы войдут в сборник.', en: 'The papers will be published.' },
      },
      {
        text: {
          ru: 'Секция «Вода, климат и риски чрезвычайных ситуаций»',
          en: 'Section “Water, climate and emergency risks”',
        },
        outcome: {
          ru: 'Предложено проводить секцию ежегодно.',
          en: 'It was proposed to hold the section every year.',
        },
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Издать сборник материалов конференции на русском и английском языках.',
          en: 'To publish the papers of the conference in Russian and English.',
        },
      },
    ],
    documents: [
      {
        name: { ru: 'Сборник материалов конференции', en: 'Proceedings of the conference' },
        nextStep: { ru: 'Готовится к печати.', en: 'In preparation.' },
      },
    ],
    topics: ['collective-security', 'international-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2018-05-24T08:23:00.000Z',
      submittedAt: '2018-05-25T11:00:00.000Z',
      editor: 'streshnev',
      approvedAt: '2018-05-25T11:27:00.000Z',
      secretary: 'veresova',
      publishedAt: '2018-05-25T12:00:00.000Z',
    },
  },
  {
    key: 'rats-2023',
    kind: 'bilateral',
    status: 'held',
    title: { ru: 'Рабочая встреча экспертов Секретариата ОДКБ и Исполнительного комитета РАТС ШОС' },
    summary: {
      ru: 'Эксперты сверили календари мероприятий на 2023 год и договорились приглашать друг друга на антитеррористические учения в качестве наблюдателей.',
    },
    sessions: [
      { body: 'secretariat', series: 'bilateral', number: null },
      { body: 'sco-rats', series: 'bilateral', number: null },
    ],
    startsOn: '2023-02-09',
    startTime: '14:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва' },
    venue: { ru: 'Секретариат ОДКБ' },
    format: 'in_person',
    agenda: [
      { text: { ru: 'Календари мероприятий на 2023 год' }, outcome: { ru: 'Совпадающие даты разведены.' } },
      {
        text: { ru: 'Взаимное участие в учениях в качестве наблюдателей' },
        outcome: { ru: 'Достигнута договорённость.' },
      },
      {
        text: { ru: 'Обмен словарями терминов' },
        outcome: { ru: 'Передано на экспертную проработку.' },
        visibility: 'internal',
      },
    ],
    decisions: [{ text: { ru: 'Обмениваться планами мероприятий в декабре каждого года.' } }],
    documents: [
      {
        name: { ru: 'Сводный календарь антитеррористических мероприятий на 2023 год' },
        nextStep: { ru: 'Доступен сторонам.' },
      },
    ],
    next: { note: { ru: 'Декабрь 2023 года' } },
    topics: ['counter-terrorism', 'international-cooperation'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2023-02-08T10:46:00.000Z',
      submittedAt: '2023-02-09T11:33:00.000Z',
      editor: 'yartseva',
      approvedAt: '2023-02-09T12:18:00.000Z',
      secretary: 'belsky',
      publishedAt: '2023-02-09T13:00:00.000Z',
    },
  },
  {
    key: 'ryzhenkov-2024',
    kind: 'bilateral',
    status: 'held',
    title: {
      ru: 'Встреча Генерального секретаря ОДКБ с Министром иностранных дел Республики Беларусь',
      en: 'Meeting of the CSTO Secretary General with the Minister of Foreign Affairs of the Republic of Belarus',
    },
    summary: {
      ru: 'В Минске Генеральный секретарь ОДКБ Имангали Тасмагамбетов встретился с Министром иностранных дел Республики Беларусь Максимом Рыженковым накануне II Минской международной конференции по евразийской безопасности.',
      en: 'In Minsk the CSTO Secretary General, Imangali Tasmagambetov, met the Minister of Foreign Affairs of the Republic of Belarus, Maksim Ryzhenkov, on the eve of the II Minsk International Conference on Eurasian Security.',
    },
    sessions: [
      { body: 'secretariat', series: 'bilateral', number: null },
      { body: 'by-mfa', series: 'bilateral', number: null },
    ],
    startsOn: '2024-10-30',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск', en: 'Minsk' },
    format: 'in_person',
    agenda: [],
    decisions: [],
    documents: [],
    topics: ['international-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-10-29T09:56:00.000Z',
      submittedAt: '2024-10-30T13:01:00.000Z',
      editor: 'yartseva',
      approvedAt: '2024-10-30T14:08:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-30T14:30:00.000Z',
    },
  },
  {
    key: 'minsk-conference-2',
    kind: 'conference',
    status: 'held',
    title: {
      ru: 'II Минская международная конференция по евразийской безопасности',
      en: 'II Minsk International Conference on Eurasian Security',
    },
    summary: {
      ru: 'Конференция прошла 31 октября – 1 ноября 2024 года. С обращением к участникам выступил Генеральный секретарь ОДКБ Имангали Тасмагамбетов.',
      en: 'The conference was held from 31 October to 1 November 2024. The CSTO Secretary General, Imangali Tasmagambetov, addressed the participants.',
    },
    sessions: [],
    startsOn: '2024-10-31',
    endsOn: '2024-11-01',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск', en: 'Minsk' },
    format: 'in_person',
    agenda: [
      {
        text: { ru: 'Выступление Генерального секретаря ОДКБ', en: 'Address by the CSTO Secretary General' },
      },
      {
        text: {
          ru: 'Экспертная дискуссия о мерах доверия',
          en: 'Expert discussion of confidence-building measures',
        },
        outcome: {
          ru: 'С сообщением выступила советник Секретариата ОДКБ Мадина Ахметжанова.',
          en: 'Madina Akhmetzhanova, Adviser at the CSTO Secretariat, gave a paper.',
        },
      },
      { text: { ru: 'Организационные вопросы', en: 'Organisational matters' }, visibility: 'internal' },
    ],
    decisions: [],
    documents: [],
    topics: ['collective-security', 'international-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2024-10-31T08:22:00.000Z',
      submittedAt: '2024-11-01T11:16:00.000Z',
      editor: 'streshnev',
      approvedAt: '2024-11-01T12:12:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-11-01T13:00:00.000Z',
    },
  },
]
