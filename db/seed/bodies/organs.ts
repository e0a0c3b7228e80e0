import type { SeedBody } from '../format'

/** The bodies of the Organization. The English abbreviations of the coordination councils follow the Russian ones. */
export const organs: SeedBody[] = [
  {
    key: 'csc',
    kind: 'organ',
    ru: {
      full: 'Совет коллективной безопасности Организации Договора о коллективной безопасности',
      short: 'Совет коллективной безопасности',
      abbreviation: 'СКБ',
    },
    en: {
      full: 'Collective Security Council of the Collective Security Treaty Organization',
      short: 'Collective Security Council',
      abbreviation: 'CSC',
    },
  },
  {
    key: 'smid',
    kind: 'organ',
    ru: {
      full: 'Совет министров иностранных дел Организации Договора о коллективной безопасности',
      short: 'Совет министров иностранных дел',
      abbreviation: 'СМИД',
    },
    en: {
      full: 'Council of Ministers of Foreign Affairs of the Collective Security Treaty Organization',
      short: 'Council of Ministers of Foreign Affairs',
      abbreviation: 'CMFA',
    },
  },
  {
    key: 'smo',
    kind: 'organ',
    ru: {
      full: 'Совет министров обороны Организации Договора о коллективной безопасности',
      short: 'Совет министров обороны',
      abbreviation: 'СМО',
    },
    en: {
      full: 'Council of Ministers of Defence of the Collective Security Treaty Organization',
      short: 'Council of Ministers of Defence',
      abbreviation: 'CMD',
    },
  },
  {
    key: 'kssb',
    kind: 'organ',
    ru: {
      full: 'Комитет секретарей советов безопасности Организации Договора о коллективной безопасности',
      short: 'Комитет секретарей советов безопасности',
      abbreviation: 'КССБ',
    },
    en: {
      full: 'Committee of Secretaries of Security Councils of the Collective Security Treaty Organization',
      short: 'Committee of Secretaries of Security Councils',
      abbreviation: 'CSSC',
    },
  },
  {
    key: 'permanent-council',
    kind: 'organ',
    ru: {
      full: 'Постоянный совет при Организации Договора о коллективной безопасности',
      short: 'Постоянный совет',
      abbreviation: '',
    },
    en: {
      full: 'Permanent Council of the Collective Security Treaty Organization',
      short: 'Permanent Council',
      abbreviation: '',
    },
  },
  {
    key: 'secretariat',
    kind: 'secretariat',
    ru: {
      full: 'Секретариат Организации Договора о коллективной безопасности',
      short: 'Секретариат ОДКБ',
      abbreviation: '',
    },
    en: {
      full: 'Secretariat of the Collective Security Treaty Organization',
      short: 'CSTO Secretariat',
      abbreviation: '',
    },
  },
  {
    key: 'joint-staff',
    kind: 'organ',
    ru: {
      full: 'Объединённый штаб Организации Договора о коллективной безопасности',
      short: 'Объединённый штаб ОДКБ',
      abbreviation: '',
    },
    en: {
      full: 'Joint Staff of the Collective Security Treaty Organization',
      short: 'CSTO Joint Staff',
      abbreviation: '',
    },
  },
  {
    key: 'pa',
    kind: 'organ',
    ru: {
      full: 'Парламентская Ассамблея Организации Договора о коллективной безопасности',
      short: 'Парламентская Ассамблея ОДКБ',
      abbreviation: 'ПА ОДКБ',
    },
    en: {
      full: 'Parliamentary Assembly of the Collective Security Treaty Organization',
      short: 'CSTO Parliamentary Assembly',
      abbreviation: 'CSTO PA',
    },
  },
  {
    key: 'ksopn',
    kind: 'organ',
    parent: 'csc',
    ru: {
      full: 'Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов Организации Договора о коллективной безопасности',
      short:
        'Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      abbreviation: 'КСОПН',
    },
    en: {
      full: 'Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking of the Member States of the Collective Security Treaty Organization',
      short:
        'Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
      abbreviation: 'KSOPN',
    },
  },
  {
    key: 'ksbnm',
    kind: 'organ',
    parent: 'csc',
    ru: {
      full: 'Координационный совет руководителей компетентных органов государств – членов Организации Договора о коллективной безопасности по вопросам борьбы с незаконной миграцией',
      short:
        'Координационный совет руководителей компетентных органов по вопросам борьбы с незаконной миграцией',
      abbreviation: 'КСБНМ',
    },
    en: {
      full: 'Coordination Council of the Heads of Competent Authorities of the Member States of the Collective Security Treaty Organization for Combating Illegal Migration',
      short: 'Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration',
      abbreviation: 'KSBNM',
    },
  },
  {
    key: 'kschs',
    kind: 'organ',
    parent: 'csc',
    ru: {
      full: 'Координационный совет по чрезвычайным ситуациям государств – членов Организации Договора о коллективной безопасности',
      short: 'Координационный совет по чрезвычайным ситуациям',
      abbreviation: 'КСЧС',
    },
    en: {
      full: 'Coordination Council for Emergency Situations of the Member States of the Collective Security Treaty Organization',
      short: 'Coordination Council for Emergency Situations',
      abbreviation: 'KSChS',
    },
  },
  {
    key: 'wg-ksopn',
    kind: 'working_group',
    parent: 'ksopn',
    ru: {
      full: 'Рабочая группа экспертов компетентных органов при Координационном совете руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      short: 'Рабочая группа экспертов при КСОПН',
      abbreviation: '',
    },
    en: {
      full: 'Working Group of Experts of the Competent Authorities under the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
      short: 'KSOPN Working Group of Experts',
      abbreviation: '',
    },
  },
  {
    key: 'wg-info',
    kind: 'working_group',
    parent: 'kssb',
    ru: {
      full: 'Рабочая группа по информационной политике и информационной безопасности при Комитете секретарей советов безопасности Организации Договора о коллективной безопасности',
      short: 'Рабочая группа по информационной политике и информационной безопасности',
      abbreviation: '',
    },
    en: {
      full: 'Working Group on Information Policy and Information Security under the Committee of Secretaries of Security Councils of the Collective Security Treaty Organization',
      short: 'Working Group on Information Policy and Information Security',
      abbreviation: '',
    },
  },
]
