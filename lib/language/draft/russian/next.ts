import type { LanguageRecord } from '../../record'
import { type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { adjective, byNumber } from './agreement'
import { bodyIn } from './body'
import { nextDate } from './date'
import type { Event } from './event'
import { placeOf } from './place'

/** «Очередное заседание КСОПН состоится 5 июня 2027 года в Бишкеке» (R25) */
export function nextSentence(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence | undefined {
  const { next, sessions, kind } = record
  if (!next || (!next.startsOn && !next.place.ru)) return undefined
  const which = pen.style.next === 'regular' ? adjective('очередн', noun) : following(noun)
  const [only] = sessions
  const body = only && sessions.length === 1 && kind !== 'bilateral' ? bodyIn(pen, only.body, '0', 'gen') : []
  const verb =
    pen.style.verb === 'took_place'
      ? byNumber(noun, 'состоится', 'состоятся')
      : byNumber(noun, 'пройдёт', 'пройдут')
  const when = next.startsOn ? nextDate(next.startsOn, record) : undefined
  const where = placeOf(pen, { place: next.place, country: null }, 'next')
  return sentence('next', which, noun.forms.nom, body, verb, when, where)
}

/** -ий after щ. */
const following = (noun: Event['noun']) =>
  noun.isPlural ? 'следующие' : { m: 'следующий', f: 'следующая', n: 'следующее' }[noun.gender]
