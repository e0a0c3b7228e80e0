import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2018InEnglish: SeedRelease[] = [
  {
    key: 'analysts-2018-en',
    language: 'en',
    kind: 'news',
    title: 'How analysis serves security: two days of debate in Astana',
    lead: 'The international conference “Security in Central Asia: Analysis and Practice” was held in Astana on 24–25 May 2018. Researchers and officials from eleven states took part.',
    body: [
      {
        p: 'Opening the plenary, Timur Iskaliyev, Counsellor at the Ministry of Foreign Affairs of the Republic of Kazakhstan, observed that scholars and practitioners read different texts about the same things, and proposed that for two days at least they read the same ones.',
      },
      { h2: 'Points of dispute' },
      {
        p: 'The section on drug trafficking and the economy compared three ways of estimating the size of the illicit market. The results differed by a factor of two, and the speakers agreed that such figures should not be published without a description of the method.',
      },
      {
        p: 'The section on water, climate and emergency risks drew more listeners than the room had seats. Hydrologists showed how a flood forecast passed to the neighbours one day earlier changes the number of people who have to be evacuated.',
      },
      { h2: 'Next steps' },
      {
        p: 'The papers will be published in Russian and English. The participants suggested making the event a regular one and giving more time to discussion than to papers next time.',
      },
    ],
    dateline: 'Astana',
    issuedAt: '2018-05-28T09:00:00.000Z',
    about: {
      meeting: 'analysts-2018',
      people: ['iskaliev'],
      states: ['kz'],
      topics: ['collective-security', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'analysts-2018',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2018-05-25T14:51:00.000Z',
      submittedAt: '2018-05-28T07:33:00.000Z',
      editor: 'yartseva',
      approvedAt: '2018-05-28T08:25:00.000Z',
      secretary: 'veresova',
      publishedAt: '2018-05-28T09:00:00.000Z',
    },
  },
]
