import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2017InEnglish: SeedRelease[] = [
  {
    key: 'treaty-25-en',
    language: 'en',
    kind: 'statement',
    title: 'Twenty-five years of the Collective Security Treaty',
    lead: 'The Collective Security Treaty was signed twenty-five years ago, on 15 May 1992. The CSTO Secretariat congratulates the citizens of the member states, and everyone who has served the cause of common security, on this anniversary.',
    body: [
      {
        p: 'The Treaty was born in a difficult time. Old economic and military ties were coming apart, while the threats were becoming common ones. The states that signed it agreed to refrain from the use of force against one another and to consult whenever one of them was threatened.',
      },
      {
        p: 'In a quarter of a century an agreement on mutual assistance has grown into a fully fledged international organisation, whose Charter was signed on 7 October 2002. It has permanent working bodies, and its work extends beyond military matters to countering drug trafficking, terrorism and illegal migration and to emergency response.',
      },
      {
        quote:
          'An alliance is measured not by the number of papers signed, but by the certainty that a call for help will be answered.',
      },
      {
        p: 'The Secretariat thanks the veterans of the Organization and invites the public to an exhibition of archive documents, which is open until 30 June.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: '2017-05-15T09:30:00.000Z',
    about: {
      bodies: ['secretariat', 'csc'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['collective-security'],
    },
    contact: pressInEnglish,
    translationOf: 'treaty-25',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2017-05-15T07:08:00.000Z',
      submittedAt: '2017-05-15T07:59:00.000Z',
      editor: 'streshnev',
      approvedAt: '2017-05-15T09:08:00.000Z',
      secretary: 'veresova',
      publishedAt: '2017-05-15T09:30:00.000Z',
    },
  },
  {
    key: 'ksopn-19-en',
    language: 'en',
    kind: 'news',
    title: 'Precursors, dog teams and a round-the-clock link: the XIX session of the KSOPN',
    lead: 'On 12 October 2017 Minsk hosted the XIX session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN). It was chaired by Sergei Grinkevich, First Deputy Head of the Main Department for Drug Control and Combating Trafficking in Human Beings of the Ministry of Internal Affairs of the Republic of Belarus.',
    body: [
      {
        p: 'Erik Lindqvist, Representative of the United Nations Office on Drugs and Crime (UNODC), attended as an observer.',
      },
      {
        p: 'Precursors were the main topic. The Council endorsed a list of contact points that will answer enquiries round the clock, seven days a week. A reply could once take a week; a simple enquiry must now be answered within four hours.',
      },
      { h2: 'Training dog teams' },
      {
        p: 'Belarus proposed an annual training event for dog teams. The first will take place in 2018 at a training centre in Minsk Region.',
      },
      {
        p: '“A dog needs no interpreter: it works in the same way on any border. Its handlers, however, have much to learn from one another,” Sergei Grinkevich said as he closed the discussion.',
      },
      {
        p: 'The exchange of samples of new psychoactive substances between laboratories was found useful, but its legal side needs more work. The working group of experts will take it up.',
      },
      { p: 'The next session will be held in Yerevan in autumn 2018.' },
    ],
    dateline: 'Minsk',
    issuedAt: '2017-10-13T09:00:00.000Z',
    about: {
      meeting: 'ksopn-19',
      bodies: ['ksopn', 'unodc'],
      people: ['grinkevich', 'lindqvist'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-19',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2017-10-12T14:03:00.000Z',
      submittedAt: '2017-10-13T08:13:00.000Z',
      editor: 'yartseva',
      approvedAt: '2017-10-13T08:36:00.000Z',
      secretary: 'veresova',
      publishedAt: '2017-10-13T09:00:00.000Z',
    },
  },
]
