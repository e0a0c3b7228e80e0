import type { Part } from '@/lib/richtext/document'
import type { Random } from '../random'
import { capital } from '../russian/case'
import { closing, decisions, discussion, figures, speech } from './ru-body'
import type { Story } from './story'
import type { Teller } from './teller'

/** The text of a release in Russian: paragraphs, now and then under headings, with a list, a table or a quotation. */
export function bodyRu(story: Story, random: Random): Part[] {
  const tell = (tellers: readonly Teller[], count: number) =>
    random
      .some(tellers, count)
      .map((teller) => teller(story, random))
      .join(' ')
  const isLong = random.chance(0.3)
  const parts: Part[] = [{ p: tell(discussion, random.between(2, 4)) }]
  if (isLong)
    parts.push({
      h2: random.pick(['Ход обсуждения', 'О\u00a0чём говорили', 'Основные вопросы', 'Выступления']),
    })
  parts.push({ p: tell(speech, random.between(2, 3)) })
  if (random.chance(0.35)) parts.push(agenda(story, random))
  parts.push({ p: `${tell(discussion, random.between(1, 3))} ${tell(figures, random.between(0, 2))}`.trim() })
  if (random.chance(0.15)) parts.push({ quote: tell(speech, 1) })
  if (random.chance(0.05)) parts.push(table(story))
  if (isLong) parts.push({ h2: random.pick(['Итоги', 'Принятые решения', 'Что дальше']) })
  parts.push({ p: `${tell(decisions, random.between(1, 3))} ${tell(closing, random.between(1, 2))}` })
  return parts
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
