import { citiesInEnglish, cityInEnglish } from '../../english/cities'
import type { LanguageRecord } from '../../record'
import { cities, cityForms } from '../../russian/cities'
import type { Drift, Reading } from './drift-kinds'
import { firstOf } from './folded'

/** As far as a lead reaches: a city further on is that of something else. */
const lead = 400

/** The city of the meeting; another city counts where the lead has it as a place: «в Минске», `in Minsk`. */
export function placeDrift({ lower, text, language }: Reading, { place, next }: LanguageRecord): Drift[] {
  const expected = place[language]
  if (expected === '' || firstOf(lower, language === 'ru' ? namesOf(place.ru) : [expected])) return []
  const own = new Set([place[language], next?.place[language]])
  const others = language === 'ru' ? inRussian(own) : inEnglish(own)
  const span = firstOf(lower.slice(0, lead), others)
  if (!span) return [{ aspect: 'place', kind: 'missing', expected, found: '' }]
  const start = span[0] + text.slice(...span).indexOf(' ') + 1
  return [
    { aspect: 'place', kind: 'other', expected, found: text.slice(start, span[1]), span: [start, span[1]] },
  ]
}

const namesOf = (city: string) => Object.values(cityForms(city).forms)

const inRussian = (own: Set<string | undefined>) =>
  cities.filter(({ name }) => !own.has(name)).flatMap(({ forms: { prep } }) => [`в ${prep}`, `во ${prep}`])

const inEnglish = (own: Set<string | undefined>) =>
  citiesInEnglish
    .map((city) => cityInEnglish(city) ?? '')
    .filter((city) => city !== '' && !own.has(city))
    .map((city) => `in ${city}`)
