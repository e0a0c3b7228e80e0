import type { MeetingStatus } from '@/lib/meetings/content'

const held =
  /(?<![а-я])(?:состоял(?:ся|ась|ось|ись)|прош(?:ел|ла|ло|ли)|проведен[аоы]?|провел[аио]?|проводил(?:ся|ась|ось|ись)|проходил[аои]?|проходит|проходят|продолжил[аи]?с[ья]|работал[аио]?|начал[аио]? (?:свою )?работу|съехал\p{L}+|прибыл[аи]?|завершил(?:ся|ась|ось|ись)|открыл(?:ся|ась|ось|ись)|начал(?:ся|ась|ось|ись)|председательствовал[аи]?|вел[аи]?|открыл[аи]?|встретил(?:ся|ась|ись)|участвовал[аи]?|принял[аи]? участие|приняли участие|принял[аи]?|присутствовал[аи]?|собрал(?:ся|ась|ось|ись)|обсудили|обсудил[аи]?|рассмотрел[аи]?|рассмотрен[аоы]?|побывал[аи]?|посетил[аи]?|возглавил[аи]?|реализован[аоы]?|состоявш\p{L}+|прошедш\p{L}+|представил[аи]?)(?![а-я])/gu
const planned =
  /(?<![а-я])(?:состо(?:ится|ятся)|пройд(?:ет|ут)|буд(?:ет|ут) (?:проведен[аоы]?|проходить|рассмотрен[аоы]?|организован[аоы]?)|проведет|проведут|планируется|планируют(?:ся)?|запланирован[аоы]?|намечен[аоы]?|примет участие|примут участие|встретится|встретятся|намерен[аоы]?|предстоит|будет председательствовать|председательствовать (?:на \p{L}+ )?будет|соберутся|собер[её]тся|начн[её]тся|начнутся|откро[её]тся|откроются|прибудут|подключатся|вести (?:его|ее|их|\p{L}+) буд(?:ет|ут)|ожидается|предстоящ\p{L}+)(?![а-я])/gu
const heldEnglish =
  /\b(?:was held|were held|took place|has been held|met(?= with| in| on| at|,)|gathered|convened|opened|is being held|is taking place|carried out|were carried out|was chaired|chaired|presided|hosted|concluded|was convened|held (?=a |an |the |talks|consultations|his|her|its)|attended|took part|participated|were conducted|was conducted|discussed)\b/gi
const plannedEnglish =
  /\b(?:will (?:be (?:held|chaired|conducted|convened)|take (?:place|part)|host|chair|attend|meet|hold|gather|participate|convene|discuss)|(?:is|are) (?:scheduled|planned|expected|to (?:take place|be held|meet))|to be held)\b/gi

export type LeadVerb = { tense: MeetingStatus; start: number; end: number; word: string }

/** Verbs that say of an event that it was or will be, in their order. */
export function leadVerbs(
  lower: string,
  [from, to]: readonly [number, number],
  language: 'ru' | 'en',
): LeadVerb[] {
  const part = lower.slice(from, to)
  const find = (pattern: RegExp, tense: MeetingStatus) =>
    [...part.matchAll(pattern)].map((match) => ({
      tense,
      start: from + match.index,
      end: from + match.index + match[0].length,
      word: match[0],
    }))
  const [past, future] = language === 'ru' ? [held, planned] : [heldEnglish, plannedEnglish]
  const coming = find(future, 'planned')
  const gone = find(past, 'held').filter(
    ({ start, end }) => !coming.some((each) => start < each.end && each.start < end),
  )
  return [...coming, ...gone].sort((a, b) => a.start - b.start)
}

/** Verbs that say that the event itself takes place, not what somebody does at it. */
export const isOfEvent = ({ word }: LeadVerb) =>
  /^(?:состо|прош|пройд|проход|провед|проведен|провел|проводил|проходил|завершил|открылось|открылась|открылся|начал|начн|откроется|откроются|собер|работал|съехал|будет пров|будут пров|планир|заплан|намечен|предсто|встрет|собра|ожида|реализ|was|were|took place|has been|hosted|met|held|will be|will take place|will host|will hold|will meet|is |are |to be|concluded|will convene|will gather|gathered|convened|is being|carried)/.test(
    word,
  )
