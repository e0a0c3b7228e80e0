/** Abbreviations that every reader knows, and that stand without their expansion. */
const common =
  'ООН СНГ ОДКБ ШОС ЕАЭС ЕС НАТО ОБСЕ США СССР МИД МВД РФ СМИ ЮНЕСКО МЧС ФСБ ВОЗ БРИКС АСЕАН ВВП НДС КПП ТАСС КНР ОАЭ РСФСР МВФ ВТО ЮНИСЕФ МАГАТЭ ЕЭК'
const commonEn =
  'UN CIS CSTO SCO EAEU EU NATO OSCE USA US UK UNESCO WHO BRICS ASEAN GDP VAT IMF WTO UNICEF IAEA EEC'

export const commonAbbreviations: ReadonlySet<string> = new Set(`${common} ${commonEn}`.split(' '))

const names: Record<string, string> = {
  СКБ: 'Совет коллективной безопасности',
  СМИД: 'Совет министров иностранных дел',
  СМО: 'Совет министров обороны',
  КССБ: 'Комитет секретарей советов безопасности',
  КСОПН: 'Координационный совет по противодействию незаконному обороту наркотиков',
  КСОПНМ: 'Координационный совет по борьбе с незаконной миграцией',
  КСБНМ: 'Координационный совет по борьбе с незаконной миграцией',
  КСЧС: 'Координационный совет по чрезвычайным ситуациям',
  КСИБ: 'Координационный совет по информационной безопасности',
  КСОБ: 'Координационное совещание по вопросам биологической безопасности',
  МКВЭС: 'Межгосударственная комиссия по военно-экономическому сотрудничеству',
  СНК: 'Совместная наркотическая комиссия',
  БКБОП: 'Бюро по координации борьбы с организованной преступностью',
  АТЦ: 'Антитеррористический центр',
  РАТС: 'Региональная антитеррористическая структура',
  МПА: 'Межпарламентская Ассамблея',
  ВЕЭС: 'Высший Евразийский экономический совет',
  КСОР: 'Коллективные силы оперативного реагирования',
  КСБР: 'Коллективные силы быстрого развёртывания',
  ЕАБР: 'Евразийский банк развития',
}
const namesEn: Record<string, string> = {
  CSC: 'Collective Security Council',
  CFM: 'Council of Foreign Ministers',
  CDM: 'Council of Defence Ministers',
  CCSC: 'Committee of Secretaries of Security Councils',
  RATS: 'Regional Anti-Terrorist Structure',
  ATC: 'Anti-Terrorism Centre',
  IPA: 'Interparliamentary Assembly',
  EDB: 'Eurasian Development Bank',
}

export const abbreviationNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...names, ...namesEn }),
)

/** Every abbreviation of these tables. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  ...commonAbbreviations,
  ...abbreviationNames.keys(),
])
