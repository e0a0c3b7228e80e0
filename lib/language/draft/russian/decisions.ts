import type { LanguageRecord } from '../../record'
import { genderOf } from '../../russian/phrases'
import { listedItems, type Run, type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { past } from './agreement'
import { bodyIn } from './body'
import { withLowerCase } from './lower-case'

type Decision = { id: string; text: string }

/** What was decided (R23): infinitives and «о …» together, anything else as it was typed. */
export function decisionSentences(pen: Pen, record: LanguageRecord): Sentence[] {
  if (record.status === 'planned') return []
  const decisions = record.decisions
    .filter(({ visibility, text }) => visibility === 'public' && text.ru.trim() !== '')
    .map(({ id, text }) => ({ id, text: text.ru.trim().replace(/[.;\s]+$/, '') }))
  const infinitives = decisions.filter(({ text }) => isInfinitive(text))
  const abouts = decisions.filter(({ text }) => /^об?о?\s/iu.test(text))
  const others = decisions.filter((each) => !infinitives.includes(each) && !abouts.includes(each))
  return [
    infinitives.length > 0 && infinitiveSentence(pen, record, infinitives),
    abouts.length > 0 && adopted('decisions-about', abouts, infinitives.length > 0),
    ...others.map(({ id, text }) =>
      sentence(`decision-${id}`, isOrder(text) && 'Решено:', decision({ id, text }, isOrder(text))),
    ),
  ].filter((each) => each !== false)
}

/** -ть, -ти, -чь with or without -ся; «не» may stand before. Nouns like «область» are told by their gender. */
function isInfinitive(text: string): boolean {
  const first = text.replace(/^не\s+/iu, '').match(/^[\p{L}-]+/u)?.[0] ?? ''
  if (!/(?:[аеёиоуыя]ть|[зс]ть|ти|чь)(?:ся|сь)?$/iu.test(first)) return false
  return !/(?:ость|есть|область|часть|роль|сеть|печать|власть|помощь|речь|дети|новости|пути|кисть)$/iu.test(
    first,
  )
}

/** «Секретариату – разослать проект»: an infinitive later on and no verb that makes it a sentence. */
function isOrder(text: string): boolean {
  // «Секретариат» ends as a verb does; names have a capital, verbs in a sentence have none.
  const words = text.split(/[^\p{L}-]+/u).filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word))
  const hasVerb = words.some((word) =>
    /(?:[еёи]т|[уюая]т|лось|лась|лись)(?:ся)?$|(?:ован|ен|ён)[аоы]?$/iu.test(word),
  )
  return !hasVerb && words.some((word) => isInfinitive(word))
}

function infinitiveSentence(pen: Pen, record: LanguageRecord, decisions: readonly Decision[]): Sentence {
  const [session] = record.sessions
  if (pen.style.decisions === 'body' && session && record.sessions.length === 1) {
    const found = genderOf(session.body.name.ru)
    const subject = bodyIn(pen, session.body, '0', 'nom')
    if (found) return sentence('decisions', subject, past('решил', found), listing(decisions))
  }
  if (pen.style.decisions !== 'adopted') return sentence('decisions', 'Решено', listing(decisions))
  return adopted('decisions', decisions)
}

/** «Принято решение утвердить …», «Приняты решения утвердить … и направить …» */
function adopted(key: string, decisions: readonly Decision[], isSecond = false): Sentence {
  const verb = decisions.length === 1 ? 'принято решение' : 'приняты решения'
  return sentence(key, isSecond && 'Также', verb, listing(decisions))
}

const decision = ({ id, text }: Decision, isInside = true) => ({
  text: isInside ? withLowerCase(text) : text,
  from: { entity: 'decision', id, field: 'text' } as const,
})

const listing = (decisions: readonly Decision[]): Run =>
  listedItems(decisions.map((each): Run => [decision(each)]))
