import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2021InEnglish: SeedRelease[] = [
  {
    key: 'false-sites-2021-en',
    language: 'en',
    kind: 'statement',
    title: 'Forged letters sent in the name of the CSTO Secretariat',
    lead: 'In recent days the CSTO Secretariat has heard from people who were sent letters offering paid training followed by an internship. The Secretariat has nothing to do with these letters.',
    body: [
      {
        p: 'They come from addresses that resemble the official one, carry the emblem of the Organization and link to a payment page. The names under them are fictitious: no such people work at the Secretariat.',
      },
      { p: 'Please remember:' },
      {
        ul: [
          'internships at the Secretariat are free of charge and are announced only on the official website;',
          'the Secretariat never asks anyone to transfer money or to send bank card details;',
          'if you receive a suspicious letter, do not open the attachments, and forward it to the press service.',
        ],
      },
      { p: 'The matter has been reported to the law enforcement authorities.' },
    ],
    dateline: 'Moscow',
    issuedAt: '2021-08-11T15:00:00.000Z',
    about: { bodies: ['secretariat'], topics: ['information-security'] },
    contact: pressInEnglish,
    translationOf: 'false-sites-2021',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2021-08-11T13:03:00.000Z',
      submittedAt: '2021-08-11T14:10:00.000Z',
      editor: 'streshnev',
      approvedAt: '2021-08-11T14:47:00.000Z',
      secretary: 'belsky',
      publishedAt: '2021-08-11T15:00:00.000Z',
    },
  },
  {
    key: 'ksopn-23-en',
    language: 'en',
    kind: 'news',
    title: 'KSOPN agrees a plan for carrying out the anti-drug strategy',
    lead: 'On 21 October 2021 the XXIII session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held in Moscow in a hybrid format. It was chaired by Dmitry Verestov, Deputy Head of the Main Directorate for Drug Control of the Ministry of Internal Affairs of the Russian Federation.',
    body: [
      {
        p: 'The delegations of Belarus, Russia and Tajikistan met in the room; the others took part by video link.',
      },
      {
        p: 'The members of the Council agreed a plan for carrying out the Anti-Drug Strategy for 2021–2025. Kazakhstan and Tajikistan proposed changes to the dates of joint operations, and these were accepted.',
      },
      { h2: 'A review without gaps' },
      {
        p: 'The structure of an annual analytical review was approved. Each party will use the same form and mark what has been counted and what has been estimated. The first review of this kind will cover 2021.',
      },
      {
        p: 'Lucía Fernández, Programme Coordinator at the United Nations Office on Drugs and Crime (UNODC), and Bauyrzhan Utegenov, expert of the Central Asian Regional Information and Coordination Centre (CARICC), described the training courses on offer and proposed to coordinate their timetable with the Council.',
      },
      { p: 'The plan has been sent for national approval.' },
    ],
    dateline: 'Moscow',
    issuedAt: '2021-10-22T09:00:00.000Z',
    about: {
      meeting: 'ksopn-23',
      bodies: ['ksopn', 'unodc', 'caricc'],
      people: ['verestov', 'fernandez', 'utegenov'],
      states: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['counter-narcotics', 'international-cooperation'],
    },
    contact: pressInEnglish,
    translationOf: 'ksopn-23',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2021-10-21T14:48:00.000Z',
      submittedAt: '2021-10-22T08:10:00.000Z',
      editor: 'streshnev',
      approvedAt: '2021-10-22T08:48:00.000Z',
      secretary: 'veresova',
      publishedAt: '2021-10-22T09:00:00.000Z',
    },
  },
]
