import type { LanguageRecord } from '../../record'
import { type Run, run, runText, words } from '../compose'
import type { Pen } from '../pen'
import { byNumber, participle } from './agreement'
import { saysWhoMet, twoSides } from './bilateral'
import type { Event } from './event'
import { eventNoun } from './event-nouns'
import { formatOf, predicateOf } from './lead'
import { operationName } from './operation'
import { type Named, nameIn, postIn } from './person'
import { placeOf } from './place'
import { about, withWhom } from './prepositions'
import { stateIn } from './state'

/** A headline by the house's pattern; the record's own where the house prefers it (R28). */
export function titleOf(pen: Pen, record: LanguageRecord, event: Event): Run {
  const own = record.title.ru.trim()
  if (pen.style.title === 'record' && own)
    return [{ text: own.replace(/\.$/, ''), from: { entity: 'meeting', id: 'meeting', field: 'title' } }]
  if (record.kind === 'bilateral' && saysWhoMet(record)) return bilateralTitle(pen, record)
  if (record.kind === 'operation') return operationTitle(pen, record)
  if (pen.style.title === 'noun') return event.short('nom')
  if (pen.style.title === 'about' && record.sessions.length > 0) {
    const what = event.short('prep')
    return run`${about(saidAloud(runText(what), pen))} ${what}`
  }
  const place = placeOf(pen, record)
  const where = place.length > 0 ? place : formatOf(pen, record)
  return words(where, predicateOf(pen, record, event), event.short('nom'))
}

/** «О XXII заседании», «об XI заседании»: figures are chosen by how the number is said. */
function saidAloud(text: string, { style }: Pen): string {
  if (style.numbers === 'words') return text
  const said = text.match(/^(?:XI|11)(?![\dIVXLC])/) ? 'одиннадцатом' : undefined
  return said ?? (/^[\dIVXLC]/.test(text) ? 'первом' : text)
}

/** By posts, the shorter of the two; by names where a post is missing. */
function bilateralTitle(pen: Pen, record: LanguageRecord): Run {
  const sides = twoSides(record)
  const agreed = eventNoun('встреча')
  const verb = predicateOf(pen, record, { agreed })
  if (!sides) return words(verb, 'встреча', sidesOfStates(pen, record))
  const [one, other] = sides
  const byPosts = one.post !== '' && other.post !== '' && one.post.length + other.post.length < 130
  const inTitle = (named: Named, inCase: 'gen' | 'ins') =>
    byPosts ? postIn(pen, named, inCase) : [nameIn(pen, named, inCase)]
  const second = inTitle(other, 'ins')
  const about = words('встреча', inTitle(one, 'gen'), withWhom(runText(second)), second)
  return pen.style.title === 'noun' ? about : words(placeOf(pen, record), verb, about)
}

function sidesOfStates(pen: Pen, record: LanguageRecord): Run {
  const codes = record.delegations.flatMap(({ state, body }) => state ?? body?.state ?? [])
  const [one, other] = codes
  if (!one || !other) return []
  return run`делегаций ${stateIn(pen, one, 'short', 'gen')} и ${stateIn(pen, other, 'short', 'gen')}`
}

function operationTitle(pen: Pen, record: LanguageRecord): Run {
  const { run: name, agreed } = operationName(record)
  if (pen.style.title === 'noun') return name
  if (record.status === 'planned')
    return words(byNumber(agreed, 'будет', 'будут'), participle('проведён', agreed), name)
  return words(participle('проведён', agreed), name)
}
