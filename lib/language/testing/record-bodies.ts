import type { BodyName } from '../record'

const bodiesTable = `
Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков | КСОПН | Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking | CCCDT
Комитет секретарей советов безопасности | КССБ | Committee of Secretaries of Security Councils | CSSC
Совет министров иностранных дел | СМИД | Council of Foreign Ministers | CFM
Совет министров обороны | СМО | Council of Defence Ministers | CDM
Совет коллективной безопасности | СКБ | Collective Security Council | CSC
Постоянный совет Организации Договора о коллективной безопасности | | Permanent Council of the Collective Security Treaty Organization |
Координационный совет по чрезвычайным ситуациям | КСЧС | Coordination Council for Emergency Situations | CCES
Координационный совет руководителей компетентных органов по борьбе с незаконной миграцией | КСБНМ | Coordination Council of the Heads of Competent Authorities for Combating Illegal Migration | CCCIM
Межгосударственная комиссия по военно-экономическому сотрудничеству | МКВЭС | Interstate Commission on Military-Economic Cooperation | ICMEC
Парламентская ассамблея | ПА | Parliamentary Assembly | PA
Антитеррористический центр государств – участников Содружества Независимых Государств | АТЦ СНГ | Anti-Terrorism Centre of the Member States of the Commonwealth of Independent States | CIS ATC
Евразийский межправительственный совет | | Eurasian Intergovernmental Council |
Совет руководителей подразделений финансовой разведки | СРПФР | Council of the Heads of Financial Intelligence Units | CHFIU
Научно-экспертный совет | НЭС | Academic and Expert Council | AEC
Бюджетная комиссия | | Budget Commission |
Комиссия по информационной безопасности | КИБ | Commission on Information Security | CIS-S
Консультативный комитет по агропромышленному комплексу | | Advisory Committee on Agriculture |
`
const groupsTable = `
Рабочая группа по Афганистану при Совете министров иностранных дел | РГА | Working Group on Afghanistan under the Council of Foreign Ministers | WGA
Рабочая группа экспертов по вопросам информационной безопасности | | Working Group of Experts on Information Security |
Экспертная группа по противодействию терроризму | | Expert Group on Countering Terrorism |
Рабочая группа по подготовке проекта Антинаркотической стратегии | | Working Group on Drafting the Anti-Drug Strategy |
`
const organisationsTable = `
Управление Организации Объединённых Наций по наркотикам и преступности | УНП ООН | United Nations Office on Drugs and Crime | UNODC
Международная организация по миграции | МОМ | International Organization for Migration | IOM
Исполнительный комитет Содружества Независимых Государств | | Executive Committee of the Commonwealth of Independent States |
Региональная антитеррористическая структура Шанхайской организации сотрудничества | РАТС ШОС | Regional Anti-Terrorist Structure of the Shanghai Cooperation Organisation | RATS SCO
Евразийская экономическая комиссия | ЕЭК | Eurasian Economic Commission | EEC
Международный комитет Красного Креста | МККК | International Committee of the Red Cross | ICRC
Центральноазиатский региональный информационный координационный центр | ЦАРИКЦ | Central Asian Regional Information and Coordination Centre | CARICC
`
/** Nominative, genitive, English; without the state's name, which is added in the genitive. */
const agenciesTable = `
Министерство внутренних дел | Министерства внутренних дел | Ministry of Internal Affairs
Министерство иностранных дел | Министерства иностранных дел | Ministry of Foreign Affairs
Министерство обороны | Министерства обороны | Ministry of Defence
Министерство по чрезвычайным ситуациям | Министерства по чрезвычайным ситуациям | Ministry of Emergency Situations
Следственный комитет | Следственного комитета | Investigative Committee
Генеральная прокуратура | Генеральной прокуратуры | Prosecutor General’s Office
Пограничная служба | Пограничной службы | Border Guard Service
Государственный таможенный комитет | Государственного таможенного комитета | State Customs Committee
Агентство по контролю за наркотиками | Агентства по контролю за наркотиками | Drug Control Agency
Служба внешней разведки | Службы внешней разведки | Foreign Intelligence Service
`

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

const named = (table: string): BodyName[] =>
  rows(table).map(([ru = '', abbr = '', en = '', abbrEn = '']) => ({
    name: { ru, en },
    abbreviation: { ru: abbr, en: abbrEn },
    state: null,
  }))

export const councils = named(bodiesTable)
export const workingGroups = named(groupsTable)
export const organisations = named(organisationsTable)
export const agencies = rows(agenciesTable).map(([ru = '', genitive = '', en = '']) => ({ ru, genitive, en }))

export const secretariat: BodyName = {
  name: { ru: 'Секретариат ОДКБ', en: 'CSTO Secretariat' },
  abbreviation: { ru: '', en: '' },
  state: null,
}
