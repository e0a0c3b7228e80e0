import type { Forms, Gender } from './forms'
import { unchangingFirstParts } from './lexicon/fixed'
import { adjectiveOf } from './phrase-adjective'
import { byLastNoun, byPrefix } from './phrase-glued'
import { fold } from './phrase-letters'
import { listed } from './phrase-lexicon'
import type { NounReading } from './phrase-noun'
import { adjectiveForms, type Context, formsOf, fromReading, mapForms, type NounWord } from './phrase-reading'
import { bySuffix } from './phrase-suffixes'

/** The noun readings of a word in the nominative, the likeliest first. */
export function nounsOf(word: string, context: Context): NounWord[] {
  const parts = word.split(/(?=[-‑])/)
  return parts.length > 1 ? hyphenated(parts, context) : single(word, context)
}

function single(word: string, context: Context): NounWord[] {
  const direct = listed(word)
  if (/^лица$/i.test(word)) return people(word, direct, context)
  if (direct.length > 0) return direct.map((reading) => fromReading(word, reading, ''))
  const glued = byPrefix(word)
  if (glued.length > 0) return glued
  const suffixed = bySuffix(fold(word))
  if (suffixed.length > 0)
    return suffixed.map((reading) => ({
      ...fromReading(word, reading, ''),
      isAnimate: reading.isOfPeople && context === 'post',
      forms: formsOf(word, {
        ...reading,
        noun: { ...reading.noun, isAnimate: reading.isOfPeople && context === 'post' },
      }),
      hasUnclearAnimacy: reading.isOfPeople && context !== 'post',
      isAlsoOblique: reading.isLoose || (reading.isPlural && reading.noun.gender !== 'm'),
    }))
  return byLastNoun(word)
}

/** «Официальные лица» are people, «лица» of other kinds are not: in a list of posts there is no doubt. */
function people(word: string, readings: readonly NounReading[], context: Context): NounWord[] {
  const isAnimate = context === 'post'
  return readings.map((reading) => ({
    ...fromReading(word, { ...reading, noun: { ...reading.noun, isAnimate } }, ''),
    hasUnclearAnimacy: !isAnimate,
  }))
}

/** «премьер-министр» declines its last part, «министр-советник» and «государство-член» both. */
function hyphenated(parts: string[], context: Context): NounWord[] {
  const last = parts.at(-1) ?? ''
  const front = parts.slice(0, -1).join('')
  const lastNouns = single(last.slice(1), context)
  const first = fold(parts[0] ?? '')
  if (parts.length > 2 && !unchangingFirstParts.has(first)) {
    const whole = lastNouns.map((noun) => ({ ...noun, forms: joined(front, noun.forms, last[0]) }))
    return whole.map((noun) => ({
      ...noun,
      isKnown:
        noun.isKnown &&
        parts.slice(0, -1).every((part) => unchangingFirstParts.has(fold(part.replace(/^[-‑]/, '')))),
    }))
  }
  if (
    unchangingFirstParts.has(first) ||
    /\d|[a-z]/i.test(first) ||
    (/[оеу]$/.test(first) && listed(front).length === 0)
  )
    return lastNouns.map((noun) => ({ ...noun, forms: joined(front, noun.forms, last[0]) }))
  const firstNouns = single(front, context)
  const both = firstNouns.flatMap((noun) =>
    lastNouns
      .filter(({ isPlural }) => isPlural === noun.isPlural)
      .map((other) => ({
        ...noun,
        isKnown: noun.isKnown && other.isKnown,
        forms: paired(noun, other, last[0]),
      })),
  )
  if (both.length > 0) return both
  const adjective = adjectiveOf(front)
  return lastNouns.map((noun) => ({
    ...noun,
    isKnown: noun.isKnown && adjective !== undefined,
    forms: adjective
      ? paired({ ...noun, forms: adjectiveForms(front, adjective, noun) }, noun, last[0])
      : joined(front, noun.forms, last[0]),
  }))
}

const joined = (front: string, forms: Forms, hyphen = '-'): Forms =>
  mapForms(forms, (form) => `${front}${hyphen}${form}`)

/** A feminine in the singular shows its accusative, and its apposition shows it too. */
export const hasOwnAccusative = ({ gender, isPlural }: { gender: Gender; isPlural: boolean }) =>
  gender === 'f' && !isPlural

/** An apposition follows its noun: «государства-члены» in the accusative, as a thing; but «страну-председателя». */
function paired(first: NounWord, second: NounWord, hyphen = '-'): Forms {
  const forms = { ...second.forms }
  if (
    !first.isAnimate &&
    second.isAnimate &&
    !hasOwnAccusative(first) &&
    (second.isPlural || second.gender === 'm')
  )
    forms.acc = forms.nom
  return {
    nom: first.forms.nom + hyphen + forms.nom,
    gen: first.forms.gen + hyphen + forms.gen,
    dat: first.forms.dat + hyphen + forms.dat,
    acc: first.forms.acc + hyphen + forms.acc,
    ins: first.forms.ins + hyphen + forms.ins,
    prep: first.forms.prep + hyphen + forms.prep,
  }
}
