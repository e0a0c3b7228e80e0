import { counted, numberOf } from '../russian/noun'
import { past, short } from '../russian/verb'
import { lexicon } from '../words/words'
import { about, again, along, initialed, into, listRu, many, named, one, sentence } from './say'
import { aboutSubject, place, subject, type Teller } from './teller'

const n = (count: number, lemma: string) => counted(count, lexicon.noun(lemma))
/** Anyone but the first, by turns. */
const other = (s: Parameters<Teller>[0], at: number) => s.others[at % Math.max(s.others.length, 1)] ?? s.who

/** What was spoken about. */
export const discussion: Teller[] = [
  (s) => `Участники обсудили ${subject(s, 'acc')}, а\u00a0также обменялись мнениями ${aboutSubject(s, 1)}.`,
  (s) => `${sentence(short('рассмотрен', s.subjects[1] ?? many))} ${subject(s, 'nom', 1)}.`,
  (s) => `Особое внимание уделено ${subject(s, 'dat', 2)}.`,
  (s) =>
    `С\u00a0докладом ${aboutSubject(s, 3)} ${past('выступил', one(other(s, 0)))} ${named(other(s, 0), 'nom')}.`,
  (s) =>
    `Стороны отметили, что ${subject(s, 'nom', 2)} ${s.subjects[2]?.count === 'pl' ? 'остаются' : 'остаётся'} в\u00a0числе приоритетов.`,
  (s) =>
    `${sentence(named(other(s, 1), 'nom'))} ${past('проинформировал', one(other(s, 1)))} собравшихся ${aboutSubject(s, 4)}.`,
  (s) => `Речь шла прежде всего ${aboutSubject(s, 2)}.`,
  (s) => `Представители ${s.state.short.gen} предложили ускорить ${subject(s, 'acc', 4)}.`,
  (s) => `В\u00a0центре внимания оказались ${listRu([subject(s, 'nom', 3), subject(s, 'nom', 5)])}.`,
  (s) => `Отдельный блок вопросов посвящён ${subject(s, 'dat', 5)}.`,
  (s) =>
    `Собеседники согласились, что ${subject(s, 'acc', 1)} трудно представить без взаимодействия с\u00a0${s.state.short.ins}.`,
  (s) =>
    `Заслушана информация о\u00a0ходе работы ${into(place(s, 'pre', 1))} и\u00a0${into(place(s, 'pre', 2))}.`,
]

/** What is to be spoken about. */
export const plans: Teller[] = [
  (s) => `Планируется обсудить ${subject(s, 'acc')}.`,
  (s) => `Речь пойдёт ${aboutSubject(s, 1)}.`,
  (s) => `Предполагается также рассмотреть ${subject(s, 'acc', 2)}.`,
  (s) => `Ожидается выступление ${named(other(s, 0), 'gen')}.`,
  (s) => `Отдельное внимание будет уделено ${subject(s, 'dat', 3)}.`,
  (s) => `Приглашены представители ${s.state.short.gen}.`,
  (s) => `С\u00a0докладом ${aboutSubject(s, 4)} выступит ${named(other(s, 1), 'nom')}.`,
  () => `Аккредитация журналистов открыта, заявки принимает пресс-служба.`,
  (s) =>
    `Участников примут ${into(place(s, 'pre'))}, гостей из\u00a0других городов разместят ${into(place(s, 'pre', 1))}.`,
]

/** What somebody said. */
export const speech: Teller[] = [
  (s) =>
    `${sentence(again(s.who, 'nom'))} ${past('отметил', one(s.who))}, что ${subject(s, 'nom', 3)} ${s.subjects[3]?.count === 'pl' ? 'требуют' : 'требует'} согласованных усилий всех государств.`,
  (s) =>
    `«Мы последовательно продолжаем ${subject(s, 'acc', 1)}»,\u00a0– ${past('сказал', one(s.who))} ${initialed(s.who.person, 'nom')}.`,
  (s) =>
    `По словам ${again(s.who, 'gen')}, за\u00a0последние годы многое сделано ради ${subject(s, 'gen', 2)}.`,
  (s) =>
    `${sentence(again(other(s, 0), 'nom'))} ${past('поблагодарил', one(other(s, 0)))} коллег из\u00a0${s.state.short.gen} за\u00a0поддержку и\u00a0${past('пригласил', one(other(s, 0)))} их ${into(s.city.name.acc)}.`,
  (s) =>
    `По мнению ${again(other(s, 1), 'gen')}, ${subject(s, 'nom', 4)} ${s.subjects[4]?.count === 'pl' ? 'помогут' : 'поможет'} снизить риски в\u00a0регионе.`,
  (s) =>
    `«Обстановка ${into(s.state.short.pre)} меняется быстро, и\u00a0мы обязаны учитывать это»,\u00a0– ${past('подчеркнул', one(s.who))} ${again(s.who, 'nom')}.`,
  (s) =>
    `${sentence(again(s.who, 'nom'))} также ${past('напомнил', one(s.who))} ${about(subject(s, 'pre', 5))}.`,
  (s) =>
    `Отвечая на вопросы, ${again(s.who, 'nom')} ${past('сообщил', one(s.who))}, что переговоры ${along(named(other(s, 0), 'ins'))} продолжатся.`,
]

/** Figures of any meeting: nouns agree with them. */
export const figures: Teller[] = [
  (s) =>
    `За\u00a0прошедший период проведено ${n(s.units, 'мероприятие')}, подготовлено ${n((s.units % 40) + 1, 'предложение')}.`,
  (s) =>
    `Обучение ${numberOf(s.units + 11) === 'sg' ? 'прошёл' : 'прошли'} ${n(s.units + 11, 'специалист')} из ${(s.units % 5) + 2}\u00a0государств.`,
  (s) =>
    `Экспертами рассмотрено ${n((s.units % 90) + 7, 'предложение')}, из них ${n((s.units % 5) + 2, 'предложение')} направлено на доработку.`,
  (s) => `В\u00a0рабочих группах занято ${n(s.people, 'эксперт')}.`,
]

/** Figures of exercises and operations. */
export const fieldFigures: Teller[] = [
  (s) =>
    `В\u00a0мероприятии ${numberOf(s.people) === 'sg' ? 'участвовал' : 'участвовали'} ${n(s.people, 'человек')}, задействовано ${n(s.units, 'единица')} техники.`,
  (s) =>
    `Общая протяжённость маршрута составила ${n(s.units + 3, 'километр')}, пройден он за\u00a0${n((s.units % 6) + 2, 'день')}.`,
  (s) => `Изъято ${n(s.people, 'килограмм')} наркотиков, возбуждено ${n(s.units, 'дело')}.`,
  (s) =>
    `Авиация выполнила ${n(s.units, 'вылет')}, развёрнуто ${n((s.units % 12) + 1, 'пост')} ${into(place(s, 'pre', 3))}.`,
]

/** What was decided. */
export const decisions: Teller[] = [
  (s) => `Принято решение продолжить ${subject(s, 'acc', 3)}.`,
  (s) => `По итогам ${short('согласован', s.subjects[4] ?? many)} ${subject(s, 'nom', 4)}.`,
  (s) =>
    `${sentence(subject(s, 'nom', 5))} ${s.subjects[5]?.count === 'pl' ? 'будут' : 'будет'} ${short('внесён', s.subjects[5] ?? many)} в\u00a0повестку следующего заседания.`,
  (s) => `Экспертам поручено подготовить предложения ${aboutSubject(s, 6)}.`,
  (s) => `Секретариату поручено обобщить опыт ${s.state.short.gen} и\u00a0направить сторонам рекомендации.`,
  (s) => `Решено направить ${subject(s, 'acc', 7)} на внутригосударственное согласование.`,
]

/** How it goes on. */
export const closing: Teller[] = [
  (s) =>
    s.meeting?.next
      ? `Следующее заседание запланировано ${into(s.meeting.next.city.name.pre)}.`
      : `Работа продолжится на последующих заседаниях.`,
  (s) => `Стороны договорились о\u00a0новых контактах ${into(s.city.name.pre)}.`,
  () => `По окончании подписан итоговый протокол.`,
  (s) => `Подробнее ${about(subject(s, 'pre', 6))} сообщит пресс-служба.`,
  (s) => `Встречу завершил обмен мнениями о\u00a0положении ${into(s.state.short.pre)}.`,
]
