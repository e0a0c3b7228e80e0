import { cities } from '../russian/cities'
import { type Case, cases, type Forms } from '../russian/forms'
import { placeName } from '../russian/place-words'
import { states } from '../russian/states'
import { englishCities } from './english-cities'
import { PhraseIndex } from './phrase-index'

export type StateEntry = { code: string; inCase: Case | null }
export type CityEntry = { name: string; country: string | null; inCase: Case | null }
type Places = { states: PhraseIndex<StateEntry>; cities: PhraseIndex<CityEntry> }

let russian: Places | undefined
let english: Places | undefined

/** The names of states and cities of the tables, in every case; made when first asked for. */
export function places(language: 'ru' | 'en'): Places {
  if (language === 'en') {
    english ??= inEnglish()
    return english
  }
  russian ??= inRussian()
  return russian
}

function inRussian(): Places {
  const found: Places = { states: new PhraseIndex(), cities: new PhraseIndex() }
  const addForms = (code: string, forms: Forms) => {
    for (const inCase of cases) found.states.add(forms[inCase], { code, inCase }, isShort(forms[inCase]))
  }
  for (const { code, official, short, aliases, wrong } of states) {
    addForms(code, official)
    if (short.nom !== official.nom) addForms(code, short)
    for (const alias of aliases) addForms(code, placeName(isAbbreviation(alias) ? `${alias}~x` : alias).forms)
    for (const name of wrong) addForms(code, placeName(name).forms)
  }
  for (const { name, country, forms } of cities) {
    for (const inCase of cases) found.cities.add(forms[inCase], { name, country, inCase })
  }
  return found
}

const isAbbreviation = (name: string) => /^[А-ЯЁ]+$/.test(name)
const isShort = (name: string) => ({ isExact: isAbbreviation(name) })

const bare = (name: string) => name.replace(/^the /i, '').replaceAll('’', "'")

function inEnglish(): Places {
  const found: Places = { states: new PhraseIndex(), cities: new PhraseIndex() }
  for (const { code, english: names } of states) {
    for (const name of new Set([bare(names.official), bare(names.short)])) {
      found.states.add(name, { code, inCase: null })
      if (/[üãçé]/.test(name)) found.states.add(name.replace('ü', 'u'), { code, inCase: null })
    }
  }
  for (const [name, code] of otherEnglish) found.states.add(name, { code, inCase: null }, isShort(name))
  for (const [country, names] of englishCities) {
    for (const name of names) found.cities.add(name, { name, country, inCase: null })
  }
  return found
}

const otherEnglish: [name: string, code: string][] = [
  ['Turkey', 'TR'],
  ['Kyrgyz Republic', 'KG'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['UAE', 'AE'],
  ['PRC', 'CN'],
  ['Vietnam', 'VN'],
  ['Socialist Republic of Vietnam', 'VN'],
  ['South Korea', 'KR'],
  ['North Korea', 'KP'],
  ['Great Britain', 'GB'],
  ['Czech Republic', 'CZ'],
  ['Laos', 'LA'],
]
