import type { MeetingContent } from '@/lib/meetings/content'
import { type Random, randomOf } from '../random'
import { capital } from '../russian/case'
import { short } from '../russian/verb'
import type { World } from '../world/world'
import type { MeetingFacts } from './meeting-facts'
import { titleEn, titleRu } from './meeting-words'
import { about } from './say'
import type { Subject } from './subjects'

type Text = { ru: string; en: string }

/** The record of a meeting: as planned, or as it was held. */
export function meetingContentOf(
  world: World,
  meeting: MeetingFacts,
  status: 'planned' | 'held',
): MeetingContent {
  const random = randomOf(world.seed, 'record', meeting.index)
  const { body, kind, number, city, chair, next, inEnglish } = meeting
  const both = (ru: string, en: string): Text => ({ ru, en: inEnglish ? en : '' })
  const isHeld = status === 'held'
  const holder = isHeld || random.chance(0.5) ? chair : null
  return {
    ...{ kind, status, startsOn: meeting.startsOn, endsOn: meeting.endsOn, startTime: meeting.startTime },
    title: both(titleRu(meeting).slice(0, 300), titleEn(meeting).slice(0, 300)),
    summary: isHeld && random.chance(0.4) ? summary(meeting, both) : both('', ''),
    sessions: kind === 'session' || number !== null ? [{ bodyId: body.id, series: kind, number }] : [],
    zone: city.zone,
    place: both(city.name.nom, city.en),
    venue: both('', ''),
    format: meeting.format,
    chair: { personId: holder?.person.id ?? null, postId: holder?.post.id ?? null },
    agenda: meeting.subjects.map((subject) => ({
      id: random.id(),
      text: both(capital(about(subject.forms.pre)), `On ${subject.en}`),
      outcome: isHeld && random.chance(0.3) ? outcome(random, subject, both) : both('', ''),
      visibility: random.chance(0.08) ? 'internal' : 'public',
    })),
    decisions: isHeld ? decisions(random, meeting, both) : [],
    documents: isHeld
      ? meeting.papers.map((paper) => ({
          id: random.id(),
          name: both(capital(paper.forms.nom), capital(paper.en.replace(/^the /, ''))),
          nextStep: random.chance(0.5)
            ? both('Направляется на внутригосударственное согласование', 'Goes to the states for approval')
            : both('', ''),
        }))
      : [],
    namesAbsentStates: false,
    next:
      isHeld && next
        ? { startsOn: next.startsOn, place: both(next.city.name.nom, next.city.en), note: both('', '') }
        : { startsOn: '', place: both('', ''), note: both('', '') },
    topicIds: random.some(world.topics, random.between(1, 3)).map(({ id }) => id),
    languages: inEnglish ? ['ru', 'en'] : ['ru'],
  }
}

type Both = (ru: string, en: string) => Text

function summary({ subjects }: MeetingFacts, both: Both): Text {
  const [first, second] = subjects
  return both(
    `Участники обсудили ${first?.forms.acc}, а также рассмотрели ${second?.forms.acc}.`,
    `The participants discussed ${first?.en} and considered ${second?.en}.`,
  )
}

function outcome(random: Random, subject: Subject, both: Both): Text {
  const [ru, en] = random.pick([
    ['одобрен', 'approved'],
    ['принят', 'adopted'],
    ['рассмотрен', 'considered'],
    ['поддержан', 'supported'],
  ])
  return both(capital(short(ru, subject)), capital(en))
}

function decisions(random: Random, { subjects, papers }: MeetingFacts, both: Both) {
  const made = subjects.slice(0, random.between(1, 3)).map((subject, index) => {
    const paper = papers[index % papers.length]
    return index % 2 === 0
      ? both(`Продолжить ${subject.forms.acc}.`, `To continue ${subject.en}.`)
      : both(
          `Доработать ${paper?.forms.acc} с учётом предложений сторон.`,
          `To finalise ${paper?.en} with the proposals of the parties.`,
        )
  })
  return made.map((text) => ({
    id: random.id(),
    text,
    visibility: random.chance(0.1) ? ('internal' as const) : ('public' as const),
  }))
}
