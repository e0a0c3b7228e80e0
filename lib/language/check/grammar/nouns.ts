/** What meetings, documents and operations are called: the nominative with its gender, as a predicate agrees with it. */
const byGender = {
  m: `саммит форум раунд семинар брифинг съезд конгресс визит митинг конкурс тренинг протокол документ план договор
    меморандум отчет доклад перечень проект вопрос итог бюджет график регламент порядок приказ закон обзор этап обмен концерт
    прием круглый_стол брифинг турнир фестиваль акт законопроект
    бюллетень сборник указ устав регламент механизм список показ марш полет смотр парад диалог проезд сбор отбор экзамен`,
  f: `встреча конференция сессия операция церемония программа концепция стратегия декларация резолюция конвенция беседа
    дискуссия презентация консультация тренировка выставка поездка работа группа комиссия инициатива повестка смета
    дорожная_карта проверка акция экспертиза лекция
    передача эстафета экскурсия пресс-конференция видеоконференция реформа миссия система таблица смена сделка статья
    регистрация подготовка фаза часть игра школа олимпиада спартакиада ярмарка`,
  n: `заседание совещание мероприятие учение заявление решение соглашение положение предложение обращение коммюнике
    постановление обсуждение подписание сотрудничество собрание голосование тестирование интервью
    занятие чествование награждение открытие закрытие исследование расследование послание приветствие поздравление
    распоряжение указание разъяснение дополнение приложение торжество первенство состязание`,
  pl: `переговоры консультации учения встречи заседания решения вопросы документы мероприятия итоги проекты планы соглашения
    предложения меры слушания чтения дебаты сборы тренировки договоры протоколы доклады отчеты участники министры
    представители главы члены`,
} as const
export type Agreeing = keyof typeof byGender

const genders = new Map<string, Agreeing>(
  (Object.keys(byGender) as Agreeing[]).flatMap((gender) =>
    byGender[gender].split(/\s+/).map((noun) => [noun, gender] as const),
  ),
)

/** The gender of a noun in the nominative; undefined where the word may be another form. */
export const genderOfNoun = (word: string): Agreeing | undefined => genders.get(word)

/** «заседания», «встречи» are the genitive of one as well as the nominative of many. */
export const isAlsoGenitive = (word: string) =>
  /^(?:учения|встречи|заседания|решения|мероприятия|соглашения|предложения|тренировки|чтения)$/.test(word)

const verbs: readonly (readonly [RegExp, Agreeing])[] = [
  [/^(?:состоялся|прошел|завершился|начался|открылся|продолжился)$/, 'm'],
  [/^(?:состоялась|прошла|завершилась|началась|открылась|продолжилась)$/, 'f'],
  [/^(?:состоялось|прошло|завершилось|началось|открылось|продолжилось)$/, 'n'],
  [
    /^(?:состоялись|прошли|завершились|начались|открылись|продолжились|состоятся|пройдут|начнутся|завершатся|откроются)$/,
    'pl',
  ],
]
const participles =
  /^(проведен|подписан|рассмотрен|утвержден|принят|одобрен|согласован|обсужден|подготовлен|разработан|организован|запланирован|представлен|избран|определен|заслушан|направлен|внесен|опубликован|посвящен)(|а|о|ы)$/
const participleGender: Record<string, Agreeing> = { '': 'm', а: 'f', о: 'n', ы: 'pl' }

/** What a predicate agrees with: «состоялась» with a feminine. */
export function genderOfPredicate(word: string): Agreeing | undefined {
  const verb = verbs.find(([pattern]) => pattern.test(word))?.[1]
  if (verb) return verb
  const ending = participles.exec(word)?.[2]
  return ending === undefined ? undefined : participleGender[ending]
}

const endings: Record<Agreeing, readonly [string, string]> = {
  m: ['ся', ''],
  f: ['ась', 'а'],
  n: ['ось', 'о'],
  pl: ['ись', 'ы'],
}

/** The predicate in another gender; null for those with a future tense. */
export function predicateIn(word: string, text: string, gender: Agreeing): string | null {
  if (/л(?:ся|ась|ось|ись)$/.test(word)) return text.replace(/(?:ся|ась|ось|ись)$/, endings[gender][0])
  if (/^про(?:шел|шла|шло|шли)$/.test(word))
    return text.replace(/ш[ёе]?л[аои]?$/, { m: 'шёл', f: 'шла', n: 'шло', pl: 'шли' }[gender])
  const singular: Record<string, string> = {
    состоятся: 'состоится',
    пройдут: 'пройдёт',
    начнутся: 'начнётся',
    завершатся: 'завершится',
    откроются: 'откроется',
  }
  const one = singular[word]
  if (one) return gender === 'pl' ? null : text.charAt(0) + one.slice(1)
  const match = participles.exec(word)
  if (!match) return null
  const stem = text.slice(0, (match[1] ?? '').length)
  const isYo = /(?:проведен|утвержден|обсужден|определен|внесен|посвящен)$/.test(match[1] ?? '')
  return gender === 'm' && isYo
    ? `${stem.slice(0, -2)}ён`
    : `${stem.replace(/ён$/, 'ен')}${endings[gender][1]}`
}
