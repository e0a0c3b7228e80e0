import type { Forms } from './forms'
import type { Noun } from './phrase-noun'

const afterHissing = /[жшчщц]$/
const afterVelarOrHissing = /[гкхжшчщ]$/

/** The three declensions in the singular (Русская грамматика 1980, §§ 1180–1208). */
export function singularForms(noun: Noun): Forms {
  const { word, gender } = noun
  if (/[ая]$/.test(word) && !(gender === 'n')) return likeStrana(noun)
  if (gender === 'f') return likeKost(noun)
  return gender === 'm' ? likeStol(noun) : likeSelo(noun)
}

/** Masculines on a consonant: стол, конь, музей, критерий. */
function likeStol({ word, stem: oblique, isAnimate, hasStressedEnding }: Noun): Forms {
  const isSoft = /[йь]$/.test(word)
  const stem = oblique ?? (isSoft ? word.slice(0, -1) : word)
  const gen = stem + (isSoft ? 'я' : 'а')
  const softIns = hasStressedEnding ? 'ём' : 'ем'
  const hardIns = afterHissing.test(stem) && !hasStressedEnding ? 'ем' : 'ом'
  return {
    nom: word,
    gen,
    dat: stem + (isSoft ? 'ю' : 'у'),
    acc: isAnimate ? gen : word,
    ins: stem + (isSoft ? softIns : hardIns),
    prep: stem + (word.endsWith('ий') ? 'и' : 'е'),
  }
}

/** Feminines, and masculines of people, on -а/-я: страна, глава, армия, статья. */
function likeStrana({ word, hasStressedEnding }: Noun): Forms {
  const stem = word.slice(0, -1)
  if (word.endsWith('а')) {
    const ins = afterHissing.test(stem) && !hasStressedEnding ? 'ей' : 'ой'
    return {
      nom: word,
      gen: stem + (afterVelarOrHissing.test(stem) ? 'и' : 'ы'),
      dat: `${stem}е`,
      acc: `${stem}у`,
      ins: stem + ins,
      prep: `${stem}е`,
    }
  }
  const dat = stem + (word.endsWith('ия') ? 'и' : 'е')
  return {
    nom: word,
    gen: `${stem}и`,
    dat,
    acc: `${stem}ю`,
    ins: stem + (hasStressedEnding ? 'ёй' : 'ей'),
    prep: dat,
  }
}

/** Feminines on -ь: область, церковь. */
function likeKost({ word, stem: oblique }: Noun): Forms {
  const gen = `${oblique ?? word.slice(0, -1)}и`
  return { nom: word, gen, dat: gen, acc: word, ins: `${word.slice(0, -1)}ью`, prep: gen }
}

/** Neuters: ведомство, училище, поле, решение, ущелье, жильё, время. */
function likeSelo({ word }: Noun): Forms {
  const stem = word.slice(0, -1)
  if (word.endsWith('мя')) {
    const gen = `${stem}ени`
    return { nom: word, gen, dat: gen, acc: word, ins: `${stem}енем`, prep: gen }
  }
  const isHard = word.endsWith('о') || afterHissing.test(stem)
  const ins = word.endsWith('о') ? 'ом' : word.endsWith('ё') ? 'ём' : 'ем'
  return {
    nom: word,
    gen: stem + (isHard ? 'а' : 'я'),
    dat: stem + (isHard ? 'у' : 'ю'),
    acc: word,
    ins: stem + ins,
    prep: stem + (word.endsWith('ие') ? 'и' : 'е'),
  }
}
