import { pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const releasesOf2026InEnglish: SeedRelease[] = [
  {
    key: 'kschs-18-en',
    language: 'en',
    kind: 'news',
    title: 'A common procedure for requesting help with forest fires is approved',
    lead: 'On 21 May 2026 the XVIII session of the Coordination Council for Emergency Situations of the CSTO Member States (KSChS) was held in Minsk under the chairmanship of Viktor Savchuk, Head of the International Cooperation Department of the Ministry of Emergency Situations of the Republic of Belarus.',
    body: [
      {
        p: 'The Council approved a common procedure for requesting assistance in forest fires. A request fits on one page and contains nine facts: where the fire is, the kind of forest, the weather, the forces on the spot, what is missing, where an aircraft can land, where to take water, who will meet the teams and which number to call. The procedure enters into force on 1 September 2026.',
      },
      { h2: 'Results of the drill' },
      {
        p: 'A report on the joint drill of control-centre duty shifts was heard. The time taken to pass on a request has been halved in a year, from forty minutes to twenty. The authors of the report also noted a weak point: two shifts out of five did not check whether the confirmation had arrived.',
      },
      { h2: 'People and dogs' },
      {
        p: 'Elena Tikhomirova, Deputy Director of the International Cooperation Department of EMERCOM of Russia, proposed an international competition of search dog teams, and the proposal was supported.',
      },
      {
        p: '“A good procedure is one that you can follow at night, in smoke and for the first time in your life,” Stanislav Levchuk, Deputy Secretary of the KSChS, told the press afterwards.',
      },
      { p: 'The next session is planned for May 2027 in Dushanbe.' },
    ],
    dateline: 'Minsk',
    issuedAt: '2026-05-22T09:00:00.000Z',
    about: {
      meeting: 'kschs-18',
      bodies: ['kschs'],
      people: ['savchuk', 'tikhomirova', 'levchuk'],
      states: ['by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['emergency-response'],
    },
    contact: pressInEnglish,
    translationOf: 'kschs-18',
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2026-05-22T06:19:00.000Z',
      submittedAt: '2026-05-22T07:47:00.000Z',
      editor: 'yartseva',
      approvedAt: '2026-05-22T08:36:00.000Z',
      secretary: 'veresova',
      publishedAt: '2026-05-22T09:00:00.000Z',
    },
  },
]
