import { type Case, capital, cases, type Gender } from '../russian/case'
import type { Phrase } from '../russian/phrase'
import type { Person, Term } from '../world/world'

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const enMonths =
  'January February March April May June July August September October November December'.split(' ')

const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

/** «12 марта 2014 года», of YYYY-MM-DD: the genitive, which is also the accusative of a day. */
export function dateRu(date: string, { year = true } = {}): string {
  const [y, m, d] = parts(date)
  return `${d}\u00a0${months[m - 1]}${year ? ` ${y}\u00a0года` : ''}`
}

export function dateEn(date: string): string {
  const [y, m, d] = parts(date)
  return `${d}\u00a0${enMonths[m - 1]} ${y}`
}

/** «12–14 марта 2014 года» */
export function periodRu(from: string, to: string): string {
  if (!to || from === to) return dateRu(from)
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  return isOneMonth
    ? `${Number(from.slice(8))}–${dateRu(to)}`
    : `с\u00a0${dateRu(from, { year: false })} по\u00a0${dateRu(to)}`
}

/** A person as first named: post, given and family name, all in one case. */
export const named = ({ person, post }: Term, of: Case): string =>
  `${post.forms[of]} ${person.given[of]} ${person.family[of]}`

/** As named again: «И. Зубовым». */
export const again = ({ person }: Term, of: Case): string => initialed(person, of)

export const initialed = ({ given, family }: Pick<Person, 'given' | 'family'>, of: Case) =>
  `${given.nom.charAt(0)}.\u00a0${family[of]}`

export const genderOf = ({ person }: Term): Gender => (person.sex === 'female' ? 'f' : 'm')
export const one = (term: Term) => ({ gender: genderOf(term), count: 'sg' as const })
export const many = { gender: 'm' as const, count: 'pl' as const }

/** «А, Б и В» */
export const listRu = (items: readonly string[]) => listed(items, 'и')
export const listEn = (items: readonly string[]) => listed(items, 'and')

function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** The first letter in capitals. */
export const sentence = capital

export const inCase = (phrases: readonly Phrase[], of: Case) => phrases.map(({ forms }) => forms[of])

const ordinalEndings: Record<Gender, string> = {
  m: 'й,го,му,й,м,м',
  f: 'я,й,й,ю,й,й',
  n: 'е,го,му,е,м,м',
}

/** «22-е», «22-го»: an ordinal in digits with its ending, for something inanimate. */
export const ordinal = (n: number, gender: Gender, of: Case): string =>
  `${n}-${ordinalEndings[gender].split(',')[cases.indexOf(of)]}`

/** «о» or «об», by the sound that follows. */
export const about = (words: string) => `${/^[аиоуэАИОУЭ]/.test(words) ? 'об' : 'о'} ${words}`
/** «в» or «во» */
export const into = (words: string) => `${/^[вфВФ][бвгджзклмнпрстфхцчшщь]/.test(words) ? 'во' : 'в'} ${words}`
/** «с» or «со» */
export const along = (words: string) =>
  `${/^[сзшжСЗШЖ][бвгджзклмнпрстфхцчшщ]/.test(words) ? 'со' : 'с'} ${words}`
