import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2025InEnglish: SeedRelease[] = [
  {
    key: 'peacekeeping-2025-en',
    language: 'en',
    kind: 'news',
    title: 'Peacekeeping instructors to teach at one another’s centres',
    lead: 'On 20 March 2025 the CSTO Joint Staff hosted consultations on the training of national peacekeeping contingents, chaired by Georgy Trubnikov, Senior Officer for Peacekeeping at the Joint Staff.',
    body: [
      {
        p: 'Representatives of training centres compared their programmes and identified a common module of 40 hours. It covers the rules on the use of force, work with an interpreter, the protection of civilians and contact with the media.',
      },
      {
        p: 'The parties agreed on exchanges: an instructor spends two weeks at a centre in another country, not as a student but as a second teacher. The first exchange is planned for autumn 2025.',
      },
      {
        p: 'Madina Akhmetzhanova, Adviser in the Department of Political Cooperation of the CSTO Secretariat, pointed out that peacekeepers mostly talk to people who are frightened and tired. She proposed that two hours of the module be given to conversation with local residents, and the proposal was accepted.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2025-03-21T09:00:00.000Z',
    about: {
      meeting: 'peacekeeping-2025',
      bodies: ['joint-staff', 'secretariat'],
      people: ['trubnikov', 'akhmetzhanova'],
      states: ['by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['peacekeeping', 'military-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'peacekeeping-2025',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2025-03-21T06:12:00.000Z',
      submittedAt: '2025-03-21T08:05:00.000Z',
      editor: 'yartseva',
      approvedAt: '2025-03-21T08:25:00.000Z',
      secretary: 'belsky',
      publishedAt: '2025-03-21T09:00:00.000Z',
    },
  },
  {
    key: 'ksopn-25-en',
    language: 'en',
    kind: 'news',
    title: 'KSOPN to create a shared catalogue of synthetic drugs',
    lead: 'On 19 June 2025 the XXV session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held in Bishkek under the chairmanship of Kubanychbek Ergeshov, Deputy Head of the Service for Countering Illicit Drug Trafficking of the Ministry of Internal Affairs of the Kyrgyz Republic.',
    body: [
      {
        p: 'The delegations of Belarus, Kazakhstan, the Kyrgyz Republic and Tajikistan met in the room; the Russian delegation took part by video link. The United Nations Office on Drugs and Crime (UNODC) and other international organisations were represented.',
      },
      { h2: 'The catalogue' },
      {
        p: 'It was decided to create a shared catalogue of samples of synthetic drugs. A laboratory that meets an unknown substance now spends up to three weeks identifying it, although a neighbour may have described it already. With the catalogue, spectra can be compared in minutes. The concept has been sent for national approval.',
      },
      { h2: 'The strategy' },
      {
        p: 'The Council discussed the preliminary results of the Anti-Drug Strategy for 2021–2025. Oleg Zhuravsky, Adviser at the CSTO Secretariat, described the section on prevention as the most successful and the section on financial investigations as lagging behind. The final report will be heard at the next session; the group that will draft the new document has been appointed.',
      },
      { h2: 'Working with the media' },
      {
        p: 'A procedure for agreeing press announcements during joint operations was endorsed. The agency of the country where an event took place reports it first; the others refer to that report and give no figures before it.',
      },
      { p: 'The next session will be held in Moscow on 10 December 2026.' },
    ],
    dateline: 'Bishkek',
    issuedAt: '2025-06-20T08:30:00.000Z',
    about: {
      meeting: 'ksopn-25',
      bodies: ['ksopn', 'unodc'],
      people: ['ergeshov', 'zhuravsky'],
      states: ['by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-25',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2025-06-19T13:32:00.000Z',
      submittedAt: '2025-06-20T07:11:00.000Z',
      editor: 'yartseva',
      approvedAt: '2025-06-20T07:49:00.000Z',
      secretary: 'veresova',
      publishedAt: '2025-06-20T08:30:00.000Z',
    },
  },
  {
    key: 'drug-day-2025-en',
    language: 'en',
    kind: 'statement',
    title: 'Statement by the KSOPN on the growing share of synthetic drugs',
    lead: 'On 26 June the world marks the International Day against Drug Abuse and Illicit Trafficking. The Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking (KSOPN) draws attention to the growing share of synthetic substances.',
    body: [
      {
        p: 'Ten years ago the debate was about routes: where the drugs came from and by which road. Today a substance can be made in the house next door and sold without leaving home. The border that has to be guarded runs across the screen of a telephone.',
      },
      { p: 'The Council considers it necessary:' },
      {
        ul: [
          'to add new substances to national lists faster and to recognise the findings of neighbouring laboratories;',
          'to teach officers financial investigation from their first year of service;',
          'to support the parents and teachers who are the first to notice trouble.',
        ],
      },
      {
        p: 'The Council thanks doctors, volunteers and the staff of the competent authorities for their work.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2025-06-26T09:30:00.000Z',
    about: { bodies: ['ksopn'], topics: ['counter-narcotics'] },
    contact: pressInEnglish,
    translationOf: 'drug-day-2025',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2025-06-26T06:39:00.000Z',
      submittedAt: '2025-06-26T08:24:00.000Z',
      editor: 'streshnev',
      approvedAt: '2025-06-26T08:55:00.000Z',
      secretary: 'veresova',
      publishedAt: '2025-06-26T09:30:00.000Z',
    },
  },
]
