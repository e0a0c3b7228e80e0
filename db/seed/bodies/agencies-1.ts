import type { SeedBody } from '../format'

/** Agencies of Armenia, Belarus and Kazakhstan. */
export const agenciesFromArmeniaToKazakhstan: SeedBody[] = [
  {
    key: 'am-mvd',
    kind: 'state_agency',
    state: 'am',
    ru: { full: 'Министерство внутренних дел Республики Армения', short: 'МВД Армении', abbreviation: '' },
    en: {
      full: 'Ministry of Internal Affairs of the Republic of Armenia',
      short: 'Ministry of Internal Affairs of Armenia',
      abbreviation: '',
    },
    before: {
      until: '2022',
      since: '2023',
      ru: { full: 'Полиция Республики Армения', short: 'Полиция Армении', abbreviation: '' },
      en: { full: 'Police of the Republic of Armenia', short: 'Police of Armenia', abbreviation: '' },
    },
  },
  {
    key: 'am-mfa',
    kind: 'state_agency',
    state: 'am',
    ru: { full: 'Министерство иностранных дел Республики Армения', short: 'МИД Армении', abbreviation: '' },
    en: {
      full: 'Ministry of Foreign Affairs of the Republic of Armenia',
      short: 'Ministry of Foreign Affairs of Armenia',
      abbreviation: '',
    },
  },
  {
    key: 'am-mchs',
    kind: 'state_agency',
    state: 'am',
    ru: {
      full: 'Служба спасения Министерства внутренних дел Республики Армения',
      short: 'Служба спасения МВД Армении',
      abbreviation: '',
    },
    en: {
      full: 'Rescue Service of the Ministry of Internal Affairs of the Republic of Armenia',
      short: 'Rescue Service of Armenia',
      abbreviation: '',
    },
    before: {
      until: '2022',
      since: '2023',
      ru: {
        full: 'Министерство по чрезвычайным ситуациям Республики Армения',
        short: 'МЧС Армении',
        abbreviation: '',
      },
      en: {
        full: 'Ministry of Emergency Situations of the Republic of Armenia',
        short: 'Ministry of Emergency Situations of Armenia',
        abbreviation: '',
      },
    },
  },
  {
    key: 'am-migration',
    kind: 'state_agency',
    state: 'am',
    ru: {
      full: 'Миграционная служба Республики Армения',
      short: 'Миграционная служба Армении',
      abbreviation: '',
    },
    en: {
      full: 'Migration Service of the Republic of Armenia',
      short: 'Migration Service of Armenia',
      abbreviation: '',
    },
  },
  {
    key: 'by-mvd',
    kind: 'state_agency',
    state: 'by',
    ru: { full: 'Министерство внутренних дел Республики Беларусь', short: 'МВД Беларуси', abbreviation: '' },
    en: {
      full: 'Ministry of Internal Affairs of the Republic of Belarus',
      short: 'Ministry of Internal Affairs of Belarus',
      abbreviation: '',
    },
  },
  {
    key: 'by-gun',
    kind: 'state_agency',
    state: 'by',
    parent: 'by-mvd',
    ru: {
      full: 'Главное управление по наркоконтролю и противодействию торговле людьми Министерства внутренних дел Республики Беларусь',
      short: 'Главное управление по наркоконтролю МВД Беларуси',
      abbreviation: '',
    },
    en: {
      full: 'Main Department for Drug Control and Combating Trafficking in Human Beings of the Ministry of Internal Affairs of the Republic of Belarus',
      short: 'Main Department for Drug Control of Belarus',
      abbreviation: '',
    },
  },
  {
    key: 'by-migration',
    kind: 'state_agency',
    state: 'by',
    parent: 'by-mvd',
    ru: {
      full: 'Департамент по гражданству и миграции Министерства внутренних дел Республики Беларусь',
      short: 'Департамент по гражданству и миграции МВД Беларуси',
      abbreviation: '',
    },
    en: {
      full: 'Citizenship and Migration Department of the Ministry of Internal Affairs of the Republic of Belarus',
      short: 'Citizenship and Migration Department of Belarus',
      abbreviation: '',
    },
  },
  {
    key: 'by-mfa',
    kind: 'state_agency',
    state: 'by',
    ru: { full: 'Министерство иностранных дел Республики Беларусь', short: 'МИД Беларуси', abbreviation: '' },
    en: {
      full: 'Ministry of Foreign Affairs of the Republic of Belarus',
      short: 'Ministry of Foreign Affairs of Belarus',
      abbreviation: '',
    },
  },
  {
    key: 'by-mchs',
    kind: 'state_agency',
    state: 'by',
    ru: {
      full: 'Министерство по чрезвычайным ситуациям Республики Беларусь',
      short: 'МЧС Беларуси',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Emergency Situations of the Republic of Belarus',
      short: 'Ministry of Emergency Situations of Belarus',
      abbreviation: '',
    },
  },
  {
    key: 'kz-mvd',
    kind: 'state_agency',
    state: 'kz',
    ru: {
      full: 'Министерство внутренних дел Республики Казахстан',
      short: 'МВД Казахстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
      short: 'Ministry of Internal Affairs of Kazakhstan',
      abbreviation: '',
    },
  },
  {
    key: 'kz-mfa',
    kind: 'state_agency',
    state: 'kz',
    ru: {
      full: 'Министерство иностранных дел Республики Казахстан',
      short: 'МИД Казахстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Foreign Affairs of the Republic of Kazakhstan',
      short: 'Ministry of Foreign Affairs of Kazakhstan',
      abbreviation: '',
    },
  },
  {
    key: 'kz-mchs',
    kind: 'state_agency',
    state: 'kz',
    ru: {
      full: 'Министерство по чрезвычайным ситуациям Республики Казахстан',
      short: 'МЧС Казахстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Emergency Situations of the Republic of Kazakhstan',
      short: 'Ministry of Emergency Situations of Kazakhstan',
      abbreviation: '',
    },
    before: {
      until: '2020-08',
      since: '2020-09',
      ru: {
        full: 'Комитет по чрезвычайным ситуациям Министерства внутренних дел Республики Казахстан',
        short: 'Комитет по чрезвычайным ситуациям МВД Казахстана',
        abbreviation: '',
      },
      en: {
        full: 'Committee for Emergency Situations of the Ministry of Internal Affairs of the Republic of Kazakhstan',
        short: 'Committee for Emergency Situations of Kazakhstan',
        abbreviation: '',
      },
    },
  },
]
