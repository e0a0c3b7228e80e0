import type { SeedMeeting } from '../format'

/** The meeting that the demonstration is told around; its facts are real. */
export const ksopn22: SeedMeeting = {
  key: 'ksopn-22',
  kind: 'session',
  status: 'held',
  title: {
    ru: 'XXII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
    en: 'XXII session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
  },
  summary: {
    ru: 'Члены Совета рассмотрели выполнение Антинаркотической стратегии государств – членов ОДКБ на 2015–2020 годы. Проект стратегии на 2021–2025 годы будет внесён в Совет коллективной безопасности в декабре.',
    en: 'The members of the Council reviewed the implementation of the Anti-Drug Strategy of the CSTO Member States for 2015–2020. The draft strategy for 2021–2025 is to go to the Collective Security Council in December.',
  },
  sessions: [{ body: 'ksopn', number: 22 }],
  startsOn: '2020-11-20',
  zone: 'Europe/Moscow',
  place: { ru: 'Москва', en: 'Moscow' },
  format: 'videoconference',
  chair: { person: 'zubov', post: 'ru-mvd-state-secretary' },
  agenda: [
    {
      text: {
        ru: 'Выполнение Антинаркотической стратегии государств – членов ОДКБ на 2015–2020 годы',
        en: 'Implementation of the Anti-Drug Strategy of the CSTO Member States for 2015–2020',
      },
      outcome: { ru: 'Рассмотрено.', en: 'Reviewed.' },
    },
    {
      text: {
        ru: 'Проект Антинаркотической стратегии государств – членов ОДКБ на 2021–2025 годы',
        en: 'Draft Anti-Drug Strategy of the CSTO Member States for 2021–2025',
      },
      outcome: {
        ru: 'Проект планируется внести на рассмотрение Совета коллективной безопасности в декабре 2020 года.',
        en: 'The draft is to be submitted to the Collective Security Council in December 2020.',
      },
    },
    {
      text: { ru: 'Организационные вопросы', en: 'Organisational matters' },
      outcome: {
        ru: 'Порядок согласования протокола по каналам видеоконференцсвязи.',
        en: 'Procedure for agreeing the minutes by videoconference.',
      },
      visibility: 'internal',
    },
  ],
  decisions: [
    {
      text: {
        ru: 'Внести проект Антинаркотической стратегии государств – членов ОДКБ на 2021–2025 годы на рассмотрение Совета коллективной безопасности в декабре 2020 года.',
        en: 'To submit the draft Anti-Drug Strategy of the CSTO Member States for 2021–2025 to the Collective Security Council in December 2020.',
      },
    },
    {
      text: {
        ru: 'Секретариату – разослать сторонам проект протокола.',
        en: 'The Secretariat is to circulate the draft minutes to the parties.',
      },
      visibility: 'internal',
    },
  ],
  documents: [
    {
      name: {
        ru: 'Проект Антинаркотической стратегии государств – членов ОДКБ на 2021–2025 годы',
        en: 'Draft Anti-Drug Strategy of the CSTO Member States for 2021–2025',
      },
      nextStep: {
        ru: 'Вносится на рассмотрение Совета коллективной безопасности.',
        en: 'To be submitted to the Collective Security Council.',
      },
    },
  ],
  topics: ['counter-narcotics'],
  languages: ['ru', 'en'],
  story: {
    fate: 'published',
    author: 'lytkina',
    createdAt: '2020-11-17T07:30:00.000Z',
    submittedAt: '2020-11-20T12:10:00.000Z',
    editor: 'yartseva',
    approvedAt: '2020-11-20T12:42:00.000Z',
    secretary: 'veresova',
    publishedAt: '2020-11-20T13:00:00.000Z',
  },
}
