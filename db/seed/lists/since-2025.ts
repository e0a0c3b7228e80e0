import type { SeedList } from '../format'

export const listsSince2025: SeedList[] = [
  {
    meeting: 'peacekeeping-2025',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { state: 'by' },
        rows: [
          {
            name: { ru: 'Ермакович Денис Валерьевич', en: 'Denis Yermakovich' },
            postText: {
              ru: 'начальник учебной части центра подготовки миротворцев',
              en: 'Head of Training, peacekeeping training centre',
            },
            role: 'head',
          },
        ],
      },
      {
        of: { state: 'kz' },
        rows: [
          {
            name: { ru: 'Кусаинов Дархан', en: 'Darkhan Kusainov' },
            postText: { ru: 'старший офицер учебного центра', en: 'Senior Officer, training centre' },
            role: 'head',
          },
        ],
      },
      {
        of: { state: 'kg' },
        rows: [
          {
            name: { ru: 'Мамбетжан уулу Руслан', en: 'Ruslan Mambetzhan uulu' },
            postText: {
              ru: 'офицер отдела международного сотрудничества',
              en: 'Officer, international cooperation division',
            },
            role: 'head',
          },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          {
            name: { ru: 'Студеникин Игорь Борисович', en: 'Igor Studenikin' },
            postText: {
              ru: 'начальник кафедры миротворческой подготовки',
              en: 'Head of the Peacekeeping Training Department',
            },
            role: 'head',
          },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [
          {
            name: { ru: 'Холикзода Бехруз', en: 'Behruz Kholiqzoda' },
            postText: { ru: 'инструктор учебного центра', en: 'Instructor, training centre' },
            role: 'head',
            presence: 'by_video',
          },
        ],
      },
      {
        of: { body: 'joint-staff' },
        category: 'secretariat',
        rows: [{ person: 'trubnikov', post: 'js-peacekeeping', role: 'head' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'akhmetzhanova', post: 'sec-political-adviser', role: 'head' }],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2025-03-20T10:31:00.000Z',
      submittedAt: '2025-03-20T11:55:00.000Z',
      editor: 'streshnev',
      approvedAt: '2025-03-20T12:53:00.000Z',
      secretary: 'belsky',
      publishedAt: '2025-03-20T13:30:00.000Z',
    },
  },
  {
    meeting: 'ksopn-25',
    languages: ['ru', 'en'],
    delegations: [
      { of: { state: 'by' }, rows: [{ person: 'dubovik', post: 'by-gun-first-deputy', role: 'head' }] },
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
          { person: 'ergeshov', post: 'kg-narco-deputy', role: 'head' },
          { person: 'mamatova', post: 'kg-mvd-international-head', role: 'deputy_head' },
          { person: 'asanbek-uulu', post: 'kg-narco-officer' },
          { person: 'toktonalieva', post: 'kg-mfa-adviser', role: 'adviser' },
        ],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'shubnikov', post: 'ru-gunk-deputy', role: 'head', presence: 'by_video' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head', role: 'member', presence: 'by_video' },
          { person: 'polozov', post: 'ru-mfa-threats-adviser', role: 'adviser', presence: 'excused' },
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
        of: { state: 'cn' },
        category: 'partner',
        rows: [{ person: 'zhang', post: 'cn-mps-adviser', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'unodc' },
        category: 'international_organisation',
        rows: [{ person: 'fernandez', post: 'unodc-coordinator', role: 'head' }],
      },
      {
        of: { body: 'cis-atc' },
        category: 'guest',
        rows: [{ person: 'prokhorchuk', post: 'cis-atc-adviser', role: 'head' }],
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
      createdAt: '2025-06-19T09:04:00.000Z',
      submittedAt: '2025-06-19T10:42:00.000Z',
      editor: 'yartseva',
      approvedAt: '2025-06-19T11:19:00.000Z',
      secretary: 'veresova',
      publishedAt: '2025-06-19T12:00:00.000Z',
    },
  },
  {
    meeting: 'kschs-18',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { state: 'by' },
        rows: [
          { person: 'savchuk', post: 'by-mchs-international-head', role: 'head' },
          { person: 'matskevich', post: 'by-mchs-response-deputy' },
        ],
      },
      {
        of: { state: 'kz' },
        rows: [
          { person: 'maratuly', post: 'kz-mchs-deputy', role: 'head' },
          { person: 'baydauletov', post: 'kz-mchs-expert' },
        ],
      },
      { of: { state: 'kg' }, rows: [{ person: 'abdykerimov', post: 'kg-mchs-crisis-head', role: 'head' }] },
      {
        of: { state: 'ru' },
        rows: [{ person: 'tikhomirova', post: 'ru-mchs-international-deputy', role: 'head' }],
      },
      { of: { state: 'tj' }, rows: [{ person: 'yusufiyon', post: 'tj-kchs-head', role: 'head' }] },
      {
        of: { state: 'rs' },
        category: 'observer',
        rows: [
          {
            name: { ru: 'Йованович Драган', en: 'Dragan Jovanović' },
            postText: { ru: 'сотрудник спасательной службы', en: 'rescue service officer' },
            role: 'head',
          },
        ],
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
      createdAt: '2026-05-21T09:31:00.000Z',
      submittedAt: '2026-05-21T11:41:00.000Z',
      editor: 'yartseva',
      approvedAt: '2026-05-21T12:31:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-05-21T13:00:00.000Z',
    },
  },
  {
    meeting: 'wg-info-14',
    languages: ['ru'],
    delegations: [
      {
        of: { state: 'by' },
        rows: [
          { person: 'shidlovskaya', post: 'by-mfa-information-head', role: 'head', presence: 'by_video' },
        ],
      },
      {
        of: { state: 'kz' },
        rows: [{ person: 'iskaliev', post: 'kz-mfa-counsellor', role: 'head', presence: 'by_video' }],
      },
      {
        of: { state: 'kg' },
        rows: [{ person: 'toktonalieva', post: 'kg-mfa-adviser', role: 'head', presence: 'by_video' }],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'rogozhin', post: 'ru-mfa-information-adviser', role: 'head', presence: 'by_video' },
        ],
      },
      {
        of: { state: 'tj' },
        rows: [{ person: 'radzhabzoda', post: 'tj-mfa-adviser', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'elagina', post: 'sec-information-specialist', role: 'head' }],
      },
    ],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2026-09-17T08:40:00.000Z',
      submittedAt: '2026-09-17T11:10:00.000Z',
      editor: 'streshnev',
      approvedAt: '2026-09-17T11:37:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-09-17T12:00:00.000Z',
    },
  },
]
