import { type Gender, indeclinable } from './forms'
import type { Agreement } from './phrase-adjective'
import { fold } from './phrase-letters'
import { isListedOblique, listed } from './phrase-lexicon'
import { type Context, formsOf, type NounWord } from './phrase-reading'

/** A word that nothing knows: by its look, by the modifier before it, which tells its gender, and by its place. */
export function guessedNoun(
  word: string,
  modifier: Agreement | undefined,
  context: Context,
  isPlainlyNominative: boolean,
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
    return guess(
      'm',
      !mayBeFleeting && (gender === 'm' || (isPlainlyNominative && isPlainlyFirst(folded, context))),
    )
  }
  if (/[жшчщц]$/.test(folded)) return gender && gender !== 'm' ? unchanging(gender) : guess('m', false)
  if (folded.endsWith('й')) return guess('m', gender === 'm' && !/[иыое]й$/.test(folded))
  if (folded.endsWith('ь')) return guess(gender === 'f' ? 'f' : 'm', gender === 'f')
  if (/[аеиоуыэюя]а$/.test(folded)) return unchanging(gender ?? 'f')
  if (/[ая]$/.test(folded) && (!gender || gender === 'f'))
    return guess('f', gender === 'f' && !/[жшчщц]а$|[ьн]я$/.test(folded))
  if (/ие$|ье$/.test(folded) && (!gender || gender === 'n'))
    return guess('n', gender === 'n' || folded.endsWith('ие'))
  if (gender === 'n' && /о$/.test(folded)) return guess('n', false)
  return unchanging(gender ?? 'n')
}

/** A phrase begins in the nominative, which ends so in masculines alone; of a thing named in an agenda less is certain. */
const isPlainlyFirst = (folded: string, context: Context) =>
  context !== 'noun' &&
  folded.length > 5 &&
  !isListedOblique(folded) &&
  // «Центр-Антитеррор»: its first part would decline too.
  listed(/^(.+?)[-‑]/.exec(folded)?.[1] ?? '').length === 0 &&
  !/(ер|ов|ев|ин|их|ых|[оеаяыи]м|ств|тур|мен)$/.test(folded)

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
