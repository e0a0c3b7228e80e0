import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2024InEnglish: SeedRelease[] = [
  {
    key: 'kanal-avangard-en',
    language: 'en',
    kind: 'news',
    title: 'Subregional anti-drug operation “Kanal-Avangard” conducted',
    lead: 'The subregional anti-drug operation “Kanal-Avangard” was conducted in the territory of the CSTO member states from 21 to 25 October 2024. Its coordination headquarters worked in Dushanbe.',
    body: [
      {
        p: 'The aim was to close the channels by which drugs, their precursors and new psychoactive substances reach the Organization’s area of responsibility, to break up cross-border criminal groups and to deprive them of their proceeds.',
      },
      { p: 'Those taking part were:' },
      {
        ul: [
          'the police and state security authorities;',
          'the border and customs services;',
          'the financial intelligence units.',
        ],
      },
      {
        p: 'Some 24,000 officers were involved in all. Observers from China and Iran, the United Nations Office on Drugs and Crime (UNODC), the Shanghai Cooperation Organisation (SCO), the Commonwealth of Independent States (CIS) and the Eurasian Group on Combating Money Laundering and Financing of Terrorism (EAG) followed the work of the headquarters.',
      },
      {
        p: 'The competent authorities are compiling the results. Figures on seizures and criminal cases are published by the national agencies.',
      },
    ],
    dateline: 'Dushanbe',
    issuedAt: '2024-10-28T14:00:00.000Z',
    about: {
      meeting: 'kanal-avangard',
      bodies: ['ksopn'],
      states: ['by', 'kz', 'kg', 'ru', 'tj', 'cn', 'ir'],
      topics: ['counter-narcotics'],
    },
    contact: pressInEnglish,
    translationOf: 'kanal-avangard',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-10-28T11:32:00.000Z',
      submittedAt: '2024-10-28T12:29:00.000Z',
      editor: 'streshnev',
      approvedAt: '2024-10-28T13:31:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-28T14:00:00.000Z',
    },
  },
  {
    key: 'ryzhenkov-2024-en',
    language: 'en',
    kind: 'news',
    title: 'CSTO Secretary General meets the Minister of Foreign Affairs of Belarus',
    lead: 'On 30 October 2024 the CSTO Secretary General, Imangali Tasmagambetov, met the Minister of Foreign Affairs of the Republic of Belarus, Maksim Ryzhenkov, in Minsk.',
    body: [
      {
        p: 'The Secretary General came to the capital of Belarus to take part in the II Minsk International Conference on Eurasian Security on 31 October and 1 November.',
      },
      {
        p: 'The programme of the conference includes an address by the Secretary General. A report will be published on this site.',
      },
    ],
    dateline: 'Minsk',
    issuedAt: '2024-10-30T15:30:00.000Z',
    about: {
      meeting: 'ryzhenkov-2024',
      bodies: ['secretariat', 'by-mfa'],
      people: ['tasmagambetov', 'ryzhenkov'],
      states: ['by'],
      topics: ['international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'ryzhenkov-2024',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-10-30T13:02:00.000Z',
      submittedAt: '2024-10-30T14:11:00.000Z',
      editor: 'streshnev',
      approvedAt: '2024-10-30T15:17:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-30T15:30:00.000Z',
    },
  },
  {
    key: 'minsk-conference-en',
    language: 'en',
    kind: 'news',
    title: 'CSTO Secretary General addresses the II Minsk International Conference on Eurasian Security',
    lead: 'The II Minsk International Conference on Eurasian Security opened in Minsk on 31 October 2024. The CSTO Secretary General, Imangali Tasmagambetov, addressed the participants.',
    body: [
      { p: 'The conference lasts two days and closes on 1 November.' },
      { h2: 'The Secretariat’s delegation' },
      {
        p: 'The Secretary General is accompanied by Madina Akhmetzhanova, Adviser in the Department of Political Cooperation of the CSTO Secretariat. She will speak in an expert discussion of confidence-building measures.',
      },
      {
        p: 'On 30 October, the eve of the conference, Imangali Tasmagambetov met the Minister of Foreign Affairs of the Republic of Belarus, Maksim Ryzhenkov.',
      },
      {
        p: 'The programme and the list of participants will be posted on the page of the conference after it closes.',
      },
    ],
    dateline: 'Minsk',
    issuedAt: '2024-10-31T14:30:00.000Z',
    about: {
      meeting: 'minsk-conference-2',
      bodies: ['secretariat'],
      people: ['tasmagambetov'],
      states: ['by'],
      topics: ['collective-security', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'minsk-conference',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2024-10-31T11:03:00.000Z',
      submittedAt: '2024-10-31T13:35:00.000Z',
      editor: 'yartseva',
      approvedAt: '2024-10-31T14:10:00.000Z',
      secretary: 'veresova',
      publishedAt: '2024-10-31T14:30:00.000Z',
    },
  },
]
