import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2023InEnglish: SeedRelease[] = [
  {
    key: 'ksopn-24-en',
    language: 'en',
    kind: 'news',
    title: 'Clandestine laboratories and criminal money: the XXIV session of the KSOPN',
    lead: 'On 15 June 2023 the XXIV session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held in Minsk with Belarus in the chair.',
    body: [
      {
        p: 'The session was led by Sergei Grinkevich, First Deputy Head of the Main Department for Drug Control and Combating Trafficking in Human Beings of the Ministry of Internal Affairs of the Republic of Belarus. The delegation of Armenia took part by video link.',
      },
      { h2: 'Laboratories' },
      {
        p: 'Clandestine production is growing smaller and going into hiding: a kitchen in a rented flat instead of a workshop in a hangar. For those who enter first it is more dangerous than gunfire, because solvent fumes cannot be seen. The Council endorsed guidelines on inspecting such places, which were presented by Alexei Shubnikov, Deputy Head of the Main Directorate for Drug Control of the Ministry of Internal Affairs of the Russian Federation.',
      },
      { h2: 'Money' },
      {
        p: 'Svetlana Melnichukova, expert at the Secretariat of the Eurasian Group on Combating Money Laundering and Financing of Terrorism (EAG), used a training case to show how transfers between small wallets can reveal a whole chain of sales. Her proposal for a joint seminar on financial investigations was supported; it will take place in 2024.',
      },
      {
        p: 'A representative of the Bureau for the Coordination of the Fight against Organized Crime (BKBOP) attended as a guest.',
      },
    ],
    dateline: 'Minsk',
    issuedAt: '2023-06-16T09:00:00.000Z',
    about: {
      meeting: 'ksopn-24',
      bodies: ['ksopn', 'eag', 'bkbop'],
      people: ['grinkevich', 'melnichukova', 'shubnikov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-24',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2023-06-16T06:20:00.000Z',
      submittedAt: '2023-06-16T07:56:00.000Z',
      editor: 'yartseva',
      approvedAt: '2023-06-16T08:37:00.000Z',
      secretary: 'belsky',
      publishedAt: '2023-06-16T09:00:00.000Z',
    },
  },
]
