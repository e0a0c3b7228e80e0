import type { Part } from '@/lib/richtext/document'
import type { Random } from '../random'
import { capital } from '../russian/case'
import { kindEn, nameEn, titleEn } from './meeting-words'
import { dateEn, listEn } from './say'
import type { Story } from './story'

type TellerEn = (story: Story) => string

const name = ({ person }: Story['who']) => `${person.en.given} ${person.en.family}`
const named = (term: Story['who']) => `${term.post.en} ${name(term)}`
const thing = ({ subjects }: Story, at = 0) => subjects[at]?.en ?? ''
const other = (s: Story, at: number) => s.others[at % Math.max(s.others.length, 1)] ?? s.who

const sentences: TellerEn[] = [
  (s) => `The participants discussed ${thing(s)} and exchanged views on ${thing(s, 1)}.`,
  (s) => `Special attention was paid to ${thing(s, 2)}.`,
  (s) => `${named(other(s, 0))} reported on ${thing(s, 3)}.`,
  (s) => `${name(s.who)} noted that ${thing(s, 3)} calls for a joint effort of all the states.`,
  (s) => `“We consistently continue ${thing(s, 1)},” said ${name(s.who)}.`,
  (s) => `Representatives of ${s.state.en.short} proposed to accelerate ${thing(s, 4)}.`,
  (s) => `It was decided to continue ${thing(s, 3)}.`,
  (s) => `The experts were asked to prepare proposals on ${thing(s, 6)}.`,
  (s) => `The parties agreed on new contacts in ${s.city.en}.`,
  (s) => `In all, ${s.people} people and ${s.units} vehicles took part.`,
  (s) => `According to ${name(other(s, 1))}, ${thing(s, 5)} will reduce risks in the region.`,
  () => 'A final protocol was signed.',
]

export function titleOfEn(story: Story): string {
  const { scenario, meeting, who, city, state } = story
  if (scenario === 'outcome' && meeting) return cut(`${titleEn(meeting)} held in ${city.en}`)
  if (scenario === 'announcement' && meeting) return cut(`${titleEn(meeting)} to be held in ${city.en}`)
  if (scenario === 'statement') return cut(`Statement on ${thing(story)}`)
  if (scenario === 'training') return `Joint exercises held in ${state.en.short}`
  if (scenario === 'operation') return `Stage of an operation completed in ${state.en.short}`
  return cut(`${name(who)} on ${thing(story)}`)
}

const cut = (title: string) => (title.length <= 300 ? title : title.slice(0, title.lastIndexOf(' ', 300)))

export function leadEn(story: Story): string {
  const { meeting, city, date, who, scenario } = story
  if (meeting) {
    const tense = scenario === 'announcement' ? 'will be held' : 'was held'
    return `On ${dateEn(date)}, in ${city.en}, the ${meeting.number ?? ''} ${kindEn(meeting)} of the ${nameEn(meeting)} ${tense}.`.replace(
      / {2,}/,
      ' ',
    )
  }
  return `On ${dateEn(date)}, in ${city.en}, ${named(who)} spoke about ${thing(story)}.`
}

export function bodyEn(story: Story, random: Random): Part[] {
  const tell = (count: number) =>
    random
      .some(sentences, count)
      .map((each) => each(story))
      .join(' ')
  const items = story.subjects.slice(0, random.between(3, 5)).map(({ en }) => capital(en))
  return [
    { p: tell(random.between(2, 4)) },
    ...(random.chance(0.3) ? [{ h2: 'Proceedings' }] : []),
    { p: tell(random.between(2, 3)) },
    ...(random.chance(0.35) ? [{ ul: items }] : []),
    { p: tell(random.between(2, 4)) },
    { p: `The list of issues included ${listEn(items.slice(0, 2).map((item) => item.toLowerCase()))}.` },
  ]
}
