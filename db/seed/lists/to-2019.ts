import type { SeedList } from '../format'

export const listsTo2019: SeedList[] = [
  {
    meeting: 'ksopn-18',
    languages: ['ru'],
    delegations: [
      {
        of: { state: 'am' },
        rows: [
          { person: 'mkrtumyan', post: 'am-narco-head', role: 'head' },
          { person: 'ter-saakyan', post: 'am-narco-deputy' },
        ],
      },
      {
        of: { state: 'by' },
        rows: [
          { person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head' },
          { person: 'dubovik', post: 'by-gun-division-head' },
        ],
      },
      {
        of: { state: 'kz' },
        rows: [
          { person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head' },
          {
            person: 'baydauletov',
            postText: { ru: 'заместитель начальника оперативного штаба' },
            role: 'adviser',
            presence: 'excused',
          },
        ],
      },
      { of: { state: 'kg' }, rows: [{ person: 'ergeshov', post: 'kg-narco-deputy', role: 'head' }] },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'verestov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
          { person: 'polozov', post: 'ru-mfa-threats-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'nazirov', post: 'tj-akn-head', role: 'head' },
          {
            name: { ru: 'Олимов Хуршед' },
            postText: {
              ru: 'старший инспектор Агентства по контролю за наркотиками при Президенте Республики Таджикистан',
            },
          },
        ],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [
          { person: 'zhuravsky', post: 'sec-threats-adviser', role: 'head' },
          { person: 'kim', post: 'ksopn-deputy-secretary' },
        ],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2016-11-17T11:05:00.000Z',
      submittedAt: '2016-11-17T12:19:00.000Z',
      editor: 'streshnev',
      approvedAt: '2016-11-17T13:02:00.000Z',
      secretary: 'veresova',
      publishedAt: '2016-11-17T13:30:00.000Z',
    },
  },
  {
    meeting: 'ksopn-19',
    languages: ['ru'],
    delegations: [
      { of: { state: 'am' }, rows: [{ person: 'ter-saakyan', post: 'am-narco-deputy', role: 'head' }] },
      {
        of: { state: 'by' },
        rows: [
          { person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head' },
          { person: 'dubovik', post: 'by-gun-division-head' },
          { person: 'korsak', post: 'by-mfa-adviser', role: 'adviser' },
          {
            name: { ru: 'Чернявец Григорий Михайлович' },
            postText: { ru: 'преподаватель кафедры кинологической подготовки' },
            role: 'adviser',
          },
        ],
      },
      { of: { state: 'kz' }, rows: [{ person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head' }] },
      {
        of: { state: 'kg' },
        rows: [
          { person: 'ergeshov', post: 'kg-narco-deputy', role: 'head' },
          { person: 'mamatova', post: 'kg-mvd-international-head', role: 'deputy_head' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'verestov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'nazirov', post: 'tj-akn-head', role: 'head' },
          { person: 'sharifzoda', post: 'tj-akn-deputy', role: 'member', presence: 'excused' },
        ],
      },
      {
        of: { body: 'unodc' },
        category: 'observer',
        rows: [{ person: 'lindqvist', post: 'unodc-representative', role: 'head' }],
      },
      {
        of: { body: 'bkbop' },
        category: 'international_organisation',
        rows: [{ person: 'starostenko', post: 'bkbop-head', role: 'head', presence: 'absent' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [
          { person: 'zhuravsky', post: 'sec-threats-adviser', role: 'head' },
          { person: 'kim', post: 'ksopn-deputy-secretary' },
        ],
      },
    ],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2017-10-12T11:16:00.000Z',
      submittedAt: '2017-10-12T12:53:00.000Z',
      editor: 'yartseva',
      approvedAt: '2017-10-12T13:25:00.000Z',
      secretary: 'veresova',
      publishedAt: '2017-10-12T14:00:00.000Z',
    },
  },
  {
    meeting: 'kschs-11',
    languages: ['ru', 'en'],
    delegations: [
      { of: { state: 'am' }, rows: [{ person: 'babadzhanyan', post: 'am-mchs-deputy', role: 'head' }] },
      {
        of: { state: 'by' },
        rows: [
          { person: 'savchuk', post: 'by-mchs-international-head', role: 'head' },
          { person: 'matskevich', post: 'by-mchs-response-deputy' },
        ],
      },
      { of: { state: 'kz' }, rows: [{ person: 'baydauletov', post: 'kz-mchs-expert', role: 'head' }] },
      {
        of: { state: 'kg' },
        rows: [
          { person: 'sydygaliev', post: 'kg-mchs-head', role: 'head' },
          {
            name: { ru: 'Бообекова Нургуль', en: 'Nurgul Boobekova' },
            postText: {
              ru: 'главный специалист МЧС Кыргызской Республики',
              en: 'Chief Specialist, Ministry of Emergency Situations of the Kyrgyz Republic',
            },
          },
          { person: 'toktonalieva', post: 'kg-mfa-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'berezhnoy', post: 'ru-mchs-international-deputy', role: 'head' },
          { person: 'tikhomirova', post: 'ru-mchs-expert' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [{ person: 'yusufiyon', post: 'tj-kchs-head', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'cis' },
        category: 'guest',
        rows: [{ person: 'doroshevich', post: 'cis-adviser', role: 'head' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'levchuk', post: 'kschs-deputy-secretary', role: 'head' }],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2019-06-20T08:59:00.000Z',
      submittedAt: '2019-06-20T10:14:00.000Z',
      editor: 'yartseva',
      approvedAt: '2019-06-20T10:48:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-06-20T11:00:00.000Z',
    },
  },
  {
    meeting: 'ksopn-21',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { state: 'am' },
        rows: [
          { person: 'mkrtumyan', post: 'am-narco-head', role: 'head' },
          { person: 'galstyan', post: 'am-mfa-adviser', role: 'adviser' },
        ],
      },
      { of: { state: 'by' }, rows: [{ person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head' }] },
      {
        of: { state: 'kz' },
        rows: [
          { person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head' },
          { person: 'zhumadilova', post: 'kz-narco-officer' },
        ],
      },
      {
        of: { state: 'kg' },
        rows: [
          { person: 'ergeshov', post: 'kg-narco-deputy', role: 'head', presence: 'excused' },
          { person: 'mamatova', post: 'kg-mvd-international-head', role: 'deputy_head' },
          { person: 'asanbek-uulu', post: 'kg-narco-officer' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'verestov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
          { person: 'ladygina', post: 'ru-mvd-legal-expert', role: 'adviser' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'nazirov', post: 'tj-akn-head', role: 'head' },
          { person: 'sharifzoda', post: 'tj-akn-deputy', role: 'deputy_head' },
          { person: 'karimzoda', post: 'tj-akn-international' },
          { person: 'radzhabzoda', post: 'tj-mfa-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'uz' },
        category: 'observer',
        rows: [{ person: 'tursunkulov', post: 'uz-ncdc-expert', role: 'head' }],
      },
      {
        of: { body: 'unodc' },
        category: 'international_organisation',
        rows: [{ person: 'lindqvist', post: 'unodc-representative', role: 'head' }],
      },
      {
        of: { body: 'caricc' },
        category: 'international_organisation',
        rows: [{ person: 'utegenov', post: 'caricc-expert', role: 'head' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [
          { person: 'zhuravsky', post: 'sec-threats-adviser', role: 'head' },
          { person: 'kim', post: 'ksopn-deputy-secretary' },
          { person: 'pogosbekyan', post: 'sec-legal-adviser', role: 'adviser' },
        ],
      },
    ],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2019-11-14T08:24:00.000Z',
      submittedAt: '2019-11-14T10:31:00.000Z',
      editor: 'streshnev',
      approvedAt: '2019-11-14T10:53:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-11-14T11:30:00.000Z',
    },
  },
]
