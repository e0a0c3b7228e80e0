import type { SeedPost } from '../format'

/** Posts in the organisations that come as guests and observers. As they are printed: in the nominative, complete in themselves. */
export const postsOfInternationalOrganisations: SeedPost[] = [
  {
    key: 'unodc-representative',
    body: 'unodc',
    ru: 'представитель УНП ООН',
    en: 'Representative of UNODC',
  },
  {
    key: 'unodc-coordinator',
    body: 'unodc',
    ru: 'координатор программ УНП ООН',
    en: 'Programme Coordinator, UNODC',
  },
  {
    key: 'iom-officer',
    body: 'iom',
    ru: 'сотрудник по программам МОМ',
    en: 'Programme Officer, IOM',
  },
  {
    key: 'cis-adviser',
    body: 'cis',
    ru: 'советник Исполнительного комитета СНГ',
    en: 'Adviser, CIS Executive Committee',
  },
  {
    key: 'cis-atc-adviser',
    body: 'cis-atc',
    ru: 'советник руководителя АТЦ СНГ',
    en: 'Adviser to the Head of the CIS ATC',
  },
  {
    key: 'bkbop-head',
    body: 'bkbop',
    ru: 'начальник отдела БКБОП',
    en: 'Head of Division, BKBOP',
  },
  {
    key: 'sco-adviser',
    body: 'sco',
    ru: 'советник Секретариата ШОС',
    en: 'Adviser, SCO Secretariat',
  },
  {
    key: 'rats-expert',
    body: 'sco-rats',
    ru: 'эксперт Исполнительного комитета РАТС ШОС',
    en: 'Expert, Executive Committee of the SCO RATS',
  },
  {
    key: 'eag-expert',
    body: 'eag',
    ru: 'эксперт Секретариата ЕАГ',
    en: 'Expert, EAG Secretariat',
  },
  {
    key: 'caricc-expert',
    body: 'caricc',
    ru: 'эксперт ЦАРИКЦ',
    en: 'Expert, CARICC',
  },
]
