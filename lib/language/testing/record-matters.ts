const pairs = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [ru = '', en = ''] = line.split('|').map((cell) => cell.trim())
      return { ru, en }
    })

export const agendaItems = pairs(`
Выполнение плана совместных мероприятий на 2026 год | Implementation of the plan of joint activities for 2026
Проект плана учений и тренировок | Draft plan of exercises and training
Итоги операции «Канал – Заслон» | Results of operation “Kanal – Zaslon”
Антинаркотическая стратегия государств – членов ОДКБ | Anti-Drug Strategy of the CSTO Member States
О ходе подготовки сил и средств | Progress in preparing forces and assets
Об организации взаимодействия пограничных ведомств | Organisation of cooperation between border services
Вопросы обмена оперативной информацией | Matters of exchanging operational information
Подготовка кадров для антинаркотических подразделений | Training of staff for anti-drug units
Меры по пресечению незаконной миграции | Measures to suppress illegal migration
Обстановка в Афганистане и её влияние на безопасность региона | Situation in Afghanistan and its effect on the security of the region
Перспективы сотрудничества с РАТС ШОС | Prospects of cooperation with RATS SCO
Бюджет Организации на 2027 год | Budget of the Organisation for 2027
Положение о координационном штабе | Regulations on the coordination headquarters
Предложения сторон о развитии правовой базы | Proposals of the parties on developing the legal framework
Доклад рабочей группы | Report of the working group
О проекте соглашения о взаимном признании документов | Draft agreement on mutual recognition of documents
Информация Секретариата о выполнении решений | Information of the Secretariat on the implementation of decisions
План мероприятий по реализации стратегии на 2026–2030 годы | Plan of measures to implement the strategy for 2026–2030
`)

export const outcomes = pairs(`
План согласован с уточнениями сторон. | The plan was agreed with amendments of the parties.
Утверждена структура ежегодного обзора. | The structure of the annual review was approved.
Согласовано с замечаниями. | Agreed with comments.
Сроки представления данных продлены до конца года. | The time limits for submitting data were extended to the end of the year.
Заслушана информация представителей ведомств. | Information from representatives of the agencies was heard.
Рассмотрено. | Considered.
`)

export const decisions = pairs(`
Утвердить план совместных мероприятий. | To approve the plan of joint activities.
Направить проект соглашения на внутригосударственное согласование. | To send the draft agreement for national approval.
Внести проект стратегии на рассмотрение Совета коллективной безопасности. | To submit the draft strategy to the Collective Security Council.
Поручить рабочей группе подготовить предложения к марту. | To instruct the working group to prepare proposals by March.
Провести операцию в первом полугодии. | To conduct the operation in the first half of the year.
О создании экспертной группы. | To establish an expert group.
Считать подготовку к учениям завершённой. | To consider the preparations for the exercise complete.
Председательство перейдёт к белорусской стороне. | The chairmanship will pass to the Belarusian side.
`)

export const documents = pairs(`
Итоговый протокол | final Protocol
Протокол заседания | Protocol of the session
План совместных мероприятий | Plan of Joint Activities
Совместное заявление о мерах доверия | Joint Statement on Confidence-Building Measures
Соглашение о сотрудничестве в области подготовки кадров | Agreement on Cooperation in Training
Меморандум о взаимопонимании | Memorandum of Understanding
Дорожная карта развития сотрудничества | Roadmap for the Development of Cooperation
Решение о символике | Decision on Symbols
`)

export const conferences = pairs(`
Международная научно-практическая конференция «Коллективная безопасность: новые вызовы» | International conference “Collective Security: New Challenges”
Форум молодых дипломатов государств – членов ОДКБ | Forum of young diplomats of the CSTO Member States
Круглый стол «Информационная безопасность границ» | Round table “Information Security of Borders”
Семинар по вопросам миротворчества | Seminar on peacekeeping
Пятая конференция руководителей аналитических центров | Fifth conference of heads of think tanks
`)

export const consultations = pairs(`
Консультации представителей внешнеполитических ведомств по вопросам биологической безопасности | Consultations of representatives of foreign ministries on biological security
Рабочие консультации экспертов по Центральной Азии | Working consultations of experts on Central Asia
`)

export const operations = pairs(`
Региональная антинаркотическая операция «Канал – Заслон» | Regional anti-drug operation “Kanal – Zaslon”
Операция «Нелегал – 2026» | Operation “Nelegal – 2026”
«ПРОКСИ» | “PROXY”
Субрегиональная операция «Канал – Авангард» | Subregional operation “Kanal – Avangard”
`)

export const aims = pairs(`
Пресечение каналов поставки наркотиков | stopping the channels of drug supply
Выявление незаконных мигрантов и организаторов каналов миграции | identifying illegal migrants and organisers of migration channels
Борьба с преступлениями в сфере информационных технологий | combating crime in information technology
Противодействие незаконному обороту оружия | countering illicit trafficking in arms
`)

/** Verb | unit | noun, in Russian and English. */
export const results = `
involved | | сотрудник | | officer
involved | | наряд | | patrol
seized | тонна | наркотические средства | tonne | narcotics
seized | килограмм | героин | kilogram | heroin
seized | единица | огнестрельное оружие | item | firearms
seized | | патрон | | cartridge
detained | | человек | | person
detained | | гражданин | | citizen
inspected | | транспортное средство | | vehicle
inspected | | объект | | facility
opened | | уголовное дело | | criminal case
`
  .trim()
  .split('\n')
  .map((line) => {
    const [verb = '', unitRu = '', nounRu = '', unitEn = '', nounEn = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    return {
      verb: verb as 'involved' | 'seized' | 'detained' | 'inspected' | 'opened',
      unit: { ru: unitRu, en: unitEn },
      noun: { ru: nounRu, en: nounEn },
    }
  })

/** Country | city. */
export const cities = `
RU | Москва | Moscow
RU | Санкт-Петербург | Saint Petersburg
RU | Владивосток | Vladivostok
BY | Минск | Minsk
BY | Брест | Brest
AM | Ереван | Yerevan
KZ | Астана | Astana
KZ | Алматы | Almaty
KG | Бишкек | Bishkek
KG | Чолпон-Ата | Cholpon-Ata
TJ | Душанбе | Dushanbe
TJ | Худжанд | Khujand
UZ | Ташкент | Tashkent
`
  .trim()
  .split('\n')
  .map((line) => {
    const [country = '', ru = '', en = ''] = line.split('|').map((cell) => cell.trim())
    return { country, ru, en }
  })

export const venues = pairs(`
Секретариат ОДКБ | CSTO Secretariat
Академия МВД Республики Беларусь | Academy of the Ministry of Internal Affairs of the Republic of Belarus
Министерство иностранных дел Республики Армения | Ministry of Foreign Affairs of the Republic of Armenia
Национальный университет обороны | National Defence University
`)
