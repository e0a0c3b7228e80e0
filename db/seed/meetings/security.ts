import type { SeedMeeting } from '../format'

export const securityMeetings: SeedMeeting[] = [
  {
    key: 'info-terms-2021',
    kind: 'consultations',
    status: 'held',
    title: { ru: 'Экспертные консультации по терминологии в сфере информационной безопасности' },
    summary: {
      ru: 'Специалисты сопоставили определения, принятые в национальных законодательствах, и отобрали термины для общего словаря.',
    },
    sessions: [],
    startsOn: '2021-04-15',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { person: 'rogozhin', post: 'ru-mfa-information-adviser' },
    agenda: [
      {
        text: { ru: 'Сопоставление национальных определений' },
        outcome: { ru: 'Расхождения найдены в 14 терминах из 52.' },
      },
      { text: { ru: 'Перечень терминов для общего словаря' }, outcome: { ru: 'Отобрано 38 терминов.' } },
      {
        text: { ru: 'Порядок пополнения словаря' },
        outcome: { ru: 'Предложения принимаются дважды в год.' },
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Передать перечень из 38 терминов в Рабочую группу по информационной политике и информационной безопасности.',
        },
      },
    ],
    documents: [
      {
        name: { ru: 'Перечень терминов для общего словаря' },
        nextStep: { ru: 'Направляется в рабочую группу.' },
      },
    ],
    next: { note: { ru: 'Апрель 2022 года' } },
    topics: ['information-security'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2021-04-14T09:54:00.000Z',
      submittedAt: '2021-04-15T11:04:00.000Z',
      editor: 'streshnev',
      approvedAt: '2021-04-15T11:44:00.000Z',
      secretary: 'veresova',
      publishedAt: '2021-04-15T12:00:00.000Z',
    },
  },
  {
    key: 'wg-info-14',
    kind: 'working_group',
    status: 'held',
    title: { ru: '14-е заседание Рабочей группы по информационной политике и информационной безопасности' },
    summary: {
      ru: 'Участники обсудили, как ведомства опровергают ложные сообщения и как быстро это удаётся.',
    },
    sessions: [{ body: 'wg-info', series: 'working_group', number: 14 }],
    startsOn: '2026-09-17',
    startTime: '11:00',
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { person: 'shidlovskaya', post: 'by-mfa-information-head' },
    agenda: [
      {
        text: { ru: 'Опровержение ложных сообщений: практика ведомств' },
        outcome: { ru: 'Собраны примеры от пяти делегаций.' },
      },
      {
        text: { ru: 'Безопасность официальных сайтов' },
        outcome: { ru: 'Рекомендовано ежеквартально проверять сертификаты и резервные копии.' },
      },
      { text: { ru: 'Общий словарь терминов: второе издание' }, outcome: { ru: 'Одобрено 12 дополнений.' } },
      {
        text: { ru: 'Инциденты третьего квартала' },
        outcome: { ru: 'Сведения переданы в закрытой части.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      { text: { ru: 'Подготовить памятку для пресс-служб об опровержении ложных сообщений.' } },
      { text: { ru: 'Одобрить дополнения к словарю терминов.' } },
    ],
    documents: [
      { name: { ru: 'Памятка для пресс-служб' }, nextStep: { ru: 'Проект – к следующему заседанию.' } },
      {
        name: { ru: 'Словарь терминов, второе издание' },
        nextStep: { ru: 'Направляется на внутригосударственное согласование.' },
      },
    ],
    next: { note: { ru: 'Март 2027 года' } },
    topics: ['information-security'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2026-09-16T07:26:00.000Z',
      submittedAt: '2026-09-17T10:39:00.000Z',
      editor: 'streshnev',
      approvedAt: '2026-09-17T11:25:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-09-17T12:00:00.000Z',
    },
  },
  {
    key: 'peacekeeping-2025',
    kind: 'consultations',
    status: 'held',
    title: {
      ru: 'Консультации по подготовке национальных миротворческих контингентов',
      en: 'Consultations on the training of national peacekeeping contingents',
    },
    summary: {
      ru: 'Специалисты сравнили учебные программы и договорились о стажировках инструкторов.',
      en: 'Specialists compared their training programmes and agreed on exchanges of instructors.',
    },
    sessions: [],
    startsOn: '2025-03-20',
    startTime: '10:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва', en: 'Moscow' },
    venue: { ru: 'Объединённый штаб ОДКБ', en: 'CSTO Joint Staff' },
    format: 'in_person',
    chair: { person: 'trubnikov', post: 'js-peacekeeping' },
    agenda: [
      {
        text: {
          ru: 'Сравнение программ подготовки миротворцев',
          en: 'Comparison of peacekeeper training programmes',
        },
        outcome: {
          ru: 'Выделен общий модуль объёмом 40 часов.',
          en: 'A common module of 40 hours was identified.',
        },
      },
      {
        text: { ru: 'Стажировки инструкторов', en: 'Exchanges of instructors' },
        outcome: { ru: 'Первая пройдёт осенью 2025 года.', en: 'The first will take place in autumn 2025.' },
      },
      {
        text: { ru: 'Языковая подготовка', en: 'Language training' },
        outcome: { ru: 'Обсуждение продолжится.', en: 'The discussion will continue.' },
      },
      { text: { ru: 'Сметы стажировок', en: 'Budgets of the exchanges' }, visibility: 'internal' },
    ],
    decisions: [
      {
        text: {
          ru: 'Рекомендовать сторонам включить общий модуль в национальные программы.',
          en: 'To recommend that the parties include the common module in their national programmes.',
        },
      },
    ],
    documents: [
      {
        name: { ru: 'Описание общего учебного модуля', en: 'Description of the common training module' },
        nextStep: { ru: 'Направляется в учебные центры.', en: 'Sent to the training centres.' },
      },
    ],
    next: { note: { ru: 'Март 2026 года', en: 'March 2026' } },
    topics: ['peacekeeping', 'military-cooperation'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2025-03-19T09:51:00.000Z',
      submittedAt: '2025-03-20T12:03:00.000Z',
      editor: 'streshnev',
      approvedAt: '2025-03-20T12:58:00.000Z',
      secretary: 'belsky',
      publishedAt: '2025-03-20T13:30:00.000Z',
    },
  },
]
