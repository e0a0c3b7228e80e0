import type { Part } from '@/lib/richtext/document'
import type { Random } from '../random'
import { capital } from '../russian/case'
import { closing, decisions, discussion, fieldFigures, figures, plans, speech } from './ru-body'
import { details } from './ru-details'
import type { Story } from './story'
import type { Teller } from './teller'

/** The text of a release in Russian: paragraphs, now and then under headings, with a list, a table or a quotation. */
export function bodyRu(story: Story, random: Random): Part[] {
  const tell = tellerOf(story, random)
  if (story.scenario === 'announcement') return announced(story, random, tell)
  const isInTheField = story.scenario === 'training' || story.scenario === 'operation'
  const counted = isInTheField ? fieldFigures : figures
  const isLong = random.chance(0.3)
  const parts: Part[] = [{ p: tell([discussion, random.between(2, 4)]) }]
  if (isLong) parts.push({ h2: random.pick(proceedings) })
  parts.push({ p: tell([speech, random.between(2, 3)], [details, random.between(0, 2)]) })
  if (random.chance(0.35)) parts.push(agenda(story, random))
  parts.push({
    p: tell(
      [discussion, random.between(1, 3)],
      [counted, random.between(0, 2)],
      [details, random.between(0, 2)],
    ),
  })
  if (random.chance(0.15)) parts.push({ quote: tell([speech, 1]) })
  if (isInTheField && random.chance(0.2)) parts.push(table(story))
  if (isLong) parts.push({ h2: random.pick(results) })
  parts.push({ p: tell([decisions, random.between(1, 3)], [closing, random.between(1, 2)]) })
  return parts
}

/** What has yet to happen is told in the future. */
function announced(story: Story, random: Random, tell: ReturnType<typeof tellerOf>): Part[] {
  return [
    { p: tell([plans, random.between(3, 5)]) },
    ...(random.chance(0.6) ? [{ p: 'В\u00a0повестке:' }, agenda(story, random)] : []),
    { p: tell([speech, 2], [details, 1]) },
    { p: tell([plans, random.between(2, 3)]) },
  ]
}

const proceedings = ['Ход обсуждения', 'О\u00a0чём говорили', 'Основные вопросы', 'Выступления']
const results = ['Итоги', 'Принятые решения', 'Что дальше']

/** Tells so many sentences of each sort, none twice in a text. */
function tellerOf(story: Story, random: Random) {
  const told = new Set<Teller>()
  return (...sorts: [tellers: readonly Teller[], count: number][]) =>
    sorts
      .flatMap(([tellers, count]) => {
        const left = tellers.filter((teller) => !told.has(teller))
        return random.some(left, count)
      })
      .map((teller) => {
        told.add(teller)
        return teller(story, random)
      })
      .join(' ')
}

function agenda({ subjects }: Story, random: Random): Part {
  const items = subjects.slice(0, random.between(3, 6)).map(({ forms }) => `${forms.nom};`)
  const list = items.map((item, index) => (index === items.length - 1 ? item.replace(/;$/, '.') : item))
  return random.chance(0.3) ? { ol: list.map(capital) } : { ul: list }
}

function table({ places, units, people }: Story): Part {
  const rows = places.map(({ nom }, index) => [nom, String(units + index * 7), String(people + index * 13)])
  return { table: [['Место', 'Техника', 'Участники'], ...rows], head: true }
}
