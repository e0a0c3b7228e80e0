import type { SeedBody } from '../format'

/** Agencies of the Kyrgyz Republic, Russia, Tajikistan and of states outside the Organization. */
export const agenciesFromKyrgyzstanOn: SeedBody[] = [
  {
    key: 'kg-mvd',
    kind: 'state_agency',
    state: 'kg',
    ru: {
      full: 'Министерство внутренних дел Кыргызской Республики',
      short: 'МВД Кыргызстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Internal Affairs of the Kyrgyz Republic',
      short: 'Ministry of Internal Affairs of Kyrgyzstan',
      abbreviation: '',
    },
  },
  {
    key: 'kg-mfa',
    kind: 'state_agency',
    state: 'kg',
    ru: {
      full: 'Министерство иностранных дел Кыргызской Республики',
      short: 'МИД Кыргызстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Foreign Affairs of the Kyrgyz Republic',
      short: 'Ministry of Foreign Affairs of Kyrgyzstan',
      abbreviation: '',
    },
  },
  {
    key: 'kg-mchs',
    kind: 'state_agency',
    state: 'kg',
    ru: {
      full: 'Министерство чрезвычайных ситуаций Кыргызской Республики',
      short: 'МЧС Кыргызстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Emergency Situations of the Kyrgyz Republic',
      short: 'Ministry of Emergency Situations of Kyrgyzstan',
      abbreviation: '',
    },
  },
  {
    key: 'kg-labour',
    kind: 'state_agency',
    state: 'kg',
    ru: {
      full: 'Министерство труда, социального обеспечения и миграции Кыргызской Республики',
      short: 'Минтруд Кыргызстана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Labour, Social Security and Migration of the Kyrgyz Republic',
      short: 'Ministry of Labour, Social Security and Migration of Kyrgyzstan',
      abbreviation: '',
    },
  },
  {
    key: 'ru-mvd',
    kind: 'state_agency',
    state: 'ru',
    ru: { full: 'Министерство внутренних дел Российской Федерации', short: 'МВД России', abbreviation: '' },
    en: {
      full: 'Ministry of Internal Affairs of the Russian Federation',
      short: 'Ministry of Internal Affairs of Russia',
      abbreviation: '',
    },
  },
  {
    key: 'ru-gunk',
    kind: 'state_agency',
    state: 'ru',
    parent: 'ru-mvd',
    ru: {
      full: 'Главное управление по контролю за оборотом наркотиков Министерства внутренних дел Российской Федерации',
      short: 'Главное управление по контролю за оборотом наркотиков МВД России',
      abbreviation: '',
    },
    en: {
      full: 'Main Directorate for Drug Control of the Ministry of Internal Affairs of the Russian Federation',
      short: 'Main Directorate for Drug Control of Russia',
      abbreviation: '',
    },
  },
  {
    key: 'ru-guvm',
    kind: 'state_agency',
    state: 'ru',
    parent: 'ru-mvd',
    ru: {
      full: 'Главное управление по вопросам миграции Министерства внутренних дел Российской Федерации',
      short: 'Главное управление по вопросам миграции МВД России',
      abbreviation: '',
    },
    en: {
      full: 'Main Directorate for Migration of the Ministry of Internal Affairs of the Russian Federation',
      short: 'Main Directorate for Migration of Russia',
      abbreviation: '',
    },
  },
  {
    key: 'ru-mfa',
    kind: 'state_agency',
    state: 'ru',
    ru: { full: 'Министерство иностранных дел Российской Федерации', short: 'МИД России', abbreviation: '' },
    en: {
      full: 'Ministry of Foreign Affairs of the Russian Federation',
      short: 'Ministry of Foreign Affairs of Russia',
      abbreviation: '',
    },
  },
  {
    key: 'ru-mchs',
    kind: 'state_agency',
    state: 'ru',
    ru: {
      full: 'Министерство Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий',
      short: 'МЧС России',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of the Russian Federation for Civil Defence, Emergencies and Elimination of Consequences of Natural Disasters',
      short: 'EMERCOM of Russia',
      abbreviation: '',
    },
  },
  {
    key: 'tj-mvd',
    kind: 'state_agency',
    state: 'tj',
    ru: {
      full: 'Министерство внутренних дел Республики Таджикистан',
      short: 'МВД Таджикистана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Internal Affairs of the Republic of Tajikistan',
      short: 'Ministry of Internal Affairs of Tajikistan',
      abbreviation: '',
    },
  },
  {
    key: 'tj-akn',
    kind: 'state_agency',
    state: 'tj',
    ru: {
      full: 'Агентство по контролю за наркотиками при Президенте Республики Таджикистан',
      short: 'Агентство по контролю за наркотиками Таджикистана',
      abbreviation: '',
    },
    en: {
      full: 'Drug Control Agency under the President of the Republic of Tajikistan',
      short: 'Drug Control Agency of Tajikistan',
      abbreviation: '',
    },
  },
  {
    key: 'tj-mfa',
    kind: 'state_agency',
    state: 'tj',
    ru: {
      full: 'Министерство иностранных дел Республики Таджикистан',
      short: 'МИД Таджикистана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Foreign Affairs of the Republic of Tajikistan',
      short: 'Ministry of Foreign Affairs of Tajikistan',
      abbreviation: '',
    },
  },
  {
    key: 'tj-kchs',
    kind: 'state_agency',
    state: 'tj',
    ru: {
      full: 'Комитет по чрезвычайным ситуациям и гражданской обороне при Правительстве Республики Таджикистан',
      short: 'Комитет по чрезвычайным ситуациям Таджикистана',
      abbreviation: '',
    },
    en: {
      full: 'Committee of Emergency Situations and Civil Defence under the Government of the Republic of Tajikistan',
      short: 'Committee of Emergency Situations of Tajikistan',
      abbreviation: '',
    },
  },
  {
    key: 'tj-labour',
    kind: 'state_agency',
    state: 'tj',
    ru: {
      full: 'Министерство труда, миграции и занятости населения Республики Таджикистан',
      short: 'Минтруд Таджикистана',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Labour, Migration and Employment of the Republic of Tajikistan',
      short: 'Ministry of Labour, Migration and Employment of Tajikistan',
      abbreviation: '',
    },
  },
  {
    key: 'cn-mps',
    kind: 'state_agency',
    state: 'cn',
    ru: {
      full: 'Министерство общественной безопасности Китайской Народной Республики',
      short: 'Министерство общественной безопасности Китая',
      abbreviation: '',
    },
    en: {
      full: 'Ministry of Public Security of the People’s Republic of China',
      short: 'Ministry of Public Security of China',
      abbreviation: '',
    },
  },
  {
    key: 'ir-dchq',
    kind: 'state_agency',
    state: 'ir',
    ru: {
      full: 'Штаб по борьбе с наркотиками Исламской Республики Иран',
      short: 'Штаб по борьбе с наркотиками Ирана',
      abbreviation: '',
    },
    en: {
      full: 'Drug Control Headquarters of the Islamic Republic of Iran',
      short: 'Drug Control Headquarters of Iran',
      abbreviation: '',
    },
  },
  {
    key: 'uz-ncdc',
    kind: 'state_agency',
    state: 'uz',
    ru: {
      full: 'Национальный центр Республики Узбекистан по контролю за наркотиками',
      short: 'Национальный центр Узбекистана по контролю за наркотиками',
      abbreviation: '',
    },
    en: {
      full: 'National Centre for Drug Control of the Republic of Uzbekistan',
      short: 'National Centre for Drug Control of Uzbekistan',
      abbreviation: '',
    },
  },
]
