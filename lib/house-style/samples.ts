import type { z } from 'zod'
import { type LanguageRecord, languageRecord } from '@/lib/language/record'

type Input = z.input<typeof languageRecord>

const council = {
  name: {
    ru: 'Координационный совет руководителей компетентных органов',
    en: 'Coordination Council of Heads of Competent Authorities',
  },
}
const petrov = { family: 'Петров', given: 'Иван', initials: 'И.', gender: 'm', en: 'Ivan Petrov' } as const
const sahakyan = {
  family: 'Саакян',
  given: 'Анна',
  initials: 'А.',
  gender: 'f',
  en: 'Anna Sahakyan',
} as const
const karpovich = {
  family: 'Карпович',
  given: 'Олег',
  initials: 'О.',
  gender: 'm',
  en: 'Oleg Karpovich',
} as const
const secretary = { family: 'Орлов', given: 'Пётр', initials: 'П.', gender: 'm', en: 'Pyotr Orlov' } as const

const post = (ru: string) => ({ ru, en: '' })

const session: Input = {
  kind: 'session',
  status: 'held',
  sessions: [{ body: council, number: 22 }],
  title: { ru: 'Совет одобрил план на следующий год', en: 'The Council approved next year’s plan' },
  startsOn: '2026-11-24',
  place: { ru: 'Москва', en: 'Moscow' },
  country: 'RU',
  chair: { person: petrov, post: post('министр внутренних дел Российской Федерации'), state: 'RU' },
  delegations: [
    {
      id: 'am',
      state: 'AM',
      rows: [
        {
          id: 'am1',
          person: { ...sahakyan, rank: 'генерал-майор полиции' },
          post: post('начальник Управления полиции Республики Армения'),
          role: 'head',
        },
      ],
    },
    {
      id: 'by',
      state: 'BY',
      rows: [
        { id: 'by1', person: karpovich, post: post('министр юстиции Республики Беларусь'), role: 'head' },
      ],
    },
    {
      id: 'kz',
      state: 'KZ',
      rows: [
        {
          id: 'kz1',
          person: petrov,
          post: post('министр обороны Республики Казахстан'),
          role: 'head',
          presence: 'absent',
        },
      ],
    },
    {
      id: 'sec',
      body: { name: { ru: 'Секретариат', en: 'Secretariat' } },
      category: 'secretariat',
      rows: [{ id: 'sec1', person: secretary, post: post('Генеральный секретарь'), role: 'head' }],
    },
  ],
  agenda: [
    { id: 'a1', text: post('ход выполнения стратегии') },
    { id: 'a2', text: post('проект плана совместных мероприятий государств – членов') },
  ],
  decisions: [{ id: 'd1', text: post('одобрить проект плана'), visibility: 'public' }],
  documents: [{ id: 'p1', name: post('план совместных мероприятий') }],
  next: { startsOn: '2027-05-12', place: { ru: 'Минск', en: 'Minsk' } },
  namesAbsentStates: true,
}

const agencies: Input['delegations'] = [
  { id: 'am', body: { name: post('Министерство внутренних дел Республики Армения'), state: 'AM' } },
  { id: 'by', body: { name: post('Министерство юстиции Республики Беларусь'), state: 'BY' } },
]

const bilateral: Input = {
  ...session,
  kind: 'bilateral',
  sessions: [],
  chair: null,
  delegations: (session.delegations ?? []).filter(({ id }) => id === 'sec' || id === 'am'),
}

const inputs = [
  { ...session, delegations: (session.delegations ?? []).filter(({ id }) => id !== 'sec') },
  session,
  {
    ...session,
    chair: { person: karpovich, post: post('министр юстиции Республики Беларусь'), state: 'BY' },
  },
  { ...session, delegations: agencies },
  { ...session, format: 'videoconference' },
  { ...session, endsOn: '2026-11-26' },
  { ...session, venue: post('Секретариат организации') },
  bilateral,
] satisfies Input[]

/** Meetings of a made-up council: between them they have everything that a usage of the house says otherwise. */
export const samples: readonly LanguageRecord[] = inputs.map((sample) => languageRecord.parse(sample))
