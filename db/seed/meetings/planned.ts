import type { SeedMeeting } from '../format'

/** What is still to come, as of 24 November 2026: two public, one in review, one a draft. */
export const plannedMeetings: SeedMeeting[] = [
  {
    key: 'ksopn-26',
    kind: 'session',
    status: 'planned',
    title: {
      ru: 'XXVI заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      en: 'XXVI session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
    },
    summary: {
      ru: 'Планируется заслушать итоговый доклад о выполнении стратегии на 2021–2025 годы и утвердить план мероприятий на 2027 год.',
      en: 'The Council is to hear the final report on the strategy for 2021–2025 and approve its plan for 2027.',
    },
    sessions: [{ body: 'ksopn', number: 26 }],
    startsOn: '2026-12-10',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва', en: 'Moscow' },
    venue: { ru: 'Секретариат ОДКБ', en: 'CSTO Secretariat' },
    format: 'hybrid',
    chair: { person: 'shubnikov', post: 'ru-gunk-deputy' },
    agenda: [
      {
        text: {
          ru: 'Итоговый доклад о выполнении стратегии на 2021–2025 годы',
          en: 'Final report on the strategy for 2021–2025',
        },
      },
      {
        text: {
          ru: 'Общий каталог образцов синтетических наркотиков: первые результаты',
          en: 'The shared catalogue of samples of synthetic drugs: first results',
        },
      },
      {
        text: { ru: 'План мероприятий Совета на 2027 год', en: 'Plan of the Council’s activities for 2027' },
      },
      {
        text: { ru: 'Место и время следующего заседания', en: 'Place and time of the next session' },
        visibility: 'internal',
      },
    ],
    decisions: [],
    documents: [
      {
        name: {
          ru: 'Проект плана мероприятий Совета на 2027 год',
          en: 'Draft plan of the Council’s activities for 2027',
        },
        nextStep: { ru: 'Разослан делегациям.', en: 'Circulated to the delegations.' },
      },
    ],
    topics: ['counter-narcotics'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2026-11-09T14:27:00.000Z',
      submittedAt: '2026-11-12T07:48:00.000Z',
      editor: 'yartseva',
      approvedAt: '2026-11-12T08:53:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-11-12T09:30:00.000Z',
    },
  },
  {
    key: 'kschs-19',
    kind: 'session',
    status: 'planned',
    title: { ru: 'XIX заседание Координационного совета по чрезвычайным ситуациям' },
    summary: { ru: 'Проект записи; дата и повестка уточняются с таджикской стороной.' },
    sessions: [{ body: 'kschs', number: 19 }],
    startsOn: '2027-05-20',
    zone: 'Asia/Dushanbe',
    place: { ru: 'Душанбе' },
    format: 'in_person',
    agenda: [
      { text: { ru: 'Выполнение единого порядка запроса помощи при лесных пожарах' } },
      { text: { ru: 'План тренировки дежурных смен с участием медицинских служб' } },
    ],
    decisions: [],
    documents: [],
    topics: ['emergency-response'],
    languages: ['ru'],
    story: { fate: 'draft', author: 'lytkina', createdAt: '2026-11-19T11:25:00.000Z' },
  },
  {
    key: 'ksbnm-31',
    kind: 'session',
    status: 'planned',
    title: {
      ru: 'XXXI заседание Координационного совета руководителей компетентных органов по вопросам борьбы с незаконной миграцией',
      en: 'XXXI session of the Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration',
    },
    summary: {
      ru: 'Планируется рассмотреть итоги сверки национальных перечней и проект плана на 2027–2028 годы.',
      en: 'The Council is to consider the results of the reconciliation of national lists and a draft plan for 2027–2028.',
    },
    sessions: [{ body: 'ksbnm', number: 31 }],
    startsOn: '2027-02-18',
    startTime: '10:00',
    zone: 'Asia/Dushanbe',
    place: { ru: 'Душанбе', en: 'Dushanbe' },
    format: 'in_person',
    chair: { person: 'saidzoda', post: 'tj-labour-head' },
    agenda: [
      {
        text: {
          ru: 'Итоги сверки перечней недействительных документов за 2026 год',
          en: 'Results of the reconciliation of lists of invalid documents in 2026',
        },
      },
      {
        text: {
          ru: 'Проект плана мероприятий на 2027–2028 годы',
          en: 'Draft plan of activities for 2027–2028',
        },
      },
      {
        text: {
          ru: 'Обмен опытом выявления поддельных документов',
          en: 'Sharing experience in detecting forged documents',
        },
      },
    ],
    decisions: [],
    documents: [
      {
        name: {
          ru: 'Проект плана мероприятий на 2027–2028 годы',
          en: 'Draft plan of activities for 2027–2028',
        },
        nextStep: {
          ru: 'Предложения сторон принимаются до 15 января 2027 года.',
          en: 'Proposals of the parties are accepted until 15 January 2027.',
        },
      },
    ],
    topics: ['illegal-migration'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2026-11-18T06:50:00.000Z',
      submittedAt: '2026-11-19T08:00:00.000Z',
      editor: 'streshnev',
      approvedAt: '2026-11-19T08:43:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-11-19T09:00:00.000Z',
    },
  },
  {
    key: 'operation-consultations-2027',
    kind: 'consultations',
    status: 'planned',
    title: { ru: 'Консультации координаторов совместных антинаркотических операций' },
    summary: { ru: 'Координаторы сверят планы на 2027 год и обсудят опыт прошедшей осени.' },
    sessions: [],
    startsOn: '2027-03-11',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { person: 'kim', post: 'ksopn-deputy-secretary' },
    agenda: [
      { text: { ru: 'Планы операций на 2027 год' } },
      { text: { ru: 'Связь между национальными штабами' } },
    ],
    decisions: [],
    documents: [],
    topics: ['counter-narcotics'],
    languages: ['ru'],
    story: {
      fate: 'in_review',
      author: 'sadykov',
      createdAt: '2026-11-18T08:40:00.000Z',
      submittedAt: '2026-11-20T12:15:00.000Z',
    },
  },
]
