import type { SeedPost } from '../format'

/** Posts in the bodies of the Organization. As they are printed: in the nominative, complete in themselves. */
export const postsOfTheOrganization: SeedPost[] = [
  {
    key: 'sec-gen',
    body: 'secretariat',
    ru: 'Генеральный секретарь ОДКБ',
    en: 'Secretary General of the CSTO',
  },
  {
    key: 'sec-dep',
    body: 'secretariat',
    ru: 'заместитель Генерального секретаря ОДКБ',
    en: 'Deputy Secretary General of the CSTO',
  },
  {
    key: 'sec-threats-adviser',
    body: 'secretariat',
    ru: 'советник Управления противодействия вызовам и угрозам Секретариата ОДКБ',
    en: 'Adviser, Department for Countering Challenges and Threats, CSTO Secretariat',
  },
  {
    key: 'sec-political-adviser',
    body: 'secretariat',
    ru: 'советник Управления политического сотрудничества Секретариата ОДКБ',
    en: 'Adviser, Department of Political Cooperation, CSTO Secretariat',
  },
  {
    key: 'sec-legal-adviser',
    body: 'secretariat',
    ru: 'советник Секретариата ОДКБ по правовым вопросам',
    en: 'Legal Adviser, CSTO Secretariat',
  },
  {
    key: 'sec-information-specialist',
    body: 'secretariat',
    ru: 'главный специалист Секретариата ОДКБ по информационной безопасности',
    en: 'Senior Specialist in Information Security, CSTO Secretariat',
  },
  {
    key: 'ksopn-deputy-secretary',
    body: 'ksopn',
    ru: 'заместитель секретаря КСОПН',
    en: 'Deputy Secretary of the KSOPN',
  },
  {
    key: 'kschs-deputy-secretary',
    body: 'kschs',
    ru: 'заместитель секретаря КСЧС ОДКБ',
    en: 'Deputy Secretary of the KSChS',
  },
  {
    key: 'js-peacekeeping',
    body: 'joint-staff',
    ru: 'старший офицер Объединённого штаба ОДКБ по вопросам миротворчества',
    en: 'Senior Officer for Peacekeeping, CSTO Joint Staff',
  },
  {
    key: 'pa-adviser',
    body: 'pa',
    ru: 'советник Секретариата Парламентской Ассамблеи ОДКБ',
    en: 'Adviser, Secretariat of the CSTO Parliamentary Assembly',
  },
  {
    key: 'pa-expert',
    body: 'pa',
    ru: 'эксперт Секретариата Парламентской Ассамблеи ОДКБ',
    en: 'Expert, Secretariat of the CSTO Parliamentary Assembly',
  },
]
