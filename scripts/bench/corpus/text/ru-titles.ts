import { past } from '../russian/verb'
import { kindOf, numbered, shortGen } from './meeting-words'
import { about, dateRu, into, listRu, one, periodRu, sentence } from './say'
import type { Scenario, Story } from './story'
import { aboutSubject, place, subject, type Teller } from './teller'

const name = ({ who }: Story) => `${who.person.given.nom} ${who.person.family.nom}`

const titles: Record<Scenario, Teller[]> = {
  outcome: [
    (s) =>
      s.meeting
        ? `${sentence(into(s.city.name.pre))} ${past('состоялся', kindOf(s.meeting))} ${numbered(s.meeting, 'nom')} ${shortGen(s.meeting)}`
        : '',
    (s) => (s.meeting ? `Об итогах ${numbered(s.meeting, 'gen')} ${shortGen(s.meeting)}` : ''),
    (s) => `${sentence(into(s.city.name.pre))} обсудили ${subject(s, 'acc')}`,
    (s) => `Участники заседания рассмотрели ${subject(s, 'acc', 1)}`,
  ],
  announcement: [
    (s) =>
      s.meeting
        ? `О проведении ${numbered(s.meeting, 'gen')} ${shortGen(s.meeting)} ${periodRu(s.meeting.startsOn, s.meeting.endsOn)}`
        : `Брифинг ${aboutSubject(s)}`,
    (s) => `${sentence(into(s.city.name.pre))} ${dateRu(s.date)} обсудят ${subject(s, 'acc')}`,
  ],
  visit: [
    (s) => `${name(s)} ${past('провёл', one(s.who))} встречу с\u00a0представителями ${s.state.short.gen}`,
    (s) =>
      `${sentence(into(s.city.name.pre))} обсуждено сотрудничество с\u00a0${s.state.short.ins} в\u00a0сфере ${s.field.forms.gen}`,
    (s) =>
      `Делегация ${s.state.short.gen} посетила ${s.body.abbreviation || s.body.full.forms.acc}: обсуждены вопросы ${s.field.forms.gen}`,
  ],
  training: [
    (s) => `Под ${place(s, 'ins')} прошли совместные учения`,
    (s) => `Подразделения ${listRu([s.state.short.gen])} завершили тренировку ${into(place(s, 'pre'))}`,
    (s) => `Учения близ ${place(s, 'gen')}: отработан обмен информацией`,
  ],
  operation: [
    (s) => `Завершён этап операции ${into(s.state.short.pre)}: итоги работы близ ${place(s, 'gen')}`,
    (s) => `Подведены итоги операции, проведённой ${into(place(s, 'pre'))} и ${into(place(s, 'pre', 1))}`,
    (s) => `${sentence(s.field.forms.nom)}: завершён этап операции ${into(s.state.short.pre)}`,
  ],
  statement: [
    (s) => `Заявление ${aboutSubject(s)}`,
    (s) => `Заявление ${s.body.abbreviation || s.body.full.forms.gen} по ситуации ${into(s.state.short.pre)}`,
  ],
  comment: [
    (s) => `${name(s)} ${past('прокомментировал', one(s.who))} ${subject(s, 'acc')}`,
    (s) => `Комментарий ${aboutSubject(s)}`,
  ],
  interview: [
    (s) => `Интервью с\u00a0${s.who.person.given.ins} ${s.who.person.family.ins}: ${subject(s, 'nom')}`,
    (s) => `${name(s)}: ответы на вопросы ${aboutSubject(s)}`,
  ],
  speech: [
    (s) => `Выступление ${s.who.person.given.gen} ${s.who.person.family.gen} ${aboutSubject(s)}`,
    (s) =>
      `${name(s)} ${past('выступил', one(s.who))} ${into(s.city.name.pre)} с\u00a0докладом ${about(subject(s, 'pre'))}`,
  ],
}

export const titleOfRu: Teller = (story, random) => {
  const scenario = story.scenario === 'outcome' && !story.meeting ? 'visit' : story.scenario
  const title = random.pick(titles[scenario])(story, random)
  return title.length <= 300 ? title : title.slice(0, title.lastIndexOf(' ', 300))
}
