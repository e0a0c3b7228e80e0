import type { Locale } from '@/db/locales'
import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import { bodies } from '@/db/public/schema/entries'
import { addRow } from '@/lib/publication/rows'
import { indexDocument } from '../index-document'
import { englishBodies, englishFacts } from './english-facts'
import { laterFacts } from './later-facts'
import { peopleFacts } from './people-facts'
import { topicFacts } from './topic-facts'
import { unseenBodies, unseenFacts } from './unseen-facts'

/** A text of the judged corpus with the facts that it tells. */
export type JudgedText = { id: string; title: string; text: string; date: string; facts: ReadonlySet<string> }

const russian = `
Погода благоприятствовала. | Гостей разместили в гостинице. | Вечером дали концерт. | Подробности будут позже. | Фото приложены.
Обстановка оставалась спокойной. | Все расходы взяла на себя принимающая сторона. | Мероприятие сняли на видео. | Зал был полон.
Вопросов почти не задавали. | После обеда работа продолжилась. | Желающих было много. | Телефон горячей линии прежний. | Дата уточняется.
`

const english = `
The weather was fine. | Guests stayed at a hotel. | A concert was held in the evening. | Details will follow. | Photos are attached.
The hall was full. | Few questions were asked. | Work went on after lunch. | The date will be confirmed. | The event was filmed.
`

/** Facts of one language, and the bodies that its store knows: full name, then abbreviation. */
export type Telling = { locale: Locale; facts: string; fillers: string; bodies: readonly [string, string][] }

export const telling: Record<'made' | 'unseen' | 'english', Telling> = {
  made: { locale: 'ru', facts: `${peopleFacts}${topicFacts}${laterFacts}`, fillers: russian, bodies: [] },
  unseen: { locale: 'ru', facts: unseenFacts, fillers: russian, bodies: unseenBodies },
  english: { locale: 'en', facts: englishFacts, fillers: english, bodies: englishBodies },
}

/** What each fact is told by, by its name. */
function toldBy(facts: string): Map<string, string[]> {
  const lines = facts.split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [name = '', sentences = ''] = line.split(/: (.*)/s)
      return [name, sentences.split(' | ')]
    }),
  )
}

/** The names of all facts. */
export const factsOf = ({ facts }: Telling): string[] => [...toldBy(facts).keys()]

/** Texts of one to four facts between sentences that say nothing, one of them as the title; the same seed gives the same. */
export function judgedTexts(count: number, told = telling.made, seed = 1): JudgedText[] {
  const next = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const forms = toldBy(told.facts)
  const names = [...forms.keys()]
  const fillers = told.fillers
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
  return Array.from({ length: count }, (_, index) => {
    // Every fact comes round in every form, whatever the chance says.
    const first = names[index % names.length] as string
    const facts = new Set([first, ...Array.from({ length: Math.floor(next() * 4) }, () => pick(names))])
    const sentences = [...facts].map((fact) => pick(forms.get(fact) ?? []))
    const form = forms.get(first) ?? []
    sentences[0] = form[Math.floor(index / names.length) % form.length] as string
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
export function storeOf(
  texts: readonly JudgedText[],
  { locale, bodies: known }: Telling = telling.made,
): PublicDb {
  const db = openPublicForWriting(':memory:', 'judged')
  const write = () => {
    for (const [at, [name, shortName]] of known.entries())
      addRow(db, bodies, { id: `body${at}`, locale, slug: `body-${at}`, name, shortName, detail: '' })
    for (const { id, title, text, date } of texts)
      indexDocument(db, { kind: 'release', id, locale, date, title, lead: '', text, names: [] })
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
