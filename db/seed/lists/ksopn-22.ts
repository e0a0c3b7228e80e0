import type { SeedList } from '../format'

/** Chaired from Moscow, the other delegations by video link. */
export const listOfKsopn22: SeedList = {
  meeting: 'ksopn-22',
  languages: ['ru', 'en'],
  delegations: [
    {
      of: { state: 'am' },
      rows: [
        { person: 'mkrtumyan', post: 'am-narco-head', role: 'head', presence: 'by_video' },
        { person: 'ter-saakyan', post: 'am-narco-deputy', role: 'member', presence: 'by_video' },
        { person: 'galstyan', post: 'am-mfa-adviser', role: 'adviser', presence: 'excused' },
      ],
    },
    {
      of: { state: 'by' },
      rows: [
        { person: 'grinkevich', post: 'by-gun-first-deputy', role: 'head', presence: 'by_video' },
        { person: 'dubovik', post: 'by-gun-division-head', role: 'member', presence: 'by_video' },
      ],
    },
    {
      of: { state: 'kz' },
      rows: [
        { person: 'sarsengaliev', post: 'kz-narco-deputy', role: 'head', presence: 'by_video' },
        { person: 'zhumadilova', post: 'kz-narco-officer', role: 'member', presence: 'by_video' },
        { person: 'iskaliev', post: 'kz-mfa-counsellor', role: 'adviser', presence: 'absent' },
      ],
    },
    {
      of: { state: 'kg' },
      rows: [
        { person: 'ergeshov', post: 'kg-narco-deputy', role: 'head', presence: 'by_video' },
        { person: 'mamatova', post: 'kg-mvd-international-head', role: 'deputy_head', presence: 'by_video' },
        { person: 'asanbek-uulu', post: 'kg-narco-officer', role: 'member', presence: 'by_video' },
      ],
    },
    {
      of: { state: 'ru' },
      rows: [
        { person: 'zubov', post: 'ru-mvd-state-secretary', role: 'head', presence: 'present' },
        { person: 'verestov', post: 'ru-gunk-deputy', role: 'deputy_head', presence: 'present' },
        { person: 'kaluzhnaya', post: 'ru-gunk-international-head', role: 'member', presence: 'present' },
        { person: 'ladygina', post: 'ru-mvd-legal-expert', role: 'adviser', presence: 'present' },
      ],
    },
    {
      of: { state: 'tj' },
      rows: [
        { person: 'nazirov', post: 'tj-akn-head', role: 'head', presence: 'by_video' },
        { person: 'sharifzoda', post: 'tj-akn-deputy', role: 'member', presence: 'by_video' },
        { person: 'karimzoda', post: 'tj-akn-international', role: 'member', presence: 'by_video' },
      ],
    },
    {
      of: { body: 'secretariat' },
      category: 'secretariat',
      rows: [
        { person: 'semerikov', post: 'sec-dep', role: 'head', presence: 'by_video' },
        { person: 'zhuravsky', post: 'sec-threats-adviser', role: 'adviser', presence: 'by_video' },
        { person: 'kim', post: 'ksopn-deputy-secretary', role: 'member', presence: 'by_video' },
      ],
    },
  ],
  story: {
    fate: 'published',
    author: 'sadykov',
    createdAt: '2020-11-18T08:15:00.000Z',
    submittedAt: '2020-11-20T12:05:00.000Z',
    editor: 'streshnev',
    approvedAt: '2020-11-20T12:48:00.000Z',
    secretary: 'veresova',
    publishedAt: '2020-11-20T13:00:00.000Z',
  },
}
