import type { LanguageRecord } from '../../record'
import { type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { outcomesToTell } from '../told-already'
import { lowerFirst } from './lists'
import { storedOrAsked } from './names'

/** Outcomes are sentences of their own; what says nothing without its item stands behind it. */
export function outcomesEn(pen: Pen, record: LanguageRecord): Sentence[] {
  return outcomesToTell(record).flatMap(({ id, text, outcome }) => {
    const piece = storedOrAsked(pen, outcome, { entity: 'agenda', id, field: 'outcome' })
    if (!piece) return []
    const item = text.en.trim().replace(/[.;\s]+$/, '')
    const key = `outcome-${id}`
    if (isAlone(piece.text) || !item) return [sentence(key, piece)]
    const name = {
      text: item.replaceAll('“', '‘').replaceAll('”', '’'),
      from: { entity: 'agenda', id, field: 'text' } as const,
    }
    const said = { ...piece, text: lowerFirst(piece.text) }
    return [{ key, run: [{ text: 'On the item “' }, name, { text: '”: ' }, said] }]
  })
}

const pointsBack = /\b(?:this|these|those|such|the latter)\b/i
const opensBack =
  /^(?:it (?!was\b)|they\b|its\b|their\b|the (?:first|second|work|discussion)\b|to be\b|\p{L}+ed (?:to|with|by|for|on|in|until|without)\b)/iu

/** Whether a sentence can be understood without its item. */
const isAlone = (outcome: string) =>
  !pointsBack.test(outcome) && !opensBack.test(outcome) && outcome.split(/\s+/).length > 3
