import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import { indexDocument } from '../index-document'
import { laterFacts } from './later-facts'
import { peopleFacts } from './people-facts'
import { topicFacts } from './topic-facts'

/** A text of the judged corpus with the facts that it tells. */
export type JudgedText = { id: string; title: string; text: string; date: string; facts: ReadonlySet<string> }

const fillers = `
Погода благоприятствовала. | Гостей разместили в гостинице. | Вечером дали концерт. | Подробности будут позже. | Фото приложены.
Обстановка оставалась спокойной. | Все расходы взяла на себя принимающая сторона. | Мероприятие сняли на видео. | Зал был полон.
Вопросов почти не задавали. | После обеда работа продолжилась. | Желающих было много. | Телефон горячей линии прежний. | Дата уточняется.
`
  .split(/[|\n]/)
  .map((each) => each.trim())
  .filter(Boolean)

const told = new Map(
  `${peopleFacts}${topicFacts}${laterFacts}`
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', sentences = ''] = line.split(/: (.*)/s)
      return [name, sentences.split(' | ')] as const
    }),
)

/** The names of all facts. */
export const factNames: readonly string[] = [...told.keys()]

/** Texts of one to four facts between sentences that say nothing, one of them as the title; the same seed gives the same. */
export function judgedTexts(count: number, seed = 1): JudgedText[] {
  const next = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  return Array.from({ length: count }, (_, index) => {
    // Every fact comes round in every form, whatever the chance says.
    const first = factNames[index % factNames.length] as string
    const facts = new Set([first, ...Array.from({ length: Math.floor(next() * 4) }, () => pick(factNames))])
    const sentences = [...facts].map((fact) => pick(told.get(fact) ?? []))
    const form = told.get(first) ?? []
    sentences[0] = form[Math.floor(index / factNames.length) % form.length] as string
    const isTitled = next() < 0.3
    const body = [pick(fillers), ...(isTitled ? sentences.slice(1) : sentences), pick(fillers), pick(fillers)]
    const day = 1 + Math.floor(next() * 3600)
    return {
      id: `judged${String(index).padStart(10, '0')}`,
      title: isTitled ? (sentences[0] as string).replace(/\.$/, '') : pick(fillers).replace(/\.$/, ''),
      text: body.join(index % 3 === 0 ? '\n' : ' '),
      date: new Date(Date.UTC(2017, 0, day)).toISOString(),
      facts,
    }
  })
}

/** A public store in memory with these texts as releases. */
export function storeOf(texts: readonly JudgedText[]): PublicDb {
  const db = openPublicForWriting(':memory:', 'judged')
  const write = () => {
    for (const { id, title, text, date } of texts)
      indexDocument(db, { kind: 'release', id, locale: 'ru', date, title, lead: '', text, names: [] })
  }
  db.$client.transaction(write).immediate()
  return db
}

/** Mulberry32, by Tommy Ettinger: public domain. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
