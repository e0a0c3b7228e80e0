import { cityInEnglish } from '../english/cities'
import { stateOfDemonym } from '../english/demonyms'
import { cityForms } from '../russian/cities'
import { capitalOf } from '../russian/lexicon/capitals'
import { declineBody } from '../russian/phrases'
import { stateNamed, stateOfAdjective } from '../russian/state-aliases'
import { isNoName } from './capital-words'
import type { Span } from './layout'
import { isWithin, type Mentions } from './mentions'
import { toNominative } from './nominative-phrase'
import { nameNominatives } from './nominative-words'
import { atomsIn, type Page, wordsOf } from './page'
import { phraseEnd } from './phrase-end'
import { postHeads } from './post-heads'
import { type Field, found, guessed } from './shape'

export type Place = { city: Field<string> | null; country: Field<string> | null }

const isWhere = /(?<!\p{L})(?:в|во)(?: (?:городе|г\.|городах|столице \p{L}+(?: \p{L}+)?))? ?$/iu
const isWhereEnglish = /\b(?:in|hosted by|at)(?: the (?:city|capital)(?: of)?(?: \w+,?)?)? ?$/i

/** City and state in which the words of these spans say that it is. */
export function placeIn(page: Page, sentences: readonly Span[], mentions: Mentions): Place {
  for (const span of sentences) {
    const inside = mentions.cities.filter((city) => isWithin(city.span, span))
    const city = inside.find((each) => isPlace(page, span, each.span, each.cases))
    if (city) {
      const near = stateBeside(page, city.span, mentions)
      const country = near ?? (city.country === null ? null : guessed(city.country, city.span))
      return { city: found(city.name, city.span), country }
    }
  }
  for (const span of sentences) {
    const capital = capitalIn(page, span)
    if (capital) return capital
    const city = mentions.cities.find((each) => isWithin(each.span, span) && isOfHouse(page, span, each.span))
    if (city)
      return {
        city: guessed(city.name, city.span),
        country: city.country === null ? null : guessed(city.country, city.span),
      }
  }
  for (const span of sentences) {
    const unknown = page.language === 'ru' ? unknownCity(page, span, mentions) : null
    if (unknown) return unknown
    const state = mentions.states.find(
      (each) => isWithin(each.span, span) && isPlace(page, span, each.span, each.cases),
    )
    if (state) return { city: null, country: found(state.code, state.span) }
  }
  return { city: null, country: null }
}

function isPlace(page: Page, [start]: Span, at: Span, cases: readonly string[]): boolean {
  const before = page.normalised.slice(Math.max(start, at[0] - 60), at[0])
  if (page.language === 'en')
    return isWhereEnglish.test(before) || /^ (?:hosted|will host)\b/.test(page.lower.slice(at[1], at[1] + 12))
  // «Послом … в Российской Федерации» says where the ambassador is posted.
  if (
    /(?:посл\p{L}*|представител\p{L}*|поверенн\p{L}*)[^.,;]{0,60} (?:в|во) $/iu.test(
      page.normalised.slice(Math.max(start, at[0] - 120), at[0]),
    )
  )
    return false
  return isWhere.test(before) && cases.includes('prep')
}

/** «в Таврическом дворце Санкт-Петербурга», «в Секретариате ШОС (г. Пекин)» */
function isOfHouse({ normalised, language }: Page, [start]: Span, at: Span): boolean {
  const before = normalised.slice(Math.max(start, at[0] - 110), at[0])
  if (language === 'en') return /\b(?:in|at) (?:the )?[^,.;]{3,60},? \($/.test(before)
  return (
    /\(г(?:\.|ород) ?$/u.test(before) ||
    /(?<!\p{L})(?:в|на) (?:\p{L}+ ){0,2}(?:дворце|здании|доме|зале|институте|академии|университете|центре|полигоне|штабе|гостинице|отеле|резиденции|музее|секретариате|базе)[^,.;()]{0,50} (?:г\. ?)?$/iu.test(
      before,
    )
  )
}

/** «в столице Армении», `in the Kyrgyz capital` */
function capitalIn(page: Page, [start, end]: Span): Place | null {
  const match =
    page.language === 'ru'
      ? /(?<!\p{L})(?:в|во) (?:\p{L}+ )?столице ((?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+)|(?<!\p{L})в (\p{L}+(?:ской|цкой)) столице/u.exec(
          page.normalised.slice(start, end),
        )
      : /\bin the (\p{Lu}\p{L}+) capital\b|\bin the capital of (?:the )?((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)/u.exec(
          page.normalised.slice(start, end),
        )
  if (!match) return null
  const said = match[1] ?? match[2] ?? ''
  const code =
    stateOfDemonym(said) ?? stateOfAdjective(said) ?? stateNamed(said) ?? stateNamed(said.split(' ')[0] ?? '')
  const capital = code && capitalOf(code)
  if (!capital) return null
  const at: Span = [start + match.index, start + match.index + match[0].length]
  const name = page.language === 'ru' ? capital : (cityInEnglish(capital) ?? capital)
  return { city: guessed(name, at), country: guessed(code, at) }
}

/** «в Алматы (Республика Казахстан)», «в Алматы, Казахстан», «в столице Казахстана Астане». */
function stateBeside({ normalised }: Page, [start, end]: Span, { states }: Mentions): Field<string> | null {
  const beside = states.find(
    ({ span }) =>
      (span[0] > end && /^(?: ?\(|, )(?:the )?$/.test(normalised.slice(end, span[0]))) ||
      (span[1] < start && /^ $/.test(normalised.slice(span[1], start))),
  )
  return beside ? found(beside.code, beside.span) : null
}

/** A word after «в» that is no city of the tables: only right before a state in brackets or a verb, and as a guess. */
function unknownCity(page: Page, [start, end]: Span, mentions: Mentions): Place | null {
  const sentence = page.normalised.slice(start, end)
  for (const match of sentence.matchAll(
    /(?<!\p{L})(?:(в|во)|(?:в|во) (?:городе|г\.|с\.|поселке|селе)) (\p{Lu}\p{Ll}+(?:-(?:\p{Ll}+-)?\p{Lu}\p{Ll}+)?)(?= \(| состо| прош| пройд| под предс| в режиме| завер| начал| откры|,|\.$)/gu,
  )) {
    const word = match[2] ?? ''
    const at: Span = [
      start + match.index + match[0].length - word.length,
      start + match.index + match[0].length,
    ]
    if (
      isNoName(word.toLowerCase()) ||
      [...mentions.states, ...mentions.bodies].some(({ span }) => isWithin(at, span))
    )
      continue
    const nominative = match[1]
      ? nameNominatives(word, 'prep').find((each) => cityForms(each).forms.prep === word)
      : (nameNominatives(word, 'prep').find((each) => cityForms(each).forms.prep === word) ?? word)
    if (nominative) return { city: guessed(nominative, at), country: stateBeside(page, at, mentions) }
  }
  return null
}

/** «в Секретариате ОДКБ Генеральный секретарь …»: the house ends where somebody's post begins. */
function beforePost(page: Page, from: number, end: number): number {
  const [first, last] = atomsIn(page, [from, end])
  for (let i = first + 1; i < last; i += 1) {
    const isPost = postHeads()
      .get(page.atoms[i]?.lower ?? '')
      ?.some(({ inCase }) => inCase === 'nom')
    if (!isPost) continue
    const hasAdjective = /(?:ый|ий|ой)$/.test(page.atoms[i - 1]?.lower ?? '')
    return page.atoms[i - (hasAdjective ? 2 : 1)]?.end ?? end
  }
  return end
}

const venueEn =
  /\bat (?:the )?((?:\p{Lu}[\p{L}'-]+ (?:of (?:the )?|for |and )?)*(?:Secretariat|University|Academy|Ministry|House|Palace|Centre|Center|Headquarters|Institute|Office|Embassy|Hall)(?: (?:of|for) (?:the )?(?:\p{Lu}[\p{L}'-]+(?: (?:of (?:the )?|and )?)?)+)?)/u

function venueInEnglish(page: Page, sentences: readonly Span[]): Field<string> | null {
  for (const [start, end] of sentences) {
    const match = venueEn.exec(page.normalised.slice(start, end))
    const printed = match?.[1]?.trimEnd()
    if (!match || !printed) continue
    const from = start + match.index + match[0].indexOf(printed)
    return guessed(wordsOf(page, [from, from + printed.length]), [from, from + printed.length])
  }
  return null
}

const venueRu =
  /(?<!\p{L})(?:на (?:базе|площадке)|в (?=(?:здании |штаб-квартире |Секретариате |секретариате |Доме |Министерстве |Центре |центре |Академии |Университете |Институте |конференц-зале |зале |резиденции |Дворце |Исполнительном комитете |Исполкоме )))/u

/** The house in which it is held, in the nominative. */
export function venueIn(page: Page, sentences: readonly Span[]): Field<string> | null {
  if (page.language === 'en') return venueInEnglish(page, sentences)
  for (const [start, end] of sentences) {
    const match = venueRu.exec(page.normalised.slice(start, end))
    if (!match) continue
    const from = start + match.index + match[0].length + (match[0].endsWith(' ') ? 0 : 1)
    const to = beforePost(page, from, phraseEnd(page, from, end))
    const printed = wordsOf(page, [from, to])
    const nominative = toNominative(printed, match[0].startsWith('на') ? 'gen' : 'prep', declineBody)
    if (nominative) return guessed(nominative.text, [from, to])
  }
  return null
}
