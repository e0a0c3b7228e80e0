import type { Forms } from './forms'
import type { Noun } from './phrase-noun'

const shortInstrumentals: Record<string, string> = { люди: 'людьми', дети: 'детьми' }

const afterVelarOrHissing = /[гкхжшчщ]$/

/** The plural; its dative, instrumental and prepositional follow from the nominative. */
export function pluralForms(noun: Noun): Forms {
  const nom = noun.plural ?? nominativePlural(noun)
  const gen = noun.genitivePlural ?? genitivePlural(noun)
  const stem = nom.slice(0, -1)
  const isHard = /[ыае]$/.test(nom) || afterVelarOrHissing.test(stem)
  const vowel = isHard ? 'а' : 'я'
  return {
    nom,
    gen,
    dat: `${stem}${vowel}м`,
    acc: noun.isAnimate ? gen : nom,
    ins: shortInstrumentals[nom] ?? `${stem}${vowel}ми`,
    prep: `${stem}${vowel}х`,
  }
}

/** Without the ending; with the fleeting vowel gone. */
const stemOf = ({ word, stem }: Noun) => stem ?? (/[аяоеёйь]$/.test(word) ? word.slice(0, -1) : word)

function nominativePlural(noun: Noun): string {
  const { word, gender } = noun
  const stem = stemOf(noun)
  if (/[ая]нин$/.test(word)) return `${word.slice(0, -2)}е`
  if (word.endsWith('мя')) return `${stem}ена`
  if (gender === 'n') return stem + (word.endsWith('о') || /[жшчщц]$/.test(stem) ? 'а' : 'я')
  return stem + (/[яйь]$/.test(word) || afterVelarOrHissing.test(stem) ? 'и' : 'ы')
}

function genitivePlural(noun: Noun): string {
  const { word, gender } = noun
  const stem = stemOf(noun)
  if (/[ая]нин$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('мя')) return `${stem}ён`
  if (/[ая]$/.test(word)) return withoutEnding(noun)
  if (gender === 'n') return genitivePluralOfNeuter(word, stem)
  if (word.endsWith('ь')) return `${stem}ей`
  if (word.endsWith('й')) return `${stem}ев`
  if (/[жшчщ]$/.test(stem)) return `${stem}ей`
  return stem + (stem.endsWith('ц') && !noun.hasStressedEnding ? 'ев' : 'ов')
}

function genitivePluralOfNeuter(word: string, stem: string): string {
  if (word.endsWith('ие')) return `${stem}й`
  if (/ь[её]$/.test(word)) return `${stem.slice(0, -1)}ий`
  return word.endsWith('о') || /[жшчщц]$/.test(stem) ? stem : `${stem}ей`
}

/** Feminines lose the ending and may gain a vowel: «групп», «поездок», «точек», «строек», «недель», «статей». */
function withoutEnding({ word, hasStressedEnding }: Noun): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('а')) {
    if (/[йь]к$/.test(stem)) return `${stem.slice(0, -2)}ек`
    if (!/[^аеёиоуыэюя]к$/.test(stem)) return stem
    return `${stem.slice(0, -1)}${/[жшчщ]к$/.test(stem) ? 'е' : 'о'}к`
  }
  if (stem.endsWith('ь')) return `${stem.slice(0, -1)}${hasStressedEnding ? 'ей' : 'ий'}`
  return stem + (/[аеиоуэюя]$/.test(stem) ? 'й' : 'ь')
}
