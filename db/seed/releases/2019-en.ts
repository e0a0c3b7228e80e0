import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2019InEnglish: SeedRelease[] = [
  {
    key: 'kschs-11-en',
    language: 'en',
    kind: 'news',
    title: 'Rescue services to exchange flood forecasts every day',
    lead: 'On 20 June 2019 the XI session of the Coordination Council for Emergency Situations of the CSTO Member States (KSChS) was held in Bishkek. It was chaired by Azamat Sydygaliev, Head of the Emergency Prevention Department of the Ministry of Emergency Situations of the Kyrgyz Republic.',
    body: [
      {
        p: 'The Council decided that flood and mudflow forecasts will be exchanged every day from 1 September 2019. The parties appointed duty officers who receive warnings at any hour.',
      },
      {
        p: 'The concept of joint exercises of rescue units was agreed. In the scenario an earthquake sets off a mudflow that blocks a mountain road; the teams have to build a crossing, set up a camp and evacuate the casualties by helicopter. The first stage will take place as early as September, in Issyk-Kul Region.',
      },
      {
        p: 'The symbols on operational maps were discussed separately. Today one and the same symbol may mean a depot in one country and a hospital in the next. A working group will prepare a common list of sixty symbols.',
      },
      {
        p: 'Vadim Doroshevich, Adviser at the Executive Committee of the Commonwealth of Independent States (CIS), attended as a guest. The delegation of Tajikistan took part by video link.',
      },
    ],
    dateline: 'Bishkek',
    issuedAt: '2019-06-21T08:30:00.000Z',
    about: {
      meeting: 'kschs-11',
      bodies: ['kschs'],
      people: ['sydygaliev'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['emergency-response'],
    },
    contact: pressInEnglish,
    translationOf: 'kschs-11',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2019-06-20T14:01:00.000Z',
      submittedAt: '2019-06-21T07:18:00.000Z',
      editor: 'streshnev',
      approvedAt: '2019-06-21T07:57:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-06-21T08:30:00.000Z',
    },
  },
  {
    key: 'ksopn-21-en',
    language: 'en',
    kind: 'news',
    title: 'Work begins on a new anti-drug strategy',
    lead: 'On 14 November 2019 the XXI session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held in Dushanbe. It was chaired by Daler Nazirov, Head of Department at the Drug Control Agency under the President of the Republic of Tajikistan.',
    body: [
      {
        p: 'All the member states were represented. A representative of the United Nations Office on Drugs and Crime (UNODC) and an expert of the Central Asian Regional Information and Coordination Centre (CARICC) took part; the Republic of Uzbekistan sent an observer.',
      },
      {
        p: 'The members of the Council reviewed their cooperation in 2019 and approved a plan for 2020. The work of the competent authorities was found satisfactory; the criticism concerned above all the time taken to answer enquiries.',
      },
      { h2: 'A document for the next five years' },
      {
        p: 'The present Anti-Drug Strategy runs until 2020. The Council set up a group, coordinated by Russia, to draft the next one.',
      },
      {
        p: 'Oleg Zhuravsky, Adviser at the CSTO Secretariat, suggested beginning with questions rather than with text: which of the earlier measures brought results, which remained on paper, and why. The suggestion was supported.',
      },
      { p: 'The XXII session is to be held in Moscow in the second half of 2020.' },
    ],
    dateline: 'Dushanbe',
    issuedAt: '2019-11-15T09:00:00.000Z',
    about: {
      meeting: 'ksopn-21',
      bodies: ['ksopn', 'unodc', 'caricc'],
      people: ['nazirov', 'zhuravsky'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj', 'uz'],
      topics: ['counter-narcotics'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-21',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2019-11-15T07:06:00.000Z',
      submittedAt: '2019-11-15T08:15:00.000Z',
      editor: 'yartseva',
      approvedAt: '2019-11-15T08:36:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-11-15T09:00:00.000Z',
    },
  },
]
