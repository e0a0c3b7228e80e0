import type { SeedMeeting } from '../format'

export const migrationAndLawMeetings: SeedMeeting[] = [
  {
    key: 'ksbnm-23',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XXIII заседание Координационного совета руководителей компетентных органов по вопросам борьбы с незаконной миграцией',
      en: 'XXIII session of the Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration',
    },
    summary: {
      ru: 'Обсуждены сверка национальных перечней недействительных документов и подготовка сотрудников пограничных пунктов.',
      en: 'The parties discussed the reconciliation of national lists of invalid documents and the training of staff at border crossings.',
    },
    sessions: [{ body: 'ksbnm', number: 23 }],
    startsOn: '2022-09-22',
    startTime: '09:30',
    zone: 'Asia/Bishkek',
    place: { ru: 'Бишкек', en: 'Bishkek' },
    format: 'in_person',
    chair: { person: 'zholdosh-kyzy', post: 'kg-labour-head' },
    agenda: [
      {
        text: {
          ru: 'Сверка перечней недействительных документов',
          en: 'Reconciliation of lists of invalid documents',
        },
        outcome: { ru: 'Установлен ежемесячный порядок сверки.', en: 'A monthly procedure was established.' },
      },
      {
        text: {
          ru: 'Подготовка сотрудников пограничных пунктов пропуска',
          en: 'Training of staff at border crossings',
        },
        outcome: { ru: 'Одобрена общая учебная программа.', en: 'A common curriculum was endorsed.' },
      },
      {
        text: {
          ru: 'Сотрудничество с Международной организацией по миграции',
          en: 'Cooperation with the International Organization for Migration',
        },
        outcome: {
          ru: 'Заслушано сообщение представителя МОМ.',
          en: 'A statement by the representative of the IOM was heard.',
        },
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Проводить сверку перечней недействительных документов ежемесячно.',
          en: 'To reconcile the lists of invalid documents every month.',
        },
      },
      {
        text: {
          ru: 'Одобрить общую учебную программу объёмом 36 часов.',
          en: 'To endorse a common curriculum of 36 hours.',
        },
      },
    ],
    documents: [
      {
        name: {
          ru: 'Общая учебная программа для сотрудников пунктов пропуска',
          en: 'Common curriculum for staff at border crossings',
        },
        nextStep: {
          ru: 'Передаётся учебным заведениям сторон.',
          en: 'Passed to the training institutions of the parties.',
        },
      },
    ],
    next: { place: { ru: 'Москва', en: 'Moscow' }, note: { ru: 'Весна 2023 года', en: 'Spring 2023' } },
    topics: ['illegal-migration', 'international-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2022-09-21T09:03:00.000Z',
      submittedAt: '2022-09-22T10:09:00.000Z',
      editor: 'streshnev',
      approvedAt: '2022-09-22T10:33:00.000Z',
      secretary: 'veresova',
      publishedAt: '2022-09-22T11:00:00.000Z',
    },
  },
  {
    key: 'pa-experts-2022',
    kind: 'working_group',
    status: 'held',
    title: {
      ru: 'Заседание экспертной рабочей группы Парламентской Ассамблеи ОДКБ по сближению законодательства',
    },
    summary: {
      ru: 'Эксперты обсудили модельный закон о безопасности критически важных объектов и рекомендации по сближению миграционного законодательства.',
    },
    sessions: [{ body: 'pa', series: 'working_group', number: null }],
    startsOn: '2022-04-21',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Санкт-Петербург' },
    format: 'in_person',
    chair: { person: 'selivanova', post: 'pa-adviser' },
    agenda: [
      {
        text: { ru: 'Проект модельного закона о безопасности критически важных объектов' },
        outcome: { ru: 'Проект доработан постатейно до главы 3.' },
      },
      {
        text: { ru: 'Рекомендации по сближению миграционного законодательства' },
        outcome: { ru: 'Одобрены с учётом замечаний экспертов.' },
      },
      { text: { ru: 'График работы до конца года' }, outcome: { ru: 'Согласован.' }, visibility: 'internal' },
    ],
    decisions: [
      { text: { ru: 'Продолжить доработку проекта модельного закона в дистанционном формате.' } },
      { text: { ru: 'Направить рекомендации в постоянные комиссии Ассамблеи.' } },
    ],
    documents: [
      {
        name: { ru: 'Рекомендации по сближению миграционного законодательства' },
        nextStep: { ru: 'Направляются в постоянные комиссии.' },
      },
      {
        name: { ru: 'Проект модельного закона о безопасности критически важных объектов' },
        nextStep: { ru: 'Дорабатывается.' },
      },
    ],
    next: { note: { ru: 'Октябрь 2022 года, в режиме видеоконференцсвязи' } },
    topics: ['parliamentary-dimension', 'illegal-migration'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2022-04-20T11:59:00.000Z',
      submittedAt: '2022-04-21T12:51:00.000Z',
      editor: 'yartseva',
      approvedAt: '2022-04-21T13:34:00.000Z',
      secretary: 'veresova',
      publishedAt: '2022-04-21T14:00:00.000Z',
    },
  },
]
