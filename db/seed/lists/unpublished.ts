import type { SeedList } from '../format'

export const unpublishedLists: SeedList[] = [
  {
    meeting: 'ksopn-26',
    languages: ['ru', 'en'],
    delegations: [
      { of: { state: 'by' }, rows: [{ person: 'dubovik', post: 'by-gun-first-deputy', role: 'head' }] },
      {
        of: { state: 'kz' },
        rows: [{ person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head', presence: 'by_video' }],
      },
      {
        of: { state: 'kg' },
        rows: [{ person: 'mamatova', post: 'kg-mvd-international-head', role: 'head' }],
      },
      {
        of: { state: 'ru' },
        rows: [
          { person: 'shubnikov', post: 'ru-gunk-deputy', role: 'head' },
          { person: 'kaluzhnaya', post: 'ru-gunk-international-head' },
        ],
      },
      { of: { state: 'tj' }, rows: [{ person: 'nazirov', post: 'tj-akn-head', role: 'head' }] },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'kim', post: 'ksopn-deputy-secretary', role: 'head' }],
      },
    ],
    story: { fate: 'draft', author: 'lytkina', createdAt: '2026-11-20T09:05:00.000Z' },
  },
  {
    meeting: 'ksbnm-31',
    languages: ['ru'],
    delegations: [
      { of: { state: 'by' }, rows: [{ person: 'zhdanovich', post: 'by-migration-deputy', role: 'head' }] },
      { of: { state: 'kz' }, rows: [{ person: 'tleubay-seitova', post: 'kz-migration-head', role: 'head' }] },
      { of: { state: 'kg' }, rows: [{ person: 'zholdosh-kyzy', post: 'kg-labour-head', role: 'head' }] },
      { of: { state: 'ru' }, rows: [{ person: 'sukhoruchko', post: 'ru-guvm-deputy', role: 'head' }] },
      {
        of: { state: 'tj' },
        rows: [
          { person: 'saidzoda', post: 'tj-labour-head', role: 'head' },
          { person: 'davlatova', post: 'tj-mvd-expert' },
        ],
      },
      {
        of: { body: 'iom' },
        category: 'guest',
        rows: [{ person: 'hartmann', post: 'iom-officer', role: 'head', presence: 'by_video' }],
      },
      {
        of: { body: 'secretariat' },
        category: 'secretariat',
        rows: [{ person: 'pogosbekyan', post: 'sec-legal-adviser', role: 'head' }],
      },
    ],
    story: {
      fate: 'in_review',
      author: 'sadykov',
      createdAt: '2026-11-19T11:40:00.000Z',
      submittedAt: '2026-11-23T08:50:00.000Z',
    },
  },
]
