import type { Phrase } from '../russian/phrase'
import { past } from '../russian/verb'
import type { MeetingFacts } from './meeting-facts'
import { bodyGen, kindOf, numbered, shortGen } from './meeting-words'
import { dateRu, named, one, periodRu, sentence } from './say'
import type { Story } from './story'
import { aboutSubject, subject, type Teller, where } from './teller'

const on = (meeting: MeetingFacts) => sentence(periodRu(meeting.startsOn, meeting.endsOn))
const chaired = ({ chair }: MeetingFacts) => (chair ? ` под председательством ${named(chair, 'gen')}` : '')

/** «в ходе которого», by what it refers to. */
const which = ({ gender, count }: Phrase) =>
  count === 'pl' ? 'которых' : gender === 'f' ? 'которой' : 'которого'
const passed = ({ gender, count }: Phrase) =>
  count === 'pl' ? 'прошедших' : gender === 'f' ? 'прошедшей' : 'прошедшего'
const due = ({ gender, count }: Phrase) =>
  count === 'pl' ? 'намеченных' : gender === 'f' ? 'намеченной' : 'намеченного'
const future = ({ count }: Phrase, singular: string, plural: string) => (count === 'pl' ? plural : singular)

type OfMeeting = (story: Story, meeting: MeetingFacts) => string

export const heldLeads: OfMeeting[] = [
  (s, m) =>
    `${on(m)} ${where(s)}${chaired(m)} ${past('состоялся', kindOf(m))} ${numbered(m, 'nom')} ${bodyGen(m)}.`,
  (s, m) =>
    `${sentence(where(s))} ${past('завершился', kindOf(m))} ${numbered(m, 'nom')} ${bodyGen(m)}, в ходе ${which(kindOf(m))} участники обсудили ${subject(s, 'acc')}.`,
  (s, m) =>
    `${sentence(named(s.who, 'nom'))} ${dateRu(m.startsOn)} ${past('провёл', one(s.who))} ${where(s)} ${numbered(m, 'acc')} ${shortGen(m)}.`,
  (s, m) =>
    `${sentence(subject(s, 'nom'))} – в центре внимания участников ${numbered(m, 'gen')} ${bodyGen(m)}, ${passed(kindOf(m))} ${dateRu(m.startsOn)} ${where(s)}.`,
  (s, m) =>
    `${on(m)} делегации государств-членов собрались ${where(s)} на ${numbered(m, 'acc')} ${bodyGen(m)}, чтобы обсудить ${subject(s, 'acc')}.`,
]

export const plannedLeads: OfMeeting[] = [
  (s, m) =>
    `${on(m)} ${where(s)}${chaired(m)} ${future(kindOf(m), 'состоится', 'состоятся')} ${numbered(m, 'nom')} ${bodyGen(m)}.`,
  (s, m) =>
    `${sentence(numbered(m, 'nom'))} ${bodyGen(m)} ${future(kindOf(m), 'пройдёт', 'пройдут')} ${where(s)} ${dateRu(m.startsOn)}.`,
  (s, m) =>
    `В повестку ${numbered(m, 'gen')} ${bodyGen(m)}, ${due(kindOf(m))} на ${dateRu(m.startsOn)}, включены вопросы ${aboutSubject(s)}.`,
]

/** A lead about the meeting of a story. */
export const meetingLead =
  (leads: readonly OfMeeting[]): Teller =>
  (story, random) => {
    if (!story.meeting) throw new Error('A story without its meeting')
    return random.pick(leads)(story, story.meeting)
  }
