import type { SeedOrganisation } from './format'

export const organisation: SeedOrganisation = {
  names: {
    ru: {
      full: 'Организация Договора о коллективной безопасности',
      short: 'Организация Договора о коллективной безопасности',
      abbreviation: 'ОДКБ',
    },
    en: {
      full: 'Collective Security Treaty Organization',
      short: 'Collective Security Treaty Organization',
      abbreviation: 'CSTO',
    },
  },
  about: {
    ru: 'Организация Договора о коллективной безопасности объединяет шесть государств. Её основа – Договор о коллективной безопасности, подписанный 15 мая 1992 года; Устав Организации подписан 7 октября 2002 года. Государства – члены ОДКБ сотрудничают в военной сфере, вместе противодействуют терроризму, незаконному обороту наркотиков и незаконной миграции, помогают друг другу при чрезвычайных ситуациях и согласуют позиции по международным вопросам.',
    en: 'The Collective Security Treaty Organization unites six states. It rests on the Collective Security Treaty, signed on 15 May 1992; the Charter of the Organization was signed on 7 October 2002. The CSTO member states cooperate in military matters, counter terrorism, drug trafficking and illegal migration together, assist one another in emergencies and coordinate their positions on international issues.',
  },
  boilerplate: {
    ru: 'Организация Договора о коллективной безопасности (ОДКБ) – международная региональная организация. Её члены – Республика Армения, Республика Беларусь, Республика Казахстан, Кыргызская Республика, Российская Федерация и Республика Таджикистан. Секретариат ОДКБ находится в Москве.',
    en: 'The Collective Security Treaty Organization (CSTO) is a regional international organisation. Its members are the Republic of Armenia, the Republic of Belarus, the Republic of Kazakhstan, the Kyrgyz Republic, the Russian Federation and the Republic of Tajikistan. The CSTO Secretariat is in Moscow.',
  },
  securityEmail: 'security@example.org',
  notice: {
    ru: 'Демонстрационный сайт: создан, чтобы показать работу программы, и не является сайтом Организации. Большинство имён, событий и текстов вымышлены.',
    en: 'Demonstration site: it was made to show this software at work and is not the website of the Organization. Most names, events and texts are invented.',
  },
  contacts: [
    {
      label: { ru: 'Пресс-служба', en: 'Press service' },
      name: { ru: 'Анна Вересова', en: 'Anna Veresova' },
      phone: '+7 495 000-00-17',
      email: 'press@example.org',
    },
    {
      label: { ru: 'Аккредитация журналистов', en: 'Media accreditation' },
      name: { ru: 'Роман Бельский', en: 'Roman Belsky' },
      phone: '+7 495 000-00-18',
      email: 'accreditation@example.org',
    },
    {
      label: { ru: 'Общие вопросы', en: 'General enquiries' },
      name: { ru: 'Канцелярия Секретариата', en: 'Registry of the Secretariat' },
      phone: '+7 495 000-00-10',
      email: 'office@example.org',
    },
  ],
  address: {
    ru: 'Секретариат ОДКБ, Москва, Российская Федерация',
    en: 'CSTO Secretariat, Moscow, Russian Federation',
  },
  zone: 'Europe/Moscow',
  members: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
  proposedBy: 'yartseva',
  proposedAt: '2016-01-14T09:20:00.000Z',
  releasedBy: 'streshnev',
  releasedAt: '2016-01-14T11:05:00.000Z',
}
