import { dateInProse, rangeInProse } from '../../english/dates'
import type { LanguageRecord } from '../../record'
import { type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import type { EventEn } from './event'
import { hasNameEn, type NamedEn, personEn, stateEn, stored, storedOrAsked } from './names'

/** `On 20 November 2020, in Moscow, the 22nd session of … was held via videoconference under the chairmanship of …` (E1) */
export function leadEn(pen: Pen, record: LanguageRecord, event: EventEn): Sentence[] {
  const { chair: style } = pen.style
  const chair = style === 'own_sentence' ? [] : underChairEn(pen, record)
  const what = words(event.full(), heldEn(record, event), formatEn(record), compositionEn(record), chair)
  const first: Sentence = { key: 'lead', run: run`${when(record)}, ${placeClause(pen, record)}${what}` }
  const own = style === 'own_sentence' ? chairSentenceEn(pen, record, event) : undefined
  return [first, ...(own ? [own] : [])]
}

export function when({ startsOn, endsOn }: LanguageRecord): Run {
  const isOneDay = !endsOn || endsOn === startsOn
  const text = isOneDay ? dateInProse(startsOn) : rangeInProse(startsOn, endsOn)
  return words(isOneDay && 'on', { text, from: { entity: 'date', id: 'dates', field: 'startsOn' } })
}

const heldEn = ({ status }: LanguageRecord, { isPlural }: Pick<EventEn, 'isPlural'>) => ({
  text: status === 'planned' ? 'will be held' : isPlural ? 'were held' : 'was held',
  from: { entity: 'meeting', id: 'meeting', field: 'status' } as const,
})

/** Places that need no state beside them. */
const capitals =
  'Moscow Minsk Yerevan Astana Bishkek Dushanbe Tashkent Ashgabat Baku Chisinau Chișinău Tbilisi Beijing Delhi Tehran Islamabad Ulaanbaatar Belgrade Ankara Havana Kabul Geneva Vienna Brussels Paris London Berlin Rome'.split(
    ' ',
  )
const isFamous = (city: string) => capitals.includes(city) || city === 'New Delhi' || city === 'New York'

/** `in Moscow`, `in Cholpon-Ata (the Kyrgyz Republic)` */
export function placeEn(
  pen: Pen,
  { place, country }: Pick<LanguageRecord, 'place' | 'country'>,
  id = 'place',
): Run {
  const city = stored(pen, place, { entity: 'place', id, field: 'city' })
  if (city.length === 0)
    return country && id === 'place' ? words('in', stateEn(pen, country, 'official')) : []
  const isKnown = !country || isFamous(place.en.trim())
  return isKnown ? words('in', city) : run`in ${city} (${stateEn(pen, country, 'official')})`
}

export function placeClause(pen: Pen, record: LanguageRecord): Run {
  const venue = venueEn(pen, record)
  const at = venue ? run`at ${/^the\s/i.test(venue.text) ? '' : 'the '}${venue}` : []
  const where = words(at, placeEn(pen, record))
  return where.length > 0 ? run`${where}, ` : []
}

/** By the name of the body whose house it is; words in Latin letters would be no English, so they are not offered. */
function venueEn(pen: Pen, { venue, sessions, delegations }: LanguageRecord) {
  const bodies = [...sessions.map(({ body }) => body), ...delegations.flatMap(({ body }) => body ?? [])]
  const ru = venue.ru.trim()
  const house = bodies.find(({ name, abbreviation }) => ru !== '' && [name.ru, abbreviation.ru].includes(ru))
  const en = venue.en.trim() || house?.name.en || ''
  return storedOrAsked(pen, { ru, en }, { entity: 'place', id: 'place', field: 'venue' })
}

export function formatEn({ format }: LanguageRecord): Run {
  if (format === 'in_person') return []
  const text = format === 'hybrid' ? 'in a hybrid format' : 'via videoconference'
  return [{ text, from: { entity: 'meeting', id: 'meeting', field: 'format' } }]
}

function compositionEn({ composition }: LanguageRecord): Run {
  if (!composition) return []
  const text = {
    narrow: 'in a restricted format',
    extended: 'in an extended format',
    narrow_then_extended: 'in restricted and extended formats',
  }[composition]
  return [{ text, from: { entity: 'meeting', id: 'meeting', field: 'composition' } }]
}

export function chairEn({ chair }: LanguageRecord): NamedEn | undefined {
  return chair ? { id: 'chair', person: chair.person, post: chair.post } : undefined
}

function underChairEn(pen: Pen, record: LanguageRecord): Run {
  const who = whoPresides(pen, record)
  return who.length > 0 ? words('under the chairmanship of', who) : []
}

function chairSentenceEn(pen: Pen, record: LanguageRecord, { noun }: EventEn): Sentence | undefined {
  const who = whoPresides(pen, record)
  if (who.length === 0) return undefined
  const verb =
    record.status === 'planned'
      ? 'will be chaired by'
      : noun === 'consultations'
        ? 'were chaired by'
        : 'was chaired by'
  return sentence('chair', `The ${noun}`, verb, who)
}

function whoPresides(pen: Pen, record: LanguageRecord): Run {
  const named = chairEn(record)
  if (named && (hasNameEn(named) || named.post.ru || named.post.en)) return personEn(pen, named)
  return record.chair?.state ? [stateEn(pen, record.chair.state, 'official')] : []
}
