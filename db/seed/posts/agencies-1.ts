import type { SeedPost } from '../format'

/** Posts in the agencies of Armenia, Belarus and Kazakhstan. As they are printed: in the nominative, complete in themselves. */
export const postsFromArmeniaToKazakhstan: SeedPost[] = [
  {
    key: 'am-narco-head',
    body: 'am-mvd',
    ru: 'начальник управления по борьбе с незаконным оборотом наркотиков МВД Республики Армения',
    en: 'Head of the Department for Combating Illicit Drug Trafficking, Ministry of Internal Affairs of the Republic of Armenia',
    before: {
      until: '2022',
      since: '2023',
      ru: 'начальник управления по борьбе с незаконным оборотом наркотиков Полиции Республики Армения',
      en: 'Head of the Department for Combating Illicit Drug Trafficking, Police of the Republic of Armenia',
    },
  },
  {
    key: 'am-narco-deputy',
    body: 'am-mvd',
    ru: 'заместитель начальника управления по борьбе с незаконным оборотом наркотиков МВД Республики Армения',
    en: 'Deputy Head of the Department for Combating Illicit Drug Trafficking, Ministry of Internal Affairs of the Republic of Armenia',
    before: {
      until: '2022',
      since: '2023',
      ru: 'заместитель начальника управления по борьбе с незаконным оборотом наркотиков Полиции Республики Армения',
      en: 'Deputy Head of the Department for Combating Illicit Drug Trafficking, Police of the Republic of Armenia',
    },
  },
  {
    key: 'am-mfa-adviser',
    body: 'am-mfa',
    ru: 'советник МИД Республики Армения',
    en: 'Adviser, Ministry of Foreign Affairs of the Republic of Armenia',
  },
  {
    key: 'am-mchs-deputy',
    body: 'am-mchs',
    ru: 'заместитель начальника отдела Службы спасения МВД Республики Армения',
    en: 'Deputy Head of Division, Rescue Service of the Republic of Armenia',
    before: {
      until: '2022',
      since: '2023',
      ru: 'заместитель начальника отдела МЧС Республики Армения',
      en: 'Deputy Head of Division, Ministry of Emergency Situations of the Republic of Armenia',
    },
  },
  {
    key: 'am-migration-head',
    body: 'am-migration',
    ru: 'начальник отдела Миграционной службы Республики Армения',
    en: 'Head of Division, Migration Service of the Republic of Armenia',
  },
  {
    key: 'by-mfa-minister',
    body: 'by-mfa',
    ru: 'Министр иностранных дел Республики Беларусь',
    en: 'Minister of Foreign Affairs of the Republic of Belarus',
  },
  {
    key: 'by-gun-first-deputy',
    body: 'by-gun',
    ru: 'первый заместитель начальника Главного управления по наркоконтролю и противодействию торговле людьми МВД Республики Беларусь',
    en: 'First Deputy Head of the Main Department for Drug Control and Combating Trafficking in Human Beings, Ministry of Internal Affairs of the Republic of Belarus',
  },
  {
    key: 'by-gun-division-head',
    body: 'by-gun',
    ru: 'начальник отдела Главного управления по наркоконтролю и противодействию торговле людьми МВД Республики Беларусь',
    en: 'Head of Division, Main Department for Drug Control and Combating Trafficking in Human Beings, Ministry of Internal Affairs of the Republic of Belarus',
  },
  {
    key: 'by-migration-deputy',
    body: 'by-migration',
    ru: 'заместитель начальника Департамента по гражданству и миграции МВД Республики Беларусь',
    en: 'Deputy Head of the Citizenship and Migration Department, Ministry of Internal Affairs of the Republic of Belarus',
  },
  {
    key: 'by-mfa-adviser',
    body: 'by-mfa',
    ru: 'советник МИД Республики Беларусь',
    en: 'Adviser, Ministry of Foreign Affairs of the Republic of Belarus',
  },
  {
    key: 'by-mfa-information-head',
    body: 'by-mfa',
    ru: 'начальник отдела МИД Республики Беларусь',
    en: 'Head of Division, Ministry of Foreign Affairs of the Republic of Belarus',
  },
  {
    key: 'by-mchs-international-head',
    body: 'by-mchs',
    ru: 'начальник управления международного сотрудничества МЧС Республики Беларусь',
    en: 'Head of the International Cooperation Department, Ministry of Emergency Situations of the Republic of Belarus',
  },
  {
    key: 'by-mchs-response-deputy',
    body: 'by-mchs',
    ru: 'заместитель начальника республиканского центра управления МЧС Республики Беларусь',
    en: 'Deputy Head of the National Control Centre, Ministry of Emergency Situations of the Republic of Belarus',
  },
  {
    key: 'kz-narco-deputy',
    body: 'kz-mvd',
    ru: 'заместитель начальника департамента по противодействию наркопреступности МВД Республики Казахстан',
    en: 'Deputy Head of the Department for Combating Drug Crime, Ministry of Internal Affairs of the Republic of Kazakhstan',
  },
  {
    key: 'kz-narco-officer',
    body: 'kz-mvd',
    ru: 'старший офицер по особым поручениям МВД Республики Казахстан',
    en: 'Senior Officer for Special Assignments, Ministry of Internal Affairs of the Republic of Kazakhstan',
  },
  {
    key: 'kz-migration-head',
    body: 'kz-mvd',
    ru: 'начальник управления Комитета миграционной службы МВД Республики Казахстан',
    en: 'Head of Department, Migration Service Committee, Ministry of Internal Affairs of the Republic of Kazakhstan',
  },
  {
    key: 'kz-mfa-counsellor',
    body: 'kz-mfa',
    ru: 'советник МИД Республики Казахстан',
    en: 'Counsellor, Ministry of Foreign Affairs of the Republic of Kazakhstan',
  },
  {
    key: 'kz-mchs-deputy',
    body: 'kz-mchs',
    ru: 'заместитель директора департамента МЧС Республики Казахстан',
    en: 'Deputy Director of Department, Ministry of Emergency Situations of the Republic of Kazakhstan',
  },
  {
    key: 'kz-mchs-expert',
    body: 'kz-mchs',
    ru: 'главный эксперт МЧС Республики Казахстан',
    en: 'Chief Expert, Ministry of Emergency Situations of the Republic of Kazakhstan',
    before: {
      until: '2020-08',
      since: '2020-09',
      ru: 'главный специалист Комитета по чрезвычайным ситуациям МВД Республики Казахстан',
      en: 'Chief Specialist, Committee for Emergency Situations, Ministry of Internal Affairs of the Republic of Kazakhstan',
    },
  },
]
