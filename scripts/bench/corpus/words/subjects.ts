import { linesOf } from '../russian/lexicon'

/** A thing to speak about: a phrase in dictionary forms, and in English. */
export type SubjectLine = { ru: string; en: string; governs: string }

const read = (table: string): SubjectLine[] =>
  linesOf(table).map((line) => {
    const [ru = '', en = '', governs = ''] = line.split(' | ')
    return { ru, en, governs }
  })

/** Fields of work. They stand after «в сфере» in the genitive, the more usual first. */
export const spheres = read(`
борьба {с ins международный терроризм & экстремизм} | the fight against international terrorism and extremism
противодействие {dat незаконный оборот {gen наркотик+}} | countering drug trafficking
коллективный безопасность | collective security
информационный безопасность | information security
противодействие {dat нелегальный миграция} | countering irregular migration
военно-технический сотрудничество | military-technical cooperation
предупреждение & ликвидация {gen чрезвычайный ситуация+} | the prevention and elimination of emergencies
миротворческий деятельность | peacekeeping
военно-экономический сотрудничество | military-economic cooperation
противодействие {dat трансграничный организованный преступность} | countering transnational organised crime
биологический безопасность | biosecurity
подготовка {gen военный кадр+} | the training of military personnel
защита {gen внешний граница+} | the protection of external borders
внешнеполитический координация | foreign policy coordination
гражданский оборона | civil defence
противовоздушный оборона | air defence
радиационный & химический защита | radiation and chemical protection
тыловой обеспечение {gen войско+} | logistic support of the troops
военный медицина | military medicine
спутниковый связь & управление | satellite communications and control
противодействие {dat легализация {gen доход+}} | countering the legalisation of proceeds of crime
противодействие {dat торговля {ins человек+}} | countering trafficking in persons
защита {gen критический инфраструктура} | the protection of critical infrastructure
борьба {с ins коррупция} | the fight against corruption
воздушный разведка | air reconnaissance
санитарный & эпидемиологический безопасность | sanitary and epidemiological safety
экологический безопасность | environmental safety
использование {gen беспилотный авиация} | the use of unmanned aviation
молодёжный политика | youth policy
сохранение {gen исторический память} | the preservation of historical memory
архивный дело | archives
мониторинг {gen лесной пожар+} | the monitoring of forest fires
контроль {за ins радиоактивный отход+} | the control of radioactive waste
межпарламентский диалог | dialogue between parliaments
транспортный безопасность | transport security
энергетический безопасность | energy security
`)

/** What work is done on. Each takes a field after «в сфере». */
export const objects = read(`
сотрудничество | cooperation
взаимодействие | interaction
нормативно-правовой база | the legal framework
механизм+ {gen взаимодействие} | mechanisms of interaction
система {gen обмен {ins информация}} | the system of information exchange
единый подход+ | common approaches
гармонизация {gen законодательство} | the harmonisation of legislation
план {gen совместный мероприятие+} | the plan of joint activities
оценка {gen риск+} | risk assessment
межгосударственный программа+ | interstate programmes
обмен {ins опыт} | the exchange of experience
практический мера+ | practical measures
научный ресурс+ | scientific resources
рекомендация+ | recommendations
общий стандарт+ | common standards
учебный центр+ | training centres
сила+ & средство+ | forces and means
система {gen управление} | the control system
среднесрочный задача+ | medium-term tasks
информационный ресурс+ | information resources
`)

/** What is done: nouns that govern the genitive. */
export const actions = read(`
развитие | developing
укрепление | strengthening
совершенствование | improving
обеспечение | supporting
координация | coordinating
реализация | implementing
планирование | planning
расширение | expanding
формирование | forming
углубление | deepening
обновление | renewing
оценка | assessing
анализ | analysing
мониторинг | monitoring
модернизация | modernising
согласование | agreeing
применение | applying
финансирование | financing
доработка | finalising
`)

/** Papers. What they are about stands after «о» in the prepositional case, or as is said at the end of the line. */
export const papers = read(`
проект {gen соглашение} | the draft agreement
проект {gen решение} | the draft decision
проект {gen положение} | the draft regulation
план {gen мероприятие+} | the plan of activities | по dat
доклад | the report
проект {gen протокол} | the draft protocol
перечень {gen мера+} | the list of measures | по dat
концепция | the concept | gen
проект {gen стратегия} | the draft strategy | gen
заявление | the statement
отчёт | the account
`)
