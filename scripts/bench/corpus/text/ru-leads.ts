import { past } from '../russian/verb'
import { heldLeads, meetingLead, plannedLeads } from './ru-meeting-leads'
import { along, dateRu, genderOf, into, listRu, named, one, sentence } from './say'
import type { Scenario, Story } from './story'
import { aboutSubject, place, subject, type Teller, where } from './teller'

const guest = ({ others, who }: Story) => others[0] ?? who

/** Each with the state it is of: what the sentence is about agrees with itself. */
const leads: Record<Exclude<Scenario, 'outcome'>, Teller[]> = {
  announcement: [
    (s) =>
      `${sentence(dateRu(s.date))} ${where(s)} пройдёт брифинг, посвящённый теме «${sentence(subject(s, 'nom'))}».`,
    (s) =>
      `Журналистов приглашают ${dateRu(s.date)} на пресс-конференцию, на которой речь пойдёт ${aboutSubject(s)}.`,
    (s) =>
      `${sentence(named(s.who, 'nom'))} ${dateRu(s.date)} ответит на вопросы журналистов ${aboutSubject(s)}.`,
  ],
  visit: [
    (s) =>
      `${sentence(dateRu(s.date))} ${where(s)} состоялась встреча ${named(s.who, 'gen')} с\u00a0делегацией ${s.state.official.forms.gen}, которую ${past('возглавил', one(guest(s)))} ${named(guest(s), 'nom')}.`,
    (s) =>
      `${sentence(named(s.who, 'nom'))} ${past('встретился', one(s.who))} ${dateRu(s.date)} с\u00a0${genderOf(guest(s)) === 'f' ? 'находящейся' : 'находящимся'} с\u00a0рабочим визитом ${where(s)} ${guest(s).person.given.ins} ${guest(s).person.family.ins}.`,
    (s) =>
      `Делегация ${s.state.official.forms.gen} во главе с\u00a0${guest(s).person.given.ins} ${guest(s).person.family.ins} посетила ${dateRu(s.date)} ${s.body.full.forms.acc}.`,
    (s) =>
      `${sentence(dateRu(s.date))} ${where(s)} ${named(s.who, 'nom')} ${past('обсудил', one(s.who))} с\u00a0представителями ${s.state.short.gen} ${subject(s, 'acc')}.`,
  ],
  training: [
    (s) =>
      `${sentence(dateRu(s.date))} на полигоне близ ${place(s, 'gen')} начались совместные учения, в которых участвуют подразделения ${listRu([s.city.state.short.gen, s.state.short.gen].filter((each, i, all) => all.indexOf(each) === i))}.`,
    (s) =>
      `${sentence(into(place(s, 'pre')))} прошла командно-штабная тренировка под руководством ${named(s.who, 'gen')}.`,
    (s) =>
      `На территории ${s.state.official.forms.gen} завершилось совместное учение; штаб руководства размещался ${into(place(s, 'pre'))}.`,
  ],
  operation: [
    (s) =>
      `На территории ${s.state.official.forms.gen} проведён очередной этап операции, направленной на ${s.field.forms.acc}.`,
    (s) =>
      `${sentence(named(s.who, 'nom'))} ${past('подвёл', one(s.who))} итоги этапа операции, который завершился ${dateRu(s.date)} ${into(place(s, 'pre'))}.`,
    (s) =>
      `${sentence(dateRu(s.date))} ${into(place(s, 'pre'))} завершён этап операции; её цель – ${s.field.forms.nom}.`,
  ],
  statement: [
    (s) => `${sentence(s.body.full.forms.nom)} ${past('принял', s.body.full)} заявление ${aboutSubject(s)}.`,
    (s) =>
      `Государства-члены выражают озабоченность обстановкой ${into(s.state.short.pre)} и заявляют о готовности продолжить ${subject(s, 'acc')}.`,
  ],
  comment: [
    (s) => `${sentence(named(s.who, 'nom'))} ${past('прокомментировал', one(s.who))} ${subject(s, 'acc')}.`,
    (s) =>
      `Отвечая на вопрос журналиста, ${named(s.who, 'nom')} ${past('рассказал', one(s.who))}, как идёт работа ${into(s.state.short.pre)} и чего удалось добиться.`,
  ],
  interview: [
    (s) =>
      `${sentence(named(s.who, 'nom'))} ${past('дал', one(s.who))} интервью, в котором ${past('рассказал', one(s.who))} ${aboutSubject(s)}.`,
    (s) => `${sentence(subject(s, 'nom'))} – об этом в интервью ${along(named(s.who, 'ins'))}.`,
  ],
  speech: [
    (s) =>
      `${sentence(dateRu(s.date))} ${where(s)} ${named(s.who, 'nom')} ${past('выступил', one(s.who))} с\u00a0докладом ${aboutSubject(s)}.`,
    (s) => `Публикуем текст выступления ${named(s.who, 'gen')} перед участниками форума ${aboutSubject(s)}.`,
  ],
}

const ofMeeting: Partial<Record<Scenario, Teller>> = {
  outcome: meetingLead(heldLeads),
  announcement: meetingLead(plannedLeads),
}

export const leadRu: Teller = (story, random) => {
  const { scenario, meeting } = story
  const teller = meeting && ofMeeting[scenario]
  if (teller) return teller(story, random)
  return random.pick(leads[scenario === 'outcome' ? 'visit' : scenario])(story, random)
}
