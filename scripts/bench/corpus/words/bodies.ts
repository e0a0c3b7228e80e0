/** Bodies of the organisation: name in dictionary forms, abbreviation, English, its abbreviation, the agency that sits in it. */
export const organLines = `
совет {gen коллективный безопасность} | СКБ | Collective Security Council | CSC | мид
совет {gen министр+ {gen иностранный дело+}} | СМИД | Council of Ministers of Foreign Affairs | CMFA | мид
совет {gen министр+ {gen оборона}} | СМО | Council of Ministers of Defence | CMD | мо
комитет {gen секретарь+ {gen совет+ {gen безопасность}}} | КССБ | Committee of Secretaries of Security Councils | CSSC | сб
постоянный совет | ПС | Permanent Council | PC | мид
военный комитет | ВК | Military Committee | MC | гш
парламентский ассамблея | ПА | Parliamentary Assembly | PA | мид
координационный совет {gen руководитель+ {gen компетентный орган+ {по dat противодействие {dat незаконный оборот {gen наркотик+}}}}} | КСОПН | Coordinating Council on Countering Drug Trafficking | CCDT | мвд
координационный совет {gen руководитель+ {gen компетентный орган+ {по dat борьба {с ins нелегальный миграция}}}} | КСБНМ | Coordinating Council on Irregular Migration | CCIM | мс
координационный совет {по dat чрезвычайный ситуация+} | КСЧС | Coordinating Council on Emergencies | CCE | мчс
межгосударственный комиссия {по dat военно-экономический сотрудничество} | МКВЭС | Interstate Commission on Military-Economic Cooperation | ICMEC | мо
координационный совет {по dat биологический безопасность} | КСББ | Coordinating Council on Biosecurity | CCB | мз
научный совет | НС | Academic Council | AC | мид
бюджетный комиссия | БК | Budget Commission | BC | мид
консультативный координационный центр {по dat информационный безопасность} | ККЦ | Consultative Centre on Information Security | CCIS | нб
объединённый штаб | ОШ | Joint Staff | JS | гш
секретариат | Секретариат | Secretariat | Secretariat | мид
`

/** What each state has: key, name, abbreviation, its head, English of both. */
export const agencyLines = `
мид | министерство {gen иностранный дело+} | МИД | министр {gen иностранный дело+} | Ministry of Foreign Affairs | Minister of Foreign Affairs
мо | министерство {gen оборона} | Минобороны | министр {gen оборона} | Ministry of Defence | Minister of Defence
мвд | министерство {gen внутренний дело+} | МВД | министр {gen внутренний дело+} | Ministry of Internal Affairs | Minister of Internal Affairs
сб | совет {gen безопасность} | Совбез | секретарь {gen совет {gen безопасность}} | Security Council | Secretary of the Security Council
мчс | министерство {по dat чрезвычайный ситуация+} | МЧС | министр {по dat чрезвычайный ситуация+} | Ministry of Emergencies | Minister of Emergencies
нб | служба {gen национальный безопасность} | СНБ | директор {gen служба {gen национальный безопасность}} | National Security Service | Director of the National Security Service
мз | министерство {gen здравоохранение} | Минздрав | министр {gen здравоохранение} | Ministry of Health | Minister of Health
гш | генеральный штаб {gen вооружённый сила+} | Генштаб | начальник {gen генеральный штаб {gen вооружённый сила+}} | General Staff of the Armed Forces | Chief of the General Staff of the Armed Forces
мс | миграционный служба | Мигслужба | руководитель {gen миграционный служба} | Migration Service | Head of the Migration Service
пс | пограничный служба | Погранслужба | начальник {gen пограничный служба} | Border Service | Chief of the Border Service
фм | служба {gen финансовый мониторинг} | Финмониторинг | директор {gen служба {gen финансовый мониторинг}} | Financial Monitoring Service | Director of the Financial Monitoring Service
`

export const partnerLines = `
содружество {gen государство+} | СГ | Commonwealth of States | CS
антитеррористический центр {gen содружество} | АТЦ | Anti-Terrorism Centre of the Commonwealth | ATC
региональный антитеррористический центр | РАЦ | Regional Anti-Terrorism Centre | RAC
евразийский банк {gen развитие} | ЕБР | Eurasian Bank for Development | EBD
международный союз {gen связь} | МСС | International Union of Communications | IUC
европейский центр {gen мониторинг {gen наркотик+}} | ЕЦМН | European Drug Monitoring Centre | EDMC
международный комитет {gen гуманитарный помощь} | МКГП | International Committee of Humanitarian Aid | ICHA
евразийский группа {по dat противодействие {dat легализация {gen доход+}}} | ЕАГ | Eurasian Group | EAG
центральноазиатский информационный центр | ЦАИЦ | Central Asian Information Centre | CAIC
международный агентство {по dat контроль {за ins радиоактивный отход+}} | МАКРО | International Waste Control Agency | IWCA
`

/** Posts below the head: Russian around the head's post or the body's name in the genitive, English likewise. */
export const postLines = `
первый заместитель {gen HEAD} | First Deputy HEAD
заместитель {gen HEAD} | Deputy HEAD
начальник {gen управление {gen международный сотрудничество}} {gen BODY} | Head of the International Cooperation Directorate of the BODY
советник {gen HEAD} | Adviser to the HEAD
руководитель {gen аппарат} {gen BODY} | Head of Office of the BODY
старший эксперт {gen BODY} | Senior Expert of the BODY
ответственный секретарь {gen BODY} | Executive Secretary of the BODY
`

export const topicLines = `
внешний политика | Foreign policy
коллективный безопасность | Collective security
военный сотрудничество | Military cooperation
совместный учение+ | Joint exercises
миротворческий деятельность | Peacekeeping
противодействие {dat терроризм} | Counter-terrorism
антинаркотический политика | Drug policy
противодействие {dat нелегальный миграция} | Irregular migration
информационный безопасность | Information security
чрезвычайный ситуация+ | Emergencies
биологический безопасность | Biosecurity
военно-технический сотрудничество | Military-technical cooperation
военно-экономический сотрудничество | Military-economic cooperation
подготовка {gen кадр+} | Training of personnel
защита {gen граница+} | Protection of borders
парламентский сотрудничество | Parliamentary cooperation
молодёжный политика | Youth
исторический память | Historical memory
гуманитарный помощь | Humanitarian aid
международный организация+ | International organisations
борьба {с ins коррупция} | Anti-corruption
критический инфраструктура | Critical infrastructure
научный сотрудничество | Science
финансовый мониторинг | Financial monitoring
`
