import type { Random } from '../random'
import { capital, type Forms, unchanging } from '../russian/case'
import { linesOf } from '../russian/lexicon'
import { noun } from '../russian/noun'
import type { Phrase } from '../russian/phrase'
import { cityLines } from '../words/places'
import { stateLines } from '../words/states'
import { inflected } from '../words/words'
import type { City, State } from './world'

export function makeStates(random: Random): State[] {
  return linesOf(stateLines).map((line) => {
    const [code = '', official = '', short = '', enOfficial = '', enShort = ''] = line.split(' | ')
    const names = { official: enOfficial, short: enShort }
    return {
      id: random.id(),
      code,
      official: titled(inflected(official)),
      short: placeName(short),
      en: names,
    }
  })
}

export function makeCities(states: readonly State[]): City[] {
  return linesOf(cityLines).map((line) => {
    const [name = '', en = '', code = '', zone = ''] = line.split(' | ')
    const state = states.find((each) => each.code === code)
    if (!state) throw new Error(`No state ${code} for ${en}`)
    return { name: placeName(name), en, state, zone }
  })
}

/** A place by stem, class and, where it is irregular, the nominative: `Египт m Египет`. `x` stands still. */
function placeName(line: string): Forms {
  const [stem = '', kind = '', nom] = line.split(' ')
  if (kind === 'x') return unchanging(stem)
  return noun(stem, kind, { nom }).sg
}

/** The official name of a state has capitals in all its words. */
function titled({ forms, ...agreement }: Phrase): Phrase {
  const upper = (text: string) => text.split(' ').map(capital).join(' ')
  const { nom, gen, dat, acc, ins, pre } = forms
  return {
    ...agreement,
    forms: {
      nom: upper(nom),
      gen: upper(gen),
      dat: upper(dat),
      acc: upper(acc),
      ins: upper(ins),
      pre: upper(pre),
    },
  }
}
