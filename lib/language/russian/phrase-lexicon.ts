import type { Gender } from './forms'
import {
  bodiesFeminine,
  bodiesMasculine,
  bodiesNeuter,
  bodiesPlural,
  unchangingBodies,
} from './lexicon/bodies'
import { documentsFeminine, documentsMasculine, documentsNeuter } from './lexicon/documents'
import { eventsFeminine, eventsMasculine, eventsNeuter } from './lexicon/events'
import {
  eitherSex,
  officials,
  ranks,
  secondPluralsOfPeople,
  specialists,
  unchangingPeople,
  unchangingWomen,
  women,
} from './lexicon/people'
import { thingsFeminine, thingsMasculine, thingsNeuter, unchangingThings } from './lexicon/things'
import { fold, wordsOf } from './phrase-letters'
import { type Noun, type NounReading, nounForms } from './phrase-noun'

type Kind = { gender: Gender; isAnimate: boolean }

const man: Kind = { gender: 'm', isAnimate: true }
const woman: Kind = { gender: 'f', isAnimate: true }
const thing = (gender: Gender): Kind => ({ gender, isAnimate: false })

/** A word of the lists with its notation (see the list of people). */
function parse(entry: string, kind: Kind): Noun {
  const [, word = entry, stem, stress, plural, genitivePlural] =
    /^([^/+=~]+)(?:\/([^+=~]+))?(\+)?(?:=([^~]+))?(?:~(.+))?$/.exec(entry) ?? []
  return { word, ...kind, stem, hasStressedEnding: stress === '+', plural, genitivePlural }
}

function* entries(): Generator<Noun> {
  const lists: [string, Kind][] = [
    [officials, man],
    [specialists, man],
    [ranks, man],
    [eitherSex, man],
    [women, woman],
    [bodiesMasculine, thing('m')],
    [bodiesFeminine, thing('f')],
    [bodiesNeuter, thing('n')],
    [documentsMasculine, thing('m')],
    [documentsFeminine, thing('f')],
    [documentsNeuter, thing('n')],
    [eventsMasculine, thing('m')],
    [eventsFeminine, thing('f')],
    [eventsNeuter, thing('n')],
    [thingsMasculine, thing('m')],
    [thingsFeminine, thing('f')],
    [thingsNeuter, thing('n')],
  ]
  for (const [list, kind] of lists) for (const entry of wordsOf(list)) yield parse(entry, kind)
  for (const word of wordsOf(unchangingPeople)) yield { word, ...man, isIndeclinable: true }
  for (const word of wordsOf(unchangingWomen)) yield { word, ...woman, isIndeclinable: true }
  for (const word of wordsOf(unchangingThings)) yield { word, ...thing('n'), isIndeclinable: true }
  for (const gender of ['m', 'f', 'n'] as const)
    for (const word of wordsOf(unchangingBodies[gender]))
      yield { word, ...thing(gender), isIndeclinable: true }
}

export const lexicon: readonly Noun[] = [...entries()]

const readings = new Map<string, NounReading[]>()
const oblique = new Set<string>()
const accusatives = new Set<string>()

for (const noun of lexicon) {
  learn({ noun, isPlural: false })
  if (!noun.isIndeclinable) learn({ noun, isPlural: true })
}
for (const [list, kind] of [
  [bodiesPlural, thing('m')],
  [secondPluralsOfPeople, man],
] as const) {
  for (const entry of wordsOf(list)) {
    const [plural = entry, genitivePlural] = entry.split('~')
    learn({ noun: { word: plural, ...kind, plural, genitivePlural }, isPlural: true })
  }
}

function learn(reading: NounReading): void {
  const forms = nounForms(reading)
  const nom = fold(forms.nom)
  const known = readings.get(nom)
  if (known) known.push(reading)
  else readings.set(nom, [reading])
  if (reading.noun.isIndeclinable) return
  for (const form of [forms.gen, forms.dat, forms.ins, forms.prep]) oblique.add(fold(form))
  if (!reading.noun.isAnimate) accusatives.add(fold(forms.acc))
}

/** The nouns of the lists that have this word in the nominative. */
export const listed = (word: string): readonly NounReading[] => readings.get(fold(word)) ?? []

/** The word is also a case of a listed noun that follows another one: «главы» may be «глав» or of a «глава». */
export const isListedOblique = (word: string) => oblique.has(fold(word))

export const isListedAccusative = (word: string) => accusatives.has(fold(word))
