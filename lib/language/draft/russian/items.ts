import type { Case } from '../../russian/forms'
import { declineNoun, genderOf } from '../../russian/phrases'
import type { Piece } from '../compose'
import type { Pen } from '../pen'
import type { Entity } from '../text'
import type { Agreed } from './agreement'
import { isDoubtful } from './doubtful-item'
import { withLowerCase } from './lower-case'
import { about } from './prepositions'

/** Something that is considered: a noun phrase, or «О ходе …», which takes the word «вопрос» before it. */
export type Item = {
  id: string
  entity: Entity
  text: string
  /** Begins with «о», «об». */
  isAbout: boolean
  /** What a participle before it agrees with; unknown where no head was found. */
  agreed: Agreed | undefined
  /** The question that has to be answered before the item may be printed. */
  unsure?: string
}

export function itemOf(entity: Entity, id: string, text: string): Item | undefined {
  const typed = text.trim().replace(/[.;,\s]+$/, '')
  if (!typed) return undefined
  if (/:\s/.test(typed.replace(/«[^»]*»/g, ''))) return titled(entity, id, typed)
  const phrase = withLowerCase(typed)
  const isAbout = /^об?о?\s/iu.test(phrase)
  const found = isAbout ? { gender: 'm' as const, isPlural: false } : genderOf(phrase)
  return { id, entity, text: phrase, isAbout, agreed: found }
}

/** What can be no nominative is asked about, and stands in quotation marks until it has been answered. */
export function itemOfAgenda(pen: Pen, id: string, text: string): Item | undefined {
  const typed = text.trim().replace(/[.;,\s]+$/, '')
  if (!typed || !isDoubtful(typed)) return itemOf('agenda', id, text)
  const from = { entity: 'agenda', id, field: 'text' } as const
  const question = { about: 'item', text: typed, question: 'рассмотрено что?', options: [] }
  const asked = pen.ask(question, typed, from)
  if (!asked.unsure) return itemOf('agenda', id, asked.text)
  return { ...titled('agenda', id, typed), unsure: asked.unsure }
}

/** «ОДКБ и ШОС: перспективы» is a title and no phrase: it stands in quotation marks behind «вопрос». */
const titled = (entity: Entity, id: string, title: string): Item => ({
  id,
  entity,
  text: titleOf(title),
  isAbout: true,
  agreed: { gender: 'm', isPlural: false },
})

/** In quotation marks, with a capital. */
export function titleOf(phrase: string): string {
  const title = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return `«${title
    .replace(/[.;\s]+$/, '')
    .replaceAll('«', '„')
    .replaceAll('»', '“')}»`
}

const piece = ({ entity, id, unsure }: Item, text: string, inCase: Case): Piece => ({
  text,
  from: { entity, id, field: 'text', case: inCase },
  ...(unsure && { unsure }),
})

/** A title in quotation marks, which takes «вопрос» and no «о». */
export const isTitled = ({ isAbout, text }: Item) => isAbout && text.startsWith('«')

export const itemNominative = (item: Item): Piece => piece(item, item.text, 'nom')

/**
 * The item in a case, or undefined where its declension is not sure: then the sentence is written with nominatives, so
 * that the words of the agenda stay as they were typed.
 */
export function itemIn(item: Item, inCase: Case): Piece | undefined {
  if (item.isAbout || inCase === 'nom') return piece(item, item.text, inCase)
  const declined = declineNoun(item.text)
  // «Обстановка и её влияние на безопасность»: whose the second noun is hides from the rule that it is one.
  if (inCase !== 'acc' && / и (?:её|ее|его|их) /.test(item.text)) return undefined
  return declined.sure ? piece(item, declined.forms[inCase], inCase) : undefined
}

/** «вопросы обмена информацией»: what the word «вопросы» stands before already. */
const question = /^вопрос[ыа]?\s+(?=\p{Ll}|о |об )/u

export const isQuestion = ({ text }: Item) => question.test(text)

/** Behind «вопросы»: «о проекте плана», «об итогах учений»; what begins with «о» stays. */
export function aboutItem(item: Item): Piece[] | undefined {
  if (isQuestion(item)) return [piece(item, item.text.replace(question, ''), 'gen')]
  const found = itemIn(item, 'prep')
  if (!found) return undefined
  return item.isAbout ? [found] : [{ text: `${about(found.text)} ` }, found]
}
