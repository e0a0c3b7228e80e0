import { type Forms, type Gender, indeclinable } from './forms'
import { chanceEndings, prefixesGlued, unchangingFirstParts } from './lexicon/fixed'
import { type Adjective, type Agreement, adjectiveOf } from './phrase-adjective'
import { fold, spelledLike } from './phrase-letters'
import { isListedOblique, listed } from './phrase-lexicon'
import { type NounReading, nounForms } from './phrase-noun'
import { bySuffix } from './phrase-suffixes'

/** What kind of phrase is declined: a post names a person, a body and the rest name a thing where a word may be either. */
export type Context = 'post' | 'body' | 'noun'

/** A noun in the nominative as it stands in the text. */
export type NounWord = {
  forms: Forms
  gender: Gender
  isPlural: boolean
  isAnimate: boolean
  /** By a list or a closed rule; otherwise it is a guess by the look of the word. */
  isKnown: boolean
  /** Nothing says whether it is a person, and the accusative depends on it. */
  hasUnclearAnimacy?: boolean
  /** The same word may be another case: nominative only where nothing else is possible. */
  isAlsoOblique: boolean
}

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

const formsOf = (word: string, reading: NounReading, prefix = ''): Forms => {
  const made = nounForms(reading)
  const spelled = (form: string) => spelledLike(word, prefix + form)
  return {
    nom: word,
    gen: spelled(made.gen),
    dat: spelled(made.dat),
    acc: spelled(made.acc),
    ins: spelled(made.ins),
    prep: spelled(made.prep),
  }
}

function fromReading(word: string, reading: NounReading, prefix: string): NounWord {
  const { gender, isAnimate } = reading.noun
  return {
    forms: formsOf(word, reading, prefix),
    gender,
    isPlural: reading.isPlural,
    isAnimate,
    isKnown: true,
    isAlsoOblique: isListedOblique(word) || (prefix !== '' && isListedOblique(word.slice(prefix.length))),
  }
}

/** «госсоветник», «подкомитет», «спецпредставитель»: a closed list of first parts, and a listed noun. */
function byPrefix(word: string): NounWord[] {
  const folded = fold(word)
  for (const prefix of prefixesGlued) {
    if (!folded.startsWith(prefix) || folded.length - prefix.length < 3) continue
    const rest = word.slice(prefix.length)
    const found = chanceEndings.has(fold(rest)) ? [] : listed(rest)
    if (found.length > 0)
      return found.map((reading) => fromReading(word, reading, folded.slice(0, prefix.length)))
    const deeper = byPrefix(rest)
    if (deeper.length > 0)
      return deeper.map((noun) => ({ ...noun, forms: prefixed(word, prefix, noun.forms) }))
  }
  const deputy = deputyOf(word, folded)
  return deputy ? [deputy] : clipped(word)
}

/** «Замгенпрокурора», «замкомандующего»: the genitive is in the word, which never changes. */
function deputyOf(word: string, folded: string): NounWord | undefined {
  const isDeputy =
    folded.startsWith('зам') &&
    /[аяыи]$|ющего$/.test(folded) &&
    (folded.endsWith('ющего') || [3, 4, 5, 6, 7].some((start) => isListedOblique(folded.slice(start))))
  if (!isDeputy) return undefined
  const noun = { word: folded, gender: 'm', isAnimate: true, isIndeclinable: true } as const
  return { ...fromReading(word, { noun, isPlural: false }, ''), isAlsoOblique: false }
}

const prefixed = (word: string, prefix: string, forms: Forms): Forms => {
  const spelled = (form: string) => spelledLike(word, prefix + form.toLowerCase())
  return {
    nom: word,
    gen: spelled(forms.gen),
    dat: spelled(forms.dat),
    acc: spelled(forms.acc),
    ins: spelled(forms.ins),
    prep: spelled(forms.prep),
  }
}

/** Clipped names of ministries and agencies take their gender from their look: «Минюста», «Росатома» (Розенталь, § 147). */
function clipped(word: string): NounWord[] {
  if (!/^(Мин|Рос|Гос|Глав)[бвгджзклмнпрстфхцчшщэ][а-яё]+[бвгдзклмнпрстфх]$/.test(word)) return []
  if (isListedOblique(word) || /([оеаяыи]м|[оея]в|[ыи]х)$/.test(word)) return []
  const noun = { word: word.toLowerCase(), gender: 'm', isAnimate: false } as const
  return [fromReading(word, { noun, isPlural: false }, '')]
}

/** «законопроект», «правопорядок»: the last part decides, whatever the first one is. */
function byLastNoun(word: string): NounWord[] {
  for (let start = 2; start <= word.length - 5; start++) {
    const last = word.slice(start)
    const found = listed(last)
    // «Хрусталь» has nothing to do with «сталь», and «чудотворцем» not the stress of «творцом».
    if (found.length > 0 && !(last.endsWith('ь') && last.length < 6))
      return found.map((reading) => ({
        ...fromReading(word, reading, word.slice(0, start).toLowerCase()),
        isKnown: !(reading.noun.hasStressedEnding && /[жшчщц]$/.test(reading.noun.stem ?? reading.noun.word)),
      }))
  }
  return []
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

export const mapForms = (forms: Forms, change: (form: string) => string): Forms => ({
  nom: change(forms.nom),
  gen: change(forms.gen),
  dat: change(forms.dat),
  acc: change(forms.acc),
  ins: change(forms.ins),
  prep: change(forms.prep),
})

export function adjectiveForms(
  word: string,
  adjective: Adjective,
  noun: { isAnimate: boolean; isPlural: boolean },
): Forms {
  return { ...mapForms(adjective.forms(noun), (form) => spelledLike(word, form)), nom: word }
}

/** A word that nothing knows: by its look, and by the modifier before it, which tells its gender. */
export function guessedNoun(
  word: string,
  modifier: Agreement | undefined,
  context: Context,
  isFirst: boolean,
): NounWord | undefined {
  const folded = fold(word)
  const isAnimate = context === 'post'
  const guess = (gender: Gender, isKnown: boolean): NounWord => {
    const stem = gender === 'm' ? fleetingStem(folded) : undefined
    const reading = { noun: { word: folded, gender, isAnimate, stem }, isPlural: false }
    return { forms: formsOf(word, reading), gender, isPlural: false, isAnimate, isKnown, isAlsoOblique: true }
  }
  const unchanging = (gender: Gender): NounWord => ({
    forms: indeclinable(word),
    gender,
    isPlural: false,
    isAnimate,
    isKnown: false,
    isAlsoOblique: true,
  })
  if (modifier?.isPlural) return pluralGuess(word, folded, isAnimate)
  const gender = modifier?.gender
  if (/[бвгдзклмнпрстфх]$/.test(folded)) {
    if (gender && gender !== 'm') return unchanging(gender)
    const mayBeFleeting = /(ок|ек|ел|ол)$/.test(folded)
    return guess('m', !mayBeFleeting && (gender === 'm' || (isFirst && isPlainlyFirst(folded, context))))
  }
  if (/[жшчщц]$/.test(folded)) return gender && gender !== 'm' ? unchanging(gender) : guess('m', false)
  if (folded.endsWith('й')) return guess('m', gender === 'm' && !/[иыо]й$/.test(folded))
  if (folded.endsWith('ь')) return guess(gender === 'f' ? 'f' : 'm', gender === 'f')
  if (/[ая]$/.test(folded) && (!gender || gender === 'f'))
    return guess('f', gender === 'f' && !/[жшчщц]а$|[ьн]я$/.test(folded))
  if (/ие$|ье$/.test(folded) && (!gender || gender === 'n'))
    return guess('n', gender === 'n' || folded.endsWith('ие'))
  if (gender === 'n' && /о$/.test(folded)) return guess('n', false)
  return unchanging(gender ?? 'n')
}

/** A phrase begins in the nominative, which ends so in masculines alone; of a thing named in an agenda less is certain. */
const isPlainlyFirst = (folded: string, context: Context) =>
  context !== 'noun' && folded.length > 5 && !/(ер|ов|ев|ин|их|ых|[оеаяыи]м)$/.test(folded)

/** «Участок» loses its vowel more often than not; so do nouns on -ец and -ень. */
const fleetingStem = (folded: string) =>
  /.{3}(ок|ец|ень)$/.test(folded) ? folded.replace(/.(к|ц|нь)$/, '$1').replace(/ь$/, '') : undefined

/** The genitive of an unknown plural is anybody's guess. */
function pluralGuess(word: string, folded: string, isAnimate: boolean): NounWord | undefined {
  if (!/[ыиая]$/.test(folded)) return undefined
  const noun = { word: folded.slice(0, -1), gender: 'm', isAnimate, plural: folded } as const
  const forms = formsOf(word, { noun, isPlural: true })
  return { forms, gender: 'm', isPlural: true, isAnimate, isKnown: false, isAlsoOblique: true }
}
