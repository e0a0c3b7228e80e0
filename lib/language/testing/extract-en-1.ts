import type { ExtractCase } from './extract-case'

const ksopn =
  'Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States'

/** English releases of our own. */
export const englishTexts: ExtractCase[] = [
  {
    name: 'a session under the chairmanship of somebody with the post before the name',
    language: 'en',
    text: 'On 14 May 2021, in Dushanbe (the Republic of Tajikistan), the 23rd session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States (KSOPN) was held under the chairmanship of Deputy Minister of Internal Affairs of the Republic of Tajikistan Firuz Rahimzoda.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 23,
        bodies: [ksopn],
        date: '2021-05-14',
        city: 'Dushanbe',
        country: 'TJ',
        format: 'in_person',
        chair: ['Firuz Rahimzoda', 'Deputy Minister of Internal Affairs of the Republic of Tajikistan'],
        people: [
          ['Firuz Rahimzoda', 'Deputy Minister of Internal Affairs of the Republic of Tajikistan', 'chair'],
        ],
        states: 'TJ',
      },
    ],
  },
  {
    name: 'the post after the name, a videoconference',
    language: 'en',
    text: 'The XXII session of the KSOPN was held via videoconference on 20 November 2020 under the chairmanship of Arkady Zimin, Deputy Minister of Internal Affairs of the Russian Federation. Representatives of Armenia, Belarus, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan took part.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 22,
        bodies: [ksopn],
        date: '2020-11-20',
        format: 'videoconference',
        chair: ['Arkady Zimin', 'Deputy Minister of Internal Affairs of the Russian Federation'],
        people: [['Arkady Zimin', 'Deputy Minister of Internal Affairs of the Russian Federation', 'chair']],
        states: 'RU AM BY KZ KG TJ',
      },
    ],
  },
  {
    name: 'an announcement',
    language: 'en',
    publishedAt: '2023-10-09',
    text: 'The twenty-fourth session of the KSOPN will be held in Minsk on 12 October. Representatives of the ministries of internal affairs of Armenia, Belarus and Kazakhstan will take part.',
    events: [
      {
        kind: 'session',
        tense: 'planned',
        number: 24,
        bodies: [ksopn],
        date: '2023-10-12',
        city: 'Minsk',
        country: 'BY',
        format: 'in_person',
        states: 'AM BY KZ',
      },
    ],
  },
  {
    name: 'American order of a date and an unknown council',
    language: 'en',
    text: 'On June 15, 2023, Tashkent hosted the 85th meeting of the Council of Ministers of Defence of the CIS Participating States.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 85,
        bodies: ['Council of Ministers of Defence of the CIS Participating States'],
        date: '2023-06-15',
        city: 'Tashkent',
        country: 'UZ',
        format: 'in_person',
      },
    ],
  },
  {
    name: 'participants by name, posts after',
    language: 'en',
    text: 'A meeting of the Collective Security Council was held in Yerevan on 23 November 2022. The meeting was attended by Vahan Ohanyan, Prime Minister of the Republic of Armenia, Viktar Shumski, President of the Republic of Belarus, and Bakyt Temirov, President of the Kyrgyz Republic.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        bodies: ['Collective Security Council'],
        date: '2022-11-23',
        city: 'Yerevan',
        country: 'AM',
        format: 'in_person',
        people: [
          ['Vahan Ohanyan', 'Prime Minister of the Republic of Armenia', 'member'],
          ['Viktar Shumski', 'President of the Republic of Belarus', 'member'],
          ['Bakyt Temirov', 'President of the Kyrgyz Republic', 'member'],
        ],
        states: 'AM BY KG',
      },
    ],
  },
  {
    name: 'a bilateral meeting',
    language: 'en',
    text: 'On 3 March 2022 Secretary General of the CSTO Arkady Zimin met with the Minister of Foreign Affairs of the Republic of Kazakhstan Yerlan Dosmukhamedov in Nur-Sultan.',
    events: [
      {
        kind: 'bilateral',
        tense: 'held',
        date: '2022-03-03',
        city: 'Nur-Sultan',
        country: 'KZ',
        format: 'in_person',
        people: [
          ['Arkady Zimin', 'Secretary General of the CSTO', 'member'],
          ['Yerlan Dosmukhamedov', 'Minister of Foreign Affairs of the Republic of Kazakhstan', 'member'],
        ],
        states: 'KZ',
      },
    ],
  },
  {
    name: 'the next meeting',
    language: 'en',
    text: 'On 24 November 2020, the 18th meeting of the KSChS took place. A final Protocol was signed. The next meeting will be held on 15 April 2021 in Brest.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 18,
        bodies: ['Coordination Council for Emergency Situations of the CSTO Member States'],
        date: '2020-11-24',
        documents: ['final Protocol'],
        next: ['2021-04-15', 'Brest'],
      },
    ],
  },
  {
    name: 'a chair in a sentence of his own and ranks',
    language: 'en',
    text: 'The 6th meeting of the Working Group on Information Policy and Security was held in Moscow on 7 April 2022. It was chaired by Lieutenant General Ivan Petrenko, Deputy Chief of the CSTO Joint Staff.',
    events: [
      {
        kind: 'working_group',
        tense: 'held',
        number: 6,
        bodies: ['Working Group on Information Policy and Security'],
        date: '2022-04-07',
        city: 'Moscow',
        country: 'RU',
        format: 'in_person',
        chair: ['Ivan Petrenko', 'Deputy Chief of the CSTO Joint Staff'],
        people: [['Ivan Petrenko', 'Deputy Chief of the CSTO Joint Staff', 'chair']],
      },
    ],
  },
  {
    name: 'a range of days',
    language: 'en',
    text: 'From 14 to 16 March 2023 a hybrid meeting of the Council of Ministers of Foreign Affairs of the CSTO took place in Bishkek.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        bodies: ['Council of Ministers of Foreign Affairs of the CSTO'],
        date: '2023-03-14',
        endDate: '2023-03-16',
        city: 'Bishkek',
        country: 'KG',
        format: 'hybrid',
      },
    ],
  },
  {
    name: 'a speaker and observers',
    language: 'en',
    text: 'On 7 June 2022 the 24th session of the KSOPN was held in Moscow. Representatives of Armenia and Belarus took part in the session. Representatives of Iran attended as observers. Irina Kavalchuk, Adviser of the CSTO Secretariat, briefed the participants on the results of the operation.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        number: 24,
        bodies: [ksopn],
        date: '2022-06-07',
        city: 'Moscow',
        country: 'RU',
        format: 'in_person',
        people: [['Irina Kavalchuk', 'Adviser of the CSTO Secretariat', 'speaker']],
        states: 'AM BY IR',
      },
    ],
  },
  {
    name: 'consultations',
    language: 'en',
    text: 'The fifth round of consultations between the Ministries of Foreign Affairs of Armenia and Serbia took place in Belgrade on 9 February 2024.',
    events: [
      {
        kind: 'consultations',
        tense: 'held',
        number: 5,
        date: '2024-02-09',
        city: 'Belgrade',
        country: 'RS',
        format: 'in_person',
        states: 'AM RS',
      },
    ],
  },
  {
    name: 'a conference with organisations',
    language: 'en',
    text: 'On 13 September 2022 an international conference on water and borders was held in Samarkand. The conference was attended by representatives of the United Nations and the Shanghai Cooperation Organization.',
    events: [
      {
        kind: 'conference',
        tense: 'held',
        date: '2022-09-13',
        city: 'Samarkand',
        country: 'UZ',
        format: 'in_person',
        organizations: ['United Nations', 'Shanghai Cooperation Organization'],
      },
    ],
  },
  {
    name: 'an operation',
    language: 'en',
    text: 'Operation “Kanal-Rubezh” was conducted on the territory of the CSTO Member States from 21 to 25 October 2024. Some 4,500 officers were involved.',
    events: [
      {
        kind: 'operation',
        tense: 'held',
        date: '2024-10-21',
        endDate: '2024-10-25',
        operations: ['Kanal-Rubezh'],
      },
    ],
  },
  {
    name: 'a planned meeting of two',
    language: 'en',
    text: 'On 19 May 2026 Minister of Defence of the Republic of Belarus Viktar Khrenin will meet with his Chinese counterpart Li Wei in Beijing.',
    events: [
      {
        kind: 'bilateral',
        tense: 'planned',
        date: '2026-05-19',
        city: 'Beijing',
        country: 'CN',
        format: 'in_person',
        people: [
          ['Viktar Khrenin', 'Minister of Defence of the Republic of Belarus', 'member'],
          ['Li Wei', null, 'member'],
        ],
        states: 'BY CN',
      },
    ],
  },
  {
    name: 'a joint meeting',
    language: 'en',
    text: 'A joint meeting of the CMFA, the CMD and the CSSC was held in Minsk on 22 November 2023.',
    events: [
      {
        kind: 'session',
        tense: 'held',
        bodies: [
          'Council of Ministers of Foreign Affairs of the CSTO',
          'Council of Ministers of Defence of the CSTO',
          'Committee of Secretaries of Security Councils',
        ],
        date: '2023-11-22',
        city: 'Minsk',
        country: 'BY',
        format: 'in_person',
      },
    ],
  },
]
