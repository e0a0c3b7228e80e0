import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2022InEnglish: SeedRelease[] = [
  {
    key: 'treaty-30-en',
    language: 'en',
    kind: 'statement',
    title: 'Thirty years of the Collective Security Treaty',
    lead: 'The Collective Security Treaty was signed thirty years ago, on 15 May 1992; this autumn the Charter of the Organization will be twenty years old.',
    body: [
      {
        p: 'Behind these dates stands the work of several generations of officers, diplomats, rescuers, investigators and interpreters. Many of those who began it have retired; the people who join today were born after the Treaty itself.',
      },
      {
        p: 'Under the Charter the member states strengthen peace and international and regional security, and defend their independence and territorial integrity on a collective basis. Priority is given to political means.',
      },
      {
        p: [
          'The Secretariat is opening a catalogue of photographs from 1992 to 2002 to researchers. The terms of access are given in the ',
          { text: 'rules of the reading room', href: 'https://example.org/reading-room' },
          '.',
        ],
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2022-05-13T10:00:00.000Z',
    about: {
      bodies: ['secretariat', 'csc'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['collective-security'],
    },
    contact: pressInEnglish,
    translationOf: 'treaty-30',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2022-05-12T14:54:00.000Z',
      submittedAt: '2022-05-13T09:04:00.000Z',
      editor: 'yartseva',
      approvedAt: '2022-05-13T09:44:00.000Z',
      secretary: 'veresova',
      publishedAt: '2022-05-13T10:00:00.000Z',
    },
  },
  {
    key: 'ksbnm-23-en',
    language: 'en',
    kind: 'news',
    title: 'Lists of invalid documents to be reconciled every month',
    lead: 'On 22 September 2022 the XXIII session of the Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration (KSBNM) was held in Bishkek. It was chaired by Aizhan Zholdosh kyzy, Head of Department at the Ministry of Labour, Social Security and Migration of the Kyrgyz Republic.',
    body: [
      {
        p: 'Until now the states have exchanged lists of lost and cancelled passports once a quarter, time enough to cross a border more than once on somebody else’s document. The lists will now be reconciled every month.',
      },
      { h2: 'A common curriculum' },
      {
        p: 'The Council endorsed a common curriculum of 36 hours for staff at border crossings. Half of the classes are practical: the students learn to tell a forged form from a genuine one and to talk with a person who does not speak their language.',
      },
      { h2: 'Partners' },
      {
        p: 'Clara Hartmann, Programme Manager at the International Organization for Migration (IOM), described advice centres for migrant workers. In her estimation people mostly break the rules not on purpose, but because they do not know them.',
      },
      { p: 'The next session will be held in Moscow in spring 2023.' },
    ],
    dateline: 'Bishkek',
    issuedAt: '2022-09-23T08:30:00.000Z',
    about: {
      meeting: 'ksbnm-23',
      bodies: ['ksbnm', 'iom'],
      people: ['zholdosh-kyzy', 'hartmann'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['illegal-migration', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'ksbnm-23',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2022-09-23T06:59:00.000Z',
      submittedAt: '2022-09-23T07:44:00.000Z',
      editor: 'yartseva',
      approvedAt: '2022-09-23T08:13:00.000Z',
      secretary: 'veresova',
      publishedAt: '2022-09-23T08:30:00.000Z',
      later: [
        {
          change: 'noted',
          note: {
            ru: 'Исправлена должность Клары Хартманн в английском переводе.',
            en: 'The post of Clara Hartmann has been corrected: Programme Officer, not Programme Manager as first published.',
          },
          changes: {
            body: [
              {
                p: 'Until now the states have exchanged lists of lost and cancelled passports once a quarter, time enough to cross a border more than once on somebody else’s document. The lists will now be reconciled every month.',
              },
              { h2: 'A common curriculum' },
              {
                p: 'The Council endorsed a common curriculum of 36 hours for staff at border crossings. Half of the classes are practical: the students learn to tell a forged form from a genuine one and to talk with a person who does not speak their language.',
              },
              { h2: 'Partners' },
              {
                p: 'Clara Hartmann, Programme Officer at the International Organization for Migration (IOM), described advice centres for migrant workers. In her estimation people mostly break the rules not on purpose, but because they do not know them.',
              },
              { p: 'The next session will be held in Moscow in spring 2023.' },
            ],
          },
          author: 'sadykov',
          createdAt: '2022-09-23T11:02:00.000Z',
          submittedAt: '2022-09-23T11:20:00.000Z',
          editor: 'streshnev',
          approvedAt: '2022-09-23T11:48:00.000Z',
          secretary: 'veresova',
          publishedAt: '2022-09-23T12:00:00.000Z',
        },
      ],
    },
  },
]
