import type { Forms, Gender } from './forms'
import { possessiveStems, softStemEnds, softStems, stressedHissingStems } from './lexicon/adjectives'
import { pronouns } from './lexicon/pronouns'
import { fold } from './phrase-letters'

export type Agreement = { gender: Gender; isPlural: boolean }

/** An adjective, participle, ordinal or pronoun in the nominative; its forms depend on the noun's animacy and number. */
export type Adjective = Agreement & { forms: (noun: { isAnimate: boolean; isPlural: boolean }) => Forms }

type Kind = 'hard' | 'velar' | 'hissing' | 'soft' | 'possessive'

/** Genitive, dative, instrumental, prepositional; the feminine's one oblique form and its accusative; the plural. */
const endings: Record<Kind, { m: readonly string[]; f: readonly string[]; pl: readonly string[] }> = {
  hard: { m: ['ого', 'ому', 'ым', 'ом'], f: ['ой', 'ую'], pl: ['ых', 'ым', 'ыми'] },
  velar: { m: ['ого', 'ому', 'им', 'ом'], f: ['ой', 'ую'], pl: ['их', 'им', 'ими'] },
  hissing: { m: ['его', 'ему', 'им', 'ем'], f: ['ей', 'ую'], pl: ['их', 'им', 'ими'] },
  soft: { m: ['его', 'ему', 'им', 'ем'], f: ['ей', 'юю'], pl: ['их', 'им', 'ими'] },
  possessive: { m: ['ьего', 'ьему', 'ьим', 'ьем'], f: ['ьей', 'ью'], pl: ['ьих', 'ьим', 'ьими'] },
}

/** The word as an adjective in the nominative, if it can be one (Зализняк, адъективное склонение). */
export function adjectiveOf(word: string): Adjective | undefined {
  const folded = fold(word)
  const own = pronouns.get(folded)
  if (own) {
    const { gender, isPlural, forms, animateAcc } = own
    const spelled = { ...forms, nom: folded }
    return {
      gender,
      isPlural,
      forms: ({ isAnimate }) => (isAnimate && animateAcc ? { ...spelled, acc: animateAcc } : spelled),
    }
  }
  return ordinalInDigits(folded) ?? byEnding(folded)
}

function byEnding(folded: string): Adjective | undefined {
  const isReflexive = /(ий|ая|ее|ие)ся$/.test(folded)
  const plain = isReflexive ? folded.slice(0, -2) : folded
  const [, stem, ending] = /^(.{2,})(ый|ий|ой|ая|яя|ья|ое|ее|ье|ые|ие|ьи)$/.exec(plain) ?? []
  if (!stem || !ending) return undefined
  const kind = kindOf(stem, ending)
  if (!kind) return undefined
  const gender = /[йи]$|ые|ие/.test(ending) ? 'm' : /[ая][я]|ья/.test(ending) ? 'f' : 'n'
  const isPlural = ['ые', 'ие', 'ьи'].includes(ending)
  return {
    gender,
    isPlural,
    forms: ({ isAnimate }) => {
      const made = decline(stem, plain, kind, { gender, isPlural }, isAnimate)
      return isReflexive ? reflexive(made) : made
    },
  }
}

const stemsInGiyKhiy = /(долг|строг|убог|полог|отлог|мног|друг|туг|тих|ветх|сух|глух|плох|лих)$/

function kindOf(stem: string, ending: string): Kind | undefined {
  const isPossessive = possessiveStems.includes(stem)
  if (['ья', 'ье', 'ьи'].includes(ending)) return isPossessive ? 'possessive' : undefined
  if (ending === 'ый' || ending === 'ые') return 'hard'
  // «Технологий», «монархий» are cases of nouns: adjectives on -гий, -хий are few.
  if (ending === 'ий' && /[гх]$/.test(stem) && !stemsInGiyKhiy.test(stem)) return undefined
  if (/[гкх]$/.test(stem)) return 'velar'
  if (/[жшчщ]$/.test(stem)) {
    if (ending === 'ий' && isPossessive) return 'possessive'
    if (ending === 'ие' && isNounStem(stem)) return undefined
    return ending === 'ой' || ending === 'ое' || stressedHissingStems.includes(stem) ? 'velar' : 'hissing'
  }
  if (['ой', 'ая', 'ое'].includes(ending)) return 'hard'
  if (ending === 'ий' && isPossessive) return 'possessive'
  const isSoft = softStems.includes(stem) || softStemEnds.some((end) => stem.endsWith(end))
  return isSoft ? 'soft' : undefined
}

/** «Полномочие», «единодушие», «подножие» are nouns; «рабочие», «горячие», «летучие» are adjectives. */
const isNounStem = (stem: string) =>
  (stem.endsWith('ч') && !/(рабоч|проч|яч|юч)$|(?<!зв|пол|сл)уч$/.test(stem)) ||
  /(душ|страш|стиш|верш|нож|бож|круж|береж|бреж|муж)$/.test(stem)

function decline(stem: string, nom: string, kind: Kind, of: Agreement, isAnimate: boolean): Forms {
  const { m, f, pl } = endings[kind]
  if (of.isPlural) {
    const gen = stem + pl[0]
    return { nom, gen, dat: stem + pl[1], acc: isAnimate ? gen : nom, ins: stem + pl[2], prep: gen }
  }
  if (of.gender === 'f') {
    const gen = stem + f[0]
    return { nom, gen, dat: gen, acc: stem + f[1], ins: gen, prep: gen }
  }
  const gen = stem + m[0]
  const acc = isAnimate && of.gender === 'm' ? gen : nom
  return { nom, gen, dat: stem + m[1], acc, ins: stem + m[2], prep: stem + m[3] }
}

const reflexive = (forms: Forms): Forms => ({
  nom: `${forms.nom}ся`,
  gen: `${forms.gen}ся`,
  dat: `${forms.dat}ся`,
  acc: `${forms.acc}ся`,
  ins: `${forms.ins}ся`,
  prep: `${forms.prep}ся`,
})

/** «1-й», «2-я», «5-е»: the last letter after a vowel, the last two after a consonant (Мильчин, § 6.1.6). */
function ordinalInDigits(word: string): Adjective | undefined {
  const [, digits, ending] = /^(\d+[-‑])(й|я|е)$/.exec(word) ?? []
  if (!digits || !ending) return undefined
  const row = (nom: string, gen: string, dat: string, acc: string, ins: string, prep: string): Forms => ({
    nom: digits + nom,
    gen: digits + gen,
    dat: digits + dat,
    acc: digits + acc,
    ins: digits + ins,
    prep: digits + prep,
  })
  return {
    gender: ending === 'я' ? 'f' : ending === 'й' ? 'm' : 'n',
    isPlural: false,
    forms: ({ isAnimate, isPlural }) => {
      if (ending === 'я') return row('я', 'й', 'й', 'ю', 'й', 'й')
      if (ending === 'й') return row('й', 'го', 'му', isAnimate ? 'го' : 'й', 'м', 'м')
      return isPlural
        ? row('е', 'х', 'м', isAnimate ? 'х' : 'е', 'ми', 'х')
        : row('е', 'го', 'му', 'е', 'м', 'м')
    },
  }
}
