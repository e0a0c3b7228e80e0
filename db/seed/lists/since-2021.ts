import type { SeedList } from '../format'

export const listsSince2021: SeedList[] = [
  {
    meeting: 'ksopn-23',
    languages: ['ru'],
    delegations: [
      {
        of: { state: 'am' },
        rows: [
          { person: 'ter-saakyan', post: 'am-narco-head', role: 'head', presence: 'by_video' },
          { person: 'avetisyan', post: 'am-narco-deputy', role: 'member', presence: 'by_video' },
        ],
      },
      { of: { state: 'by' }, rows: [{ person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head' }] },
      {
        of: { state: 'kz' },
        rows: [
          { person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head', presence: 'by_video' },
          { person: 'zhumadilova', post: 'kz-narco-officer', role: 'member', presence: 'by_video' },
        ],
      },
      {
        of: { state: 'kg' },
        rows: [{ person: 'ergeshov', post: 'kg-narco-deputy', role: 'head', presence: 'by_video' }],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'verestov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
          { person: 'ladygina', post: 'ru-mvd-legal-expert', role: 'adviser' },
          { person: 'polozov', post: 'ru-mfa-threats-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'nazirov', post: 'tj-akn-head', role: 'head' },
          { person: 'karimzoda', post: 'tj-akn-international' },
        ],
      },
      {
        of: { body: 'unodc' },
        category: 'international_organisation',
        rows: [{ person: 'fernandez', post: 'unodc-coordinator', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'caricc' },
        category: 'international_organisation',
        rows: [{ person: 'utegenov', post: 'caricc-expert', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [
          { person: 'kim', post: 'ksopn-deputy-secretary', role: 'head' },
          { person: 'zhuravsky', post: 'sec-threats-adviser', role: 'adviser' },
        ],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2021-10-21T08:59:00.000Z',
      submittedAt: '2021-10-21T11:35:00.000Z',
      editor: 'yartseva',
      approvedAt: '2021-10-21T12:21:00.000Z',
      secretary: 'veresova',
      publishedAt: '2021-10-21T13:00:00.000Z',
    },
  },
  {
    meeting: 'ksbnm-23',
    languages: ['ru', 'en'],
    delegations: [
      { of: { state: 'am' }, rows: [{ person: 'meliksetyan', post: 'am-migration-head', role: 'head' }] },
      { of: { state: 'by' }, rows: [{ person: 'zhdanovich', post: 'by-migration-deputy', role: 'head' }] },
      { of: { state: 'kz' }, rows: [{ person: 'tleubay-seitova', post: 'kz-migration-head', role: 'head' }] },
      {
        of: { state: 'kg' },
        rows: [
          { person: 'zholdosh-kyzy', post: 'kg-labour-head', role: 'head' },
          { person: 'toktonalieva', post: 'kg-mfa-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'sukhoruchko', post: 'ru-guvm-deputy', role: 'head' },
          { person: 'ladygina', post: 'ru-mvd-legal-expert', role: 'adviser' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'saidzoda', post: 'tj-labour-head', role: 'head', presence: 'by_video' },
          { person: 'davlatova', post: 'tj-mvd-expert', role: 'member', presence: 'by_video' },
        ],
      },
      {
        of: { body: 'iom' },
        category: 'guest',
        rows: [{ person: 'hartmann', post: 'iom-officer', role: 'head' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'pogosbekyan', post: 'sec-legal-adviser', role: 'head' }],
      },
    ],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2022-09-22T07:42:00.000Z',
      submittedAt: '2022-09-22T09:27:00.000Z',
      editor: 'streshnev',
      approvedAt: '2022-09-22T10:25:00.000Z',
      secretary: 'veresova',
      publishedAt: '2022-09-22T11:00:00.000Z',
    },
  },
  {
    meeting: 'ksopn-24',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { state: 'am' },
        rows: [{ person: 'ter-saakyan', post: 'am-narco-head', role: 'head', presence: 'by_video' }],
      },
      {
        of: { state: 'by' },
        rows: [
          { person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head' },
          { person: 'dubovik', post: 'by-gun-division-head' },
          { person: 'korsak', post: 'by-mfa-adviser', role: 'adviser' },
        ],
      },
      { of: { state: 'kz' }, rows: [{ person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head' }] },
      {
        of: { state: 'kg' },
        rows: [
          { person: 'ergeshov', post: 'kg-narco-deputy', role: 'head' },
          { person: 'asanbek-uulu', post: 'kg-narco-officer' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'shubnikov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'sharifzoda', post: 'tj-akn-deputy', role: 'head' },
          { person: 'karimzoda', post: 'tj-akn-international', role: 'member', presence: 'absent' },
        ],
      },
      {
        of: { body: 'eag' },
        category: 'international_organisation',
        rows: [{ person: 'melnichukova', post: 'eag-expert', role: 'head' }],
      },
      {
        of: { body: 'bkbop' },
        category: 'guest',
        rows: [{ person: 'starostenko', post: 'bkbop-head', role: 'head' }],
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
      createdAt: '2023-06-15T09:55:00.000Z',
      submittedAt: '2023-06-15T12:25:00.000Z',
      editor: 'streshnev',
      approvedAt: '2023-06-15T12:49:00.000Z',
      secretary: 'belsky',
      publishedAt: '2023-06-15T13:30:00.000Z',
    },
  },
]
