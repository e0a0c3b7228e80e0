import type { SeedBody } from '../format'

/** Organisations that take part as guests and observers. */
export const internationalOrganisations: SeedBody[] = [
  {
    key: 'un',
    kind: 'international_organisation',
    ru: {
      full: 'Организация Объединённых Наций',
      short: 'Организация Объединённых Наций',
      abbreviation: 'ООН',
    },
    en: { full: 'United Nations', short: 'United Nations', abbreviation: 'UN' },
  },
  {
    key: 'unodc',
    kind: 'international_organisation',
    parent: 'un',
    ru: {
      full: 'Управление Организации Объединённых Наций по наркотикам и преступности',
      short: 'Управление ООН по наркотикам и преступности',
      abbreviation: 'УНП ООН',
    },
    en: {
      full: 'United Nations Office on Drugs and Crime',
      short: 'United Nations Office on Drugs and Crime',
      abbreviation: 'UNODC',
    },
  },
  {
    key: 'iom',
    kind: 'international_organisation',
    ru: {
      full: 'Международная организация по миграции',
      short: 'Международная организация по миграции',
      abbreviation: 'МОМ',
    },
    en: {
      full: 'International Organization for Migration',
      short: 'International Organization for Migration',
      abbreviation: 'IOM',
    },
  },
  {
    key: 'cis',
    kind: 'international_organisation',
    ru: {
      full: 'Содружество Независимых Государств',
      short: 'Содружество Независимых Государств',
      abbreviation: 'СНГ',
    },
    en: {
      full: 'Commonwealth of Independent States',
      short: 'Commonwealth of Independent States',
      abbreviation: 'CIS',
    },
  },
  {
    key: 'cis-atc',
    kind: 'international_organisation',
    parent: 'cis',
    ru: {
      full: 'Антитеррористический центр государств – участников Содружества Независимых Государств',
      short: 'Антитеррористический центр СНГ',
      abbreviation: 'АТЦ СНГ',
    },
    en: {
      full: 'Anti-Terrorism Centre of the Member States of the Commonwealth of Independent States',
      short: 'CIS Anti-Terrorism Centre',
      abbreviation: 'CIS ATC',
    },
  },
  {
    key: 'bkbop',
    kind: 'international_organisation',
    parent: 'cis',
    ru: {
      full: 'Бюро по координации борьбы с организованной преступностью и иными опасными видами преступлений на территории государств – участников Содружества Независимых Государств',
      short: 'Бюро по координации борьбы с организованной преступностью',
      abbreviation: 'БКБОП',
    },
    en: {
      full: 'Bureau for the Coordination of the Fight against Organized Crime and Other Dangerous Types of Crime in the Territory of the Member States of the Commonwealth of Independent States',
      short: 'Bureau for the Coordination of the Fight against Organized Crime',
      abbreviation: 'BKBOP',
    },
  },
  {
    key: 'sco',
    kind: 'international_organisation',
    ru: {
      full: 'Шанхайская организация сотрудничества',
      short: 'Шанхайская организация сотрудничества',
      abbreviation: 'ШОС',
    },
    en: {
      full: 'Shanghai Cooperation Organisation',
      short: 'Shanghai Cooperation Organisation',
      abbreviation: 'SCO',
    },
  },
  {
    key: 'sco-rats',
    kind: 'international_organisation',
    parent: 'sco',
    ru: {
      full: 'Региональная антитеррористическая структура Шанхайской организации сотрудничества',
      short: 'Региональная антитеррористическая структура ШОС',
      abbreviation: 'РАТС ШОС',
    },
    en: {
      full: 'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organisation',
      short: 'SCO Regional Anti-Terrorist Structure',
      abbreviation: 'SCO RATS',
    },
  },
  {
    key: 'eag',
    kind: 'international_organisation',
    ru: {
      full: 'Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма',
      short: 'Евразийская группа',
      abbreviation: 'ЕАГ',
    },
    en: {
      full: 'Eurasian Group on Combating Money Laundering and Financing of Terrorism',
      short: 'Eurasian Group',
      abbreviation: 'EAG',
    },
  },
  {
    key: 'caricc',
    kind: 'international_organisation',
    ru: {
      full: 'Центральноазиатский региональный информационный координационный центр по борьбе с незаконным оборотом наркотических средств, психотропных веществ и их прекурсоров',
      short: 'Центральноазиатский региональный информационный координационный центр',
      abbreviation: 'ЦАРИКЦ',
    },
    en: {
      full: 'Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs, Psychotropic Substances and Their Precursors',
      short: 'Central Asian Regional Information and Coordination Centre',
      abbreviation: 'CARICC',
    },
  },
]
