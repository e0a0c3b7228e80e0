import type { PersonName } from '../record'

/** State, gender, order (blank: given name first), given, patronymic, family, English. All invented. */
const table = `
AM m | Арман | | Мартиросян | Arman Martirosyan
AM f | Лусине | | Оганесян | Lusine Hovhannisyan
AM m | Ваагн | | Тер-Петросян | Vahagn Ter-Petrosyan
AM m | Давид | | Бабаян | Davit Babayan
AM f | Анаит | | Саргсян | Anahit Sargsyan
BY m | Виктор | | Карпович | Viktor Karpovich
BY m | Андрей | | Шостак | Andrei Shostak
BY f | Наталья | | Ковальчук | Natallia Kavalchuk
BY m | Сергей | Иванович | Белоус | Siarhei Bialous
BY f | Ольга | | Левицкая | Volha Levitskaya
KZ m | Ерлан | | Жанузаков | Yerlan Zhanuzakov
KZ m | Касым-Жомарт | | Ахметов | Kassym-Jomart Akhmetov
KZ f | Айгуль | | Нурланова | Aigul Nurlanova
KZ m | Нурлан | | Абдрахман | Nurlan Abdrakhman
KZ m | Бауыржан | | Сейтказы | Bauyrzhan Seitkazy
KG m | Улан | | Токтосунов | Ulan Toktosunov
KG f | Гульмира | | Асанова | Gulmira Asanova
KG m | Бакыт | | Жээнбеков | Bakyt Zheenbekov
KG m | Талант | | Мамытов | Talant Mamytov
KG f | Чынара | | Исакова | Chynara Isakova
RU m | Игорь | Николаевич | Зуев | Igor Zuev
RU m | Александр | | Лебедь | Alexander Lebed
RU f | Мария | Сергеевна | Широкова | Maria Shirokova
RU m | Павел | | Живаго | Pavel Zhivago
RU m | Олег | | Черных | Oleg Chernykh
RU f | Елена | | Гончар | Elena Gonchar
RU m | Никита | | Заяц | Nikita Zayats
RU m | Лев | | Толстых | Lev Tolstykh
TJ m | Шерали | | Хайриддинзода | Sherali Khayriddinzoda
TJ m | Рустам | | Назарзода | Rustam Nazarzoda
TJ f | Зарина | | Каримова | Zarina Karimova
TJ m | Файзали | | Идизода | Fayzali Idizoda
TJ m | Низомиддин | | Зохидов | Nizomiddin Zohidov
UZ m | Бахтиёр | | Каримов | Bakhtiyor Karimov
UZ f | Дильноза | | Юсупова | Dilnoza Yusupova
RS m | Милан | | Петрович | Milan Petrović
RS f | Елена | | Йованович | Jelena Jovanović
CN m family-given | Вэньбинь | | Ван | Wang Wenbin
CN m family-given | Чжэньтао | | Ли | Li Zhentao
IR m | Хосейн | | Рахими | Hossein Rahimi
MN m | Батбаяр | | Ганболд | Batbayar Ganbold
DE m | Томас | | Вебер | Thomas Weber
FR f | Клер | | Моро | Claire Moreau
IT m | Паоло | | Коста | Paolo Costa
`

export type PersonOfState = { state: string; person: PersonName }

export const people: readonly PersonOfState[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [who = '', given = '', patronymic = '', family = '', en = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    const [state = '', gender = '', order] = who.split(' ')
    const person: PersonName = {
      family,
      given,
      patronymic: patronymic || null,
      gender: gender as 'm' | 'f',
      order: order === 'family-given' ? order : patronymic ? 'given-patronymic-family' : 'given-family',
      en,
    }
    return { state, person }
  })

export const ranks = [
  'генерал-майор полиции',
  'генерал-лейтенант',
  'полковник',
  'генерал-полковник',
  'полковник юстиции',
]

/** {state:gen} is filled in. */
const postTable = `
Министр внутренних дел | Minister of Internal Affairs
Министр обороны | Minister of Defence
министр иностранных дел | Minister of Foreign Affairs
заместитель министра внутренних дел | Deputy Minister of Internal Affairs
первый заместитель министра обороны – начальник Генерального штаба Вооружённых Сил | First Deputy Minister of Defence – Chief of the General Staff of the Armed Forces
Постоянный и Полномочный Представитель | Permanent and Plenipotentiary Representative
начальник Главного управления по противодействию наркопреступности МВД | Head of the Main Directorate for Countering Drug Crime, Ministry of Internal Affairs
секретарь Совета безопасности | Secretary of the Security Council
председатель Следственного комитета | Chair of the Investigative Committee
директор Пограничной службы | Director of the Border Guard Service
заместитель директора Агентства по контролю за наркотиками при Президенте | Deputy Director of the Drug Control Agency under the President
статс-секретарь – заместитель министра иностранных дел | State Secretary – Deputy Minister of Foreign Affairs
советник-посланник Посольства | Minister-Counsellor of the Embassy
исполняющий обязанности председателя Государственного таможенного комитета | Acting Chair of the State Customs Committee
начальник отдела международного сотрудничества Министерства юстиции | Head of the International Cooperation Division, Ministry of Justice
старший инспектор по особым поручениям Генеральной прокуратуры | Senior Inspector for Special Assignments, Prosecutor General’s Office
`
const agencyTable = `
начальник Главного управления | Head of the Main Directorate
заместитель начальника департамента | Deputy Head of Department
начальник отдела международного сотрудничества | Head of the International Cooperation Division
старший инспектор | Senior Inspector
первый заместитель начальника штаба | First Deputy Chief of Staff
советник | Adviser
`

export const posts = rowsOf(postTable)
/** Within an agency, which follows in the genitive. */
export const agencyPosts = rowsOf(agencyTable)

function rowsOf(table: string) {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [ru = '', en = ''] = line.split('|').map((cell) => cell.trim())
      return { ru, en }
    })
}

export const secretaries: { person: PersonName; post: { ru: string; en: string } }[] = [
  {
    person: {
      family: 'Сейдалиев',
      given: 'Нурсултан',
      patronymic: null,
      gender: 'm',
      order: 'given-family',
      en: 'Nursultan Seidaliev',
    },
    post: { ru: 'Генеральный секретарь ОДКБ', en: 'CSTO Secretary General' },
  },
  {
    person: {
      family: 'Заславская',
      given: 'Ирина',
      patronymic: null,
      gender: 'f',
      order: 'given-family',
      en: 'Irina Zaslavskaya',
    },
    post: { ru: 'заместитель Генерального секретаря ОДКБ', en: 'Deputy CSTO Secretary General' },
  },
  {
    person: {
      family: 'Медведь',
      given: 'Валерий',
      patronymic: null,
      gender: 'm',
      order: 'given-family',
      en: 'Valery Medved',
    },
    post: {
      ru: 'руководитель Управления противодействия вызовам и угрозам Секретариата ОДКБ',
      en: 'Head of the Department for Countering Challenges and Threats, CSTO Secretariat',
    },
  },
]
