import { type LanguageDirectory, languageDirectory } from '../directory'

const council = (id: string, ru: string, en: string, abbreviation: [ru: string, en: string]) => ({
  id,
  kind: 'organ' as const,
  name: { ru, en },
  abbreviation: { ru: abbreviation[0], en: abbreviation[1] },
})
const organisation = (id: string, ru: string, en: string, abbreviation: [ru: string, en: string]) => ({
  ...council(id, ru, en, abbreviation),
  kind: 'international_organisation' as const,
})
const agency = (id: string, ru: string, en: string, state: string) => ({
  id,
  kind: 'state_agency' as const,
  name: { ru, en },
  state,
})
const person = (
  id: string,
  gender: 'm' | 'f',
  [family, given, patronymic]: [string, string, string?],
  en: string,
  more: object = {},
) => ({ id, gender, family, given, patronymic: patronymic ?? null, en, ...more })

/** A small directory for texts of our own: invented people, bodies as there are. */
export const extractDirectory: LanguageDirectory = languageDirectory.parse({
  members: ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ'],
  bodies: [
    council('skb', 'Совет коллективной безопасности', 'Collective Security Council', ['СКБ', 'CSC']),
    council(
      'smid',
      'Совет министров иностранных дел ОДКБ',
      'Council of Ministers of Foreign Affairs of the CSTO',
      ['СМИД', 'CMFA'],
    ),
    council(
      'smo',
      'Совет министров обороны Организации Договора о коллективной безопасности',
      'Council of Ministers of Defence of the CSTO',
      ['СМО', 'CMD'],
    ),
    council(
      'kssb',
      'Комитет секретарей советов безопасности',
      'Committee of Secretaries of Security Councils',
      ['КССБ', 'CSSC'],
    ),
    council(
      'ksopn',
      'Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ',
      'Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the CSTO Member States',
      ['КСОПН', 'KSOPN'],
    ),
    council(
      'ksbnm',
      'Координационный совет руководителей компетентных органов по борьбе с незаконной миграцией',
      'Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration',
      ['КСБНМ', 'KSBNM'],
    ),
    council(
      'kschs',
      'Координационный совет по чрезвычайным ситуациям государств – членов ОДКБ',
      'Coordination Council for Emergency Situations of the CSTO Member States',
      ['КСЧС', 'KSChS'],
    ),
    council(
      'permanent',
      'Постоянный совет при Организации Договора о коллективной безопасности',
      'Permanent Council of the CSTO',
      ['', ''],
    ),
    {
      ...council(
        'wg-it',
        'Рабочая группа по информационной политике и безопасности',
        'Working Group on Information Policy and Security',
        ['', ''],
      ),
      kind: 'working_group' as const,
    },
    {
      ...council('secretariat', 'Секретариат ОДКБ', 'CSTO Secretariat', ['', '']),
      kind: 'secretariat' as const,
    },
    organisation(
      'odkb',
      'Организация Договора о коллективной безопасности',
      'Collective Security Treaty Organization',
      ['ОДКБ', 'CSTO'],
    ),
    organisation('sng', 'Содружество Независимых Государств', 'Commonwealth of Independent States', [
      'СНГ',
      'CIS',
    ]),
    organisation('un', 'Организация Объединённых Наций', 'United Nations', ['ООН', 'UN']),
    organisation('iom', 'Международная организация по миграции', 'International Organization for Migration', [
      'МОМ',
      'IOM',
    ]),
    organisation('shos', 'Шанхайская организация сотрудничества', 'Shanghai Cooperation Organization', [
      'ШОС',
      'SCO',
    ]),
    organisation(
      'rats',
      'Региональная антитеррористическая структура Шанхайской организации сотрудничества',
      'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization',
      ['РАТС ШОС', 'SCO RATS'],
    ),
    agency(
      'mvd-by',
      'Министерство внутренних дел Республики Беларусь',
      'Ministry of Internal Affairs of the Republic of Belarus',
      'BY',
    ),
    agency(
      'mfa-kg',
      'Министерство иностранных дел Кыргызской Республики',
      'Ministry of Foreign Affairs of the Kyrgyz Republic',
      'KG',
    ),
    agency(
      'mo-am',
      'Министерство обороны Республики Армения',
      'Ministry of Defence of the Republic of Armenia',
      'AM',
    ),
  ],
  people: [
    person('zimin', 'm', ['Зимин', 'Аркадий', 'Львович'], 'Arkady Zimin'),
    person('temirov', 'm', ['Темиров', 'Бакыт'], 'Bakyt Temirov'),
    person('saakyan', 'f', ['Саакян', 'Лусине'], 'Lusine Sahakyan'),
    person('kovalchuk', 'f', ['Ковальчук', 'Ирина', 'Петровна'], 'Irina Kavalchuk'),
    person('rahimzoda', 'm', ['Рахимзода', 'Фируз'], 'Firuz Rahimzoda'),
    person('orozbekova', 'f', ['Орозбекова', 'Айгуль'], 'Aigul Orozbekova'),
    person('isaev', 'm', ['Исаев', 'Ержан'], 'Yerzhan Issayev'),
    person('asan-uulu', 'm', ['Асан уулу', 'Нурбек'], 'Nurbek Asan uulu'),
    person('li', 'm', ['Ли', 'Вэй'], 'Li Wei', { order: 'family-given' }),
    person('grach', 'm', ['Грач', 'Степан'], 'Stepan Grach'),
  ],
})
