import { press, pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOfKsopn22: SeedRelease[] = [
  {
    key: 'ksopn-22-announcement',
    language: 'ru',
    kind: 'announcement',
    title: 'XXII заседание КСОПН пройдёт в режиме видеоконференцсвязи',
    lead: '20 ноября 2020 года состоится XXII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ (КСОПН).',
    body: [
      {
        p: 'Председательствовать на заседании будет статс-секретарь – заместитель Министра внутренних дел Российской Федерации Игорь Зубов. В работе примут участие представители компетентных органов Армении, Беларуси, Казахстана, Кыргызской Республики, России и Таджикистана.',
      },
      { p: 'В повестку включены два основных вопроса:' },
      {
        ol: [
          'выполнение Антинаркотической стратегии государств – членов ОДКБ на 2015–2020 годы;',
          'проект Антинаркотической стратегии государств – членов ОДКБ на 2021–2025 годы.',
        ],
      },
      {
        p: 'Итоговое сообщение будет опубликовано на сайте в день заседания.',
      },
    ],
    dateline: 'Москва',
    issuedAt: '2020-11-17T09:00:00.000Z',
    about: {
      meeting: 'ksopn-22',
      bodies: ['ksopn'],
      people: ['zubov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics'],
    },
    contact: press,
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2020-11-16T13:20:00.000Z',
      submittedAt: '2020-11-16T14:05:00.000Z',
      editor: 'yartseva',
      approvedAt: '2020-11-17T07:40:00.000Z',
      secretary: 'veresova',
      publishedAt: '2020-11-17T09:00:00.000Z',
    },
  },
  {
    key: 'ksopn-22-announcement-en',
    language: 'en',
    kind: 'announcement',
    title: 'XXII session of the KSOPN to be held by videoconference',
    lead: 'The XXII session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) will be held on 20 November 2020.',
    body: [
      {
        p: 'The session will be chaired by Igor Zubov, State Secretary – Deputy Minister of Internal Affairs of the Russian Federation. Representatives of the competent authorities of Armenia, Belarus, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan will take part.',
      },
      { p: 'There are two main items on the agenda:' },
      {
        ol: [
          'implementation of the Anti-Drug Strategy of the CSTO Member States for 2015–2020;',
          'the draft Anti-Drug Strategy of the CSTO Member States for 2021–2025.',
        ],
      },
      {
        p: 'A report on its results will be published on this site on the same day.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2020-11-17T12:00:00.000Z',
    about: {
      meeting: 'ksopn-22',
      bodies: ['ksopn'],
      people: ['zubov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-22-announcement',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2020-11-17T09:15:00.000Z',
      submittedAt: '2020-11-17T10:30:00.000Z',
      editor: 'streshnev',
      approvedAt: '2020-11-17T11:20:00.000Z',
      secretary: 'veresova',
      publishedAt: '2020-11-17T12:00:00.000Z',
    },
  },
  {
    key: 'ksopn-22',
    language: 'ru',
    kind: 'news',
    title:
      'Антинаркотические ведомства государств – членов ОДКБ провели XXII заседание Координационного совета',
    lead: '20 ноября 2020 года в режиме видеоконференцсвязи под председательством заместителя Министра внутренних дел Российской Федерации Игоря Зубова состоялось XXII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ (КСОПН).',
    body: [
      {
        p: 'В заседании приняли участие представители компетентных органов Армении, Беларуси, Казахстана, Кыргызской Республики, России и Таджикистана, а также заместитель Генерального секретаря ОДКБ Валерий Семериков.',
      },
      { h2: 'Итоги стратегии на 2015–2020 годы' },
      {
        p: 'Члены Совета рассмотрели выполнение Антинаркотической стратегии государств – членов ОДКБ на 2015–2020 годы. Срок её действия истекает в конце текущего года.',
      },
      { h2: 'Проект на следующее пятилетие' },
      {
        p: 'Вторым вопросом повестки стал проект Антинаркотической стратегии государств – членов ОДКБ на 2021–2025 годы. Документ планируется внести на рассмотрение Совета коллективной безопасности (СКБ) в декабре текущего года.',
      },
      {
        table: [
          ['Документ', 'Период', 'Что дальше'],
          ['Антинаркотическая стратегия', '2015–2020 годы', 'Выполнение рассмотрено Советом'],
          ['Проект новой стратегии', '2021–2025 годы', 'Вносится в СКБ в декабре 2020 года'],
        ],
        head: true,
      },
      {
        p: 'Повестка заседания, решения и список участников опубликованы на странице заседания.',
      },
    ],
    dateline: 'Москва',
    issuedAt: '2020-11-20T13:00:00.000Z',
    about: {
      meeting: 'ksopn-22',
      bodies: ['ksopn', 'csc'],
      people: ['zubov', 'semerikov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics'],
    },
    contact: press,
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2020-11-20T10:40:00.000Z',
      submittedAt: '2020-11-20T11:35:00.000Z',
      returned: {
        at: '2020-11-20T11:58:00.000Z',
        by: 'yartseva',
        comment:
          'Раскройте КСОПН и СКБ при первом упоминании и назовите государства в том же порядке, что и в списке участников.',
        resubmittedAt: '2020-11-20T12:20:00.000Z',
      },
      editor: 'yartseva',
      approvedAt: '2020-11-20T12:45:00.000Z',
      secretary: 'veresova',
      publishedAt: '2020-11-20T13:00:00.000Z',
      later: [
        {
          change: 'noted',
          note: {
            ru: 'Уточнена должность председательствующего: статс-секретарь – заместитель Министра внутренних дел Российской Федерации.',
            en: 'The title of the chair has been corrected: State Secretary – Deputy Minister of Internal Affairs of the Russian Federation.',
          },
          changes: {
            lead: '20 ноября 2020 года в режиме видеоконференцсвязи под председательством статс-секретаря – заместителя Министра внутренних дел Российской Федерации Игоря Зубова состоялось XXII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ (КСОПН).',
          },
          author: 'sadykov',
          createdAt: '2020-11-23T07:10:00.000Z',
          submittedAt: '2020-11-23T07:25:00.000Z',
          editor: 'streshnev',
          approvedAt: '2020-11-23T08:05:00.000Z',
          secretary: 'veresova',
          publishedAt: '2020-11-23T08:30:00.000Z',
        },
      ],
    },
  },
  {
    key: 'ksopn-22-en',
    language: 'en',
    kind: 'news',
    title:
      'Anti-drug authorities of the CSTO Member States hold the XXII session of their Coordination Council',
    lead: 'On 20 November 2020 the XXII session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held by videoconference under the chairmanship of Igor Zubov, State Secretary – Deputy Minister of Internal Affairs of the Russian Federation.',
    body: [
      {
        p: 'Representatives of the competent authorities of Armenia, Belarus, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan took part, as did Valery Semerikov, Deputy Secretary General of the CSTO.',
      },
      { h2: 'The strategy for 2015–2020' },
      {
        p: 'The members of the Council reviewed the implementation of the Anti-Drug Strategy of the CSTO Member States for 2015–2020. The strategy expires at the end of this year.',
      },
      { h2: 'A draft for the next five years' },
      {
        p: 'The second item on the agenda was the draft Anti-Drug Strategy of the CSTO Member States for 2021–2025. It is to be submitted to the Collective Security Council (CSC) this December.',
      },
      {
        table: [
          ['Document', 'Period', 'Next step'],
          ['Anti-drug strategy', '2015–2020', 'Implementation reviewed by the Council'],
          ['Draft of the new strategy', '2021–2025', 'To go to the CSC in December 2020'],
        ],
        head: true,
      },
      {
        p: 'The agenda, the decisions and the list of participants are published on the page of the session.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2020-11-20T15:00:00.000Z',
    about: {
      meeting: 'ksopn-22',
      bodies: ['ksopn', 'csc'],
      people: ['zubov', 'semerikov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-22',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2020-11-20T13:05:00.000Z',
      submittedAt: '2020-11-20T14:10:00.000Z',
      editor: 'streshnev',
      approvedAt: '2020-11-20T14:40:00.000Z',
      secretary: 'veresova',
      publishedAt: '2020-11-20T15:00:00.000Z',
    },
  },
]
