import type { SeedMeeting } from '../format'

export const emergencyMeetings: SeedMeeting[] = [
  {
    key: 'kschs-11',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XI заседание Координационного совета по чрезвычайным ситуациям',
      en: 'XI session of the Coordination Council for Emergency Situations',
    },
    summary: {
      ru: 'Главные вопросы – совместные учения спасателей и обмен прогнозами паводковой обстановки.',
      en: 'The main topics were joint rescue exercises and the exchange of flood forecasts.',
    },
    sessions: [{ body: 'kschs', number: 11 }],
    startsOn: '2019-06-20',
    startTime: '10:00',
    zone: 'Asia/Bishkek',
    place: { ru: 'Бишкек', en: 'Bishkek' },
    format: 'in_person',
    chair: { person: 'sydygaliev', post: 'kg-mchs-head' },
    agenda: [
      {
        text: {
          ru: 'Подготовка совместных учений спасательных подразделений',
          en: 'Preparation of joint exercises of rescue units',
        },
        outcome: { ru: 'Согласован замысел учений.', en: 'The concept of the exercises was agreed.' },
      },
      {
        text: {
          ru: 'Обмен прогнозами паводковой и селевой обстановки',
          en: 'Exchange of flood and mudflow forecasts',
        },
        outcome: {
          ru: 'Стороны назначили дежурных специалистов для круглосуточной связи.',
          en: 'The parties appointed duty officers for round-the-clock contact.',
        },
      },
      {
        text: { ru: 'Единые обозначения на оперативных картах', en: 'Common symbols on operational maps' },
        outcome: { ru: 'Поручено рабочей группе.', en: 'Referred to a working group.' },
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Согласовать замысел совместных учений.',
          en: 'To agree the concept of the joint exercises.',
        },
      },
      {
        text: {
          ru: 'Начать с 1 сентября 2019 года ежесуточный обмен прогнозами паводковой обстановки.',
          en: 'To begin the daily exchange of flood forecasts on 1 September 2019.',
        },
      },
      {
        text: {
          ru: 'Транспортные расходы стороны несут самостоятельно.',
          en: 'Each party bears its own travel costs.',
        },
        visibility: 'internal',
      },
    ],
    documents: [
      {
        name: {
          ru: 'Замысел совместных учений спасательных подразделений',
          en: 'Concept of joint exercises of rescue units',
        },
        nextStep: {
          ru: 'Детальный план подготовит кыргызская сторона.',
          en: 'The Kyrgyz Republic will prepare a detailed plan.',
        },
      },
    ],
    next: {
      place: { ru: 'Нур-Султан', en: 'Nur-Sultan' },
      note: { ru: 'Первая половина 2020 года', en: 'First half of 2020' },
    },
    topics: ['emergency-response'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2019-06-19T07:13:00.000Z',
      submittedAt: '2019-06-20T09:25:00.000Z',
      editor: 'yartseva',
      approvedAt: '2019-06-20T10:23:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-06-20T11:00:00.000Z',
    },
  },
  {
    key: 'kschs-18',
    kind: 'session',
    status: 'planned',
    title: {
      ru: 'XVIII заседание Координационного совета по чрезвычайным ситуациям',
      en: 'XVIII session of the Coordination Council for Emergency Situations',
    },
    summary: {
      ru: 'Планируется утвердить единый порядок запроса помощи при лесных пожарах.',
      en: 'The Council is to approve a common procedure for requesting assistance in forest fires.',
    },
    sessions: [{ body: 'kschs', number: 18 }],
    startsOn: '2026-05-21',
    startTime: '10:00',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск', en: 'Minsk' },
    venue: {
      ru: 'Республиканский центр управления МЧС Республики Беларусь',
      en: 'National Control Centre, Ministry of Emergency Situations of the Republic of Belarus',
    },
    format: 'in_person',
    chair: { person: 'savchuk', post: 'by-mchs-international-head' },
    agenda: [
      {
        text: {
          ru: 'Единый порядок запроса помощи при лесных пожарах',
          en: 'Common procedure for requesting assistance in forest fires',
        },
      },
      {
        text: {
          ru: 'Итоги тренировки дежурных смен центров управления',
          en: 'Results of the drill of control-centre duty shifts',
        },
      },
      { text: { ru: 'Обучение поисковых кинологических расчётов', en: 'Training of search dog teams' } },
    ],
    decisions: [],
    documents: [],
    topics: ['emergency-response'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2026-04-15T06:04:00.000Z',
      submittedAt: '2026-04-16T07:47:00.000Z',
      editor: 'yartseva',
      approvedAt: '2026-04-16T08:22:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-04-16T09:00:00.000Z',
      later: [
        {
          change: 'noted',
          note: {
            ru: 'Запись дополнена итогами заседания: решениями и принятым документом.',
            en: 'The record now contains the results of the session: the decisions and the document adopted.',
          },
          changes: {
            status: 'held',
            summary: {
              ru: 'Совет утвердил единый порядок запроса помощи при лесных пожарах и принял отчёт о совместной тренировке дежурных смен.',
              en: 'The Council approved a common procedure for requesting assistance in forest fires and accepted a report on the joint drill of duty shifts.',
            },
            agenda: [
              {
                text: {
                  ru: 'Единый порядок запроса помощи при лесных пожарах',
                  en: 'Common procedure for requesting assistance in forest fires',
                },
                outcome: { ru: 'Порядок утверждён.', en: 'The procedure was approved.' },
              },
              {
                text: {
                  ru: 'Итоги тренировки дежурных смен центров управления',
                  en: 'Results of the drill of control-centre duty shifts',
                },
                outcome: {
                  ru: 'Отчёт принят; время передачи запроса сократилось вдвое.',
                  en: 'The report was accepted; the time to pass on a request has been halved.',
                },
              },
              {
                text: {
                  ru: 'Обучение поисковых кинологических расчётов',
                  en: 'Training of search dog teams',
                },
                outcome: {
                  ru: 'Поддержано предложение о межгосударственных соревнованиях.',
                  en: 'A proposal for an international competition was supported.',
                },
              },
            ],
            decisions: [
              {
                text: {
                  ru: 'Утвердить единый порядок запроса помощи при лесных пожарах.',
                  en: 'To approve the common procedure for requesting assistance in forest fires.',
                },
              },
              {
                text: {
                  ru: 'Провести тренировку дежурных смен в 2027 году с участием медицинских служб.',
                  en: 'To hold the 2027 drill of duty shifts with the medical services.',
                },
              },
            ],
            documents: [
              {
                name: {
                  ru: 'Единый порядок запроса помощи при лесных пожарах',
                  en: 'Common procedure for requesting assistance in forest fires',
                },
                nextStep: {
                  ru: 'Вступает в силу 1 сентября 2026 года.',
                  en: 'Enters into force on 1 September 2026.',
                },
              },
            ],
            next: { place: { ru: 'Душанбе', en: 'Dushanbe' }, note: { ru: 'Май 2027 года', en: 'May 2027' } },
          },
          author: 'lytkina',
          createdAt: '2026-05-21T09:42:00.000Z',
          submittedAt: '2026-05-21T11:11:00.000Z',
          editor: 'streshnev',
          approvedAt: '2026-05-21T12:19:00.000Z',
          secretary: 'veresova',
          publishedAt: '2026-05-21T13:00:00.000Z',
        },
      ],
    },
  },
]
