import type { LanguageRecord } from '../../record'
import { type Piece, type Run, run, type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { isSigned } from '../signing'
import { isToldOf } from '../told-already'
import type { EventEn } from './event'
import { listedItemsEn, lowerFirst } from './lists'
import { storedOrAsked } from './names'
import { isPluralTitle } from './plurals'

/** `Following the session, the following documents were signed: …` (E6); what nobody has signed was prepared. */
export function documentsEn(pen: Pen, record: LanguageRecord, { noun }: EventEn): Sentence[] {
  const signed = record.documents.filter(isSigned)
  const isPlanned = record.status === 'planned'
  const prepared = isPlanned
    ? []
    : record.documents.filter((each) => !signed.includes(each) && !isToldOf(record, each.name))
  const names = { signed: named(pen, signed), prepared: named(pen, prepared) }
  const closing = `Following the ${noun},`
  const also = names.signed.length > 0
  return [
    broughtForth('documents', closing, names.signed, isPlanned, 'signed'),
    broughtForth('prepared', closing, names.prepared, isPlanned, also ? 'also prepared' : 'prepared'),
  ].filter((each) => each !== undefined)
}

const named = (pen: Pen, documents: LanguageRecord['documents']): Piece[] =>
  documents.flatMap(
    ({ id, name }) => storedOrAsked(pen, name, { entity: 'document', id, field: 'name' }) ?? [],
  )

function broughtForth(
  key: string,
  closing: string,
  names: readonly Piece[],
  isPlanned: boolean,
  verb: string,
): Sentence | undefined {
  const [only] = names
  if (!only) return undefined
  if (names.length > 1) {
    const were = isPlanned ? 'will be' : 'were'
    const list = listedItemsEn(names.map((each): Run => [each]))
    return sentence(key, `${closing} the following documents ${were} ${verb}:`, list)
  }
  const were = isPlanned ? 'will be' : isPluralTitle(only.text) ? 'were' : 'was'
  return { key, run: run`${closing} ${withArticle(only)} ${were} ${verb}` }
}

function withArticle(name: Piece): Run {
  if (/^(?:the|a|an)\s/i.test(name.text)) return [name]
  if (/^joint statement\s/i.test(name.text)) return [{ text: 'a ' }, name]
  if (/^draft\s/i.test(name.text) && !isPluralTitle(name.text))
    return [{ text: 'a ' }, { ...name, text: lowerFirst(name.text) }]
  return [{ text: 'the ' }, name]
}
