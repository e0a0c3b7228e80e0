import type { SeedList } from '../format'

export const listsOfAutumn2024: SeedList[] = [
  {
    meeting: 'kanal-avangard',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { label: { ru: 'Координационный штаб', en: 'Coordination headquarters' } },
        rows: [
          { person: 'nazirov', post: 'tj-akn-head', role: 'head' },
          { person: 'sharifzoda', post: 'tj-akn-deputy', role: 'deputy_head' },
          { person: 'dubovik', post: 'by-gun-first-deputy' },
          { person: 'sarsengaliev', post: 'kz-narco-deputy' },
          { person: 'ergeshov', post: 'kg-narco-deputy' },
          { person: 'shubnikov', post: 'ru-gunk-deputy' },
        ],
      },
      {
        of: { state: 'cn' },
        category: 'observer',
        rows: [{ person: 'zhang', post: 'cn-mps-adviser', role: 'head' }],
      },
      {
        of: { state: 'ir' },
        category: 'observer',
        rows: [{ person: 'ahmadi', post: 'ir-dchq-expert', role: 'head' }],
      },
      {
        of: { body: 'unodc' },
        category: 'observer',
        rows: [{ person: 'fernandez', post: 'unodc-coordinator', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'eag' },
        category: 'observer',
        rows: [{ person: 'melnichukova', post: 'eag-expert', role: 'head' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'kim', post: 'ksopn-deputy-secretary', role: 'head' }],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-10-28T06:00:00.000Z',
      submittedAt: '2024-10-28T08:38:00.000Z',
      editor: 'streshnev',
      approvedAt: '2024-10-28T09:34:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-28T10:00:00.000Z',
    },
  },
  {
    meeting: 'minsk-conference-2',
    languages: ['ru', 'en'],
    delegations: [
      {
        of: { state: 'by' },
        rows: [
          { person: 'korsak', post: 'by-mfa-adviser', role: 'head' },
          { person: 'shidlovskaya', post: 'by-mfa-information-head' },
        ],
      },
      {
        of: { body: 'cis' },
        category: 'international_organisation',
        rows: [{ person: 'doroshevich', post: 'cis-adviser', role: 'head' }],
      },
      {
        of: { body: 'sco' },
        category: 'international_organisation',
        rows: [{ person: 'li', post: 'sco-adviser', role: 'head' }],
      },
      {
        of: { label: { ru: 'Независимые эксперты', en: 'Independent experts' } },
        category: 'guest',
        rows: [
          {
            name: { ru: 'Нурпеисова Жанар', en: 'Zhanar Nurpeisova' },
            postText: { ru: 'научный сотрудник', en: 'research fellow' },
          },
          {
            name: { ru: 'Петрович Милан', en: 'Milan Petrović' },
            postText: { ru: 'политолог', en: 'political scientist' },
          },
          {
            name: { ru: 'Батбаяр Ганзориг', en: 'Ganzorig Batbayar' },
            postText: { ru: 'политолог', en: 'political scientist' },
            role: 'member',
            presence: 'absent',
          },
        ],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [
          { person: 'tasmagambetov', post: 'sec-gen', role: 'head' },
          { person: 'akhmetzhanova', post: 'sec-political-adviser', role: 'adviser' },
        ],
      },
    ],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-11-01T10:34:00.000Z',
      submittedAt: '2024-11-01T11:51:00.000Z',
      editor: 'yartseva',
      approvedAt: '2024-11-01T12:31:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-11-01T13:00:00.000Z',
    },
  },
]
