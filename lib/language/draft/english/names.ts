import { bodyWithArticle, stateInEnglish } from '../../english/articles'
import { englishName } from '../../english/names'
import { transliterated } from '../../english/transliteration'
import type { BodyName, PersonName } from '../../record'
import { type Piece, type Run, run } from '../compose'
import type { Pen } from '../pen'
import type { Provenance } from '../text'

export type NamedEn = { id: string; person: PersonName; post: { ru: string; en: string } }

type ByLanguage = { ru: string; en: string }

/** The stored English; what is missing is written in Latin letters, marked and asked about, never printed silently. */
export function stored(pen: Pen, { ru, en }: ByLanguage, from: Provenance): Piece[] {
  if (en.trim()) return [{ text: en.trim().replace(/\.$/, ''), from }]
  if (!ru.trim()) return []
  const made = transliterated(ru.trim())
  return [pen.ask({ about: 'en', text: ru.trim(), question: 'in English?', options: [] }, made, from)]
}

/** A sentence of the record can only be written by an editor: it is asked for and left out. */
export function storedOrAsked(pen: Pen, text: ByLanguage, from: Provenance): Piece | undefined {
  const en = text.en.trim().replace(/[.;\s]+$/, '')
  if (en) return { text: en, from }
  const ru = text.ru.trim()
  if (!ru) return undefined
  const piece = pen.ask({ about: 'en', text: ru, question: 'in English?', options: [] }, '', from)
  return piece.text ? piece : undefined
}

/** `the Council of Defence Ministers (CDM)` first, then `the CDM`. */
export function bodyEn(pen: Pen, body: BodyName, id: string): Run {
  const abbreviation = body.abbreviation.en
  const short: Piece = { text: abbreviation, from: { entity: 'body', id, field: 'abbreviation' } }
  const isFirst = pen.isFirst(`body ${body.name.ru}${body.name.en}`)
  if (abbreviation && (!isFirst || !(body.name.en || body.name.ru))) return withArticle([short])
  const full = withArticle(stored(pen, body.name, { entity: 'body', id, field: 'name' }))
  return abbreviation ? run`${full} (${short})` : full
}

export const bodyInTitleEn = (pen: Pen, body: BodyName, id: string): Run =>
  body.abbreviation.en
    ? withArticle([{ text: body.abbreviation.en, from: { entity: 'body', id, field: 'abbreviation' } }])
    : withArticle(stored(pen, body.name, { entity: 'body', id, field: 'name' }))

function withArticle(name: Piece[]): Run {
  const [first, ...rest] = name
  if (!first) return []
  const text = bodyWithArticle(first.text)
  return text === first.text ? name : [{ text: 'the ' }, first, ...rest]
}

export function stateEn(pen: Pen, code: string, kind: 'official' | 'short'): Piece {
  const from = { entity: 'state', id: code, field: kind } as const
  const text = stateInEnglish(code, kind)
  return text
    ? { text, from }
    : pen.ask({ about: 'en', text: code, question: 'which state?', options: [] }, code, from)
}

export const hasNameEn = ({ person }: NamedEn) => Boolean(person.en || person.family || person.given)

/** `Igor Zubov, Deputy Minister of Internal Affairs of the Russian Federation`; the name alone from then on. */
export function personEn(pen: Pen, named: NamedEn): Run {
  const { id, person, post } = named
  const postRun = stored(pen, post, { entity: 'person', id, field: 'post' })
  if (!hasNameEn(named)) return postRun.length > 0 ? [{ text: 'the ' }, ...postRun] : []
  const name = nameEn(pen, named)
  const isFirst = pen.isFirst(`person ${person.en}${person.family}${person.given ?? ''}`)
  return isFirst && postRun.length > 0 ? run`${name}, ${postRun}` : [name]
}

export function nameEn(pen: Pen, { id, person }: NamedEn): Piece {
  const from = { entity: 'person', id, field: 'name' } as const
  const { text, isMade } = englishName(person)
  if (!isMade) return { text, from }
  const russian = [person.given, person.family].filter(Boolean).join(' ')
  return pen.ask({ about: 'en', text: russian, question: 'in English?', options: [] }, text, from)
}
