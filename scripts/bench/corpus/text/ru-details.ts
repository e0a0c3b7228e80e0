import type { Random } from '../random'
import { inflected, things } from '../words/words'
import { makePerson } from '../world/people'
import { initialed, into, listRu } from './say'
import type { Story } from './story'
import { makePlace } from './subjects'
import type { Teller } from './teller'

/** Things in the plural: «переносные тепловизоры, складные носилки и насосы». */
function equipment(random: Random, of: 'nom' | 'acc' | 'ins') {
  const chosen = random.some(things.nouns, random.between(2, 5))
  return listRu(
    chosen.map((lemma) => {
      const adjective = random.chance(0.7) ? `${random.pick(things.adjectives)} ` : ''
      return inflected(`${adjective}${lemma}+`).forms[of]
    }),
  )
}

const strangers = ({ state }: Story, random: Random, of: 'nom' | 'ins' | 'gen') =>
  listRu(Array.from({ length: random.between(1, 3) }, () => initialed(makePerson(random, state), of)))
const places = (random: Random, of: 'nom' | 'acc' | 'gen') =>
  listRu(Array.from({ length: random.between(2, 4) }, () => makePlace(random)[of]))

/** Particulars that hardly come again: people outside the directory, small places, things. They are a corpus's rare words. */
export const details: Teller[] = [
  (_, random) => `На\u00a0выставке представлены ${equipment(random, 'nom')}.`,
  (s, random) => `Подразделения ${s.state.short.gen} получили ${equipment(random, 'acc')}.`,
  (s, random) => `В\u00a0беседе с\u00a0экспертами (${strangers(s, random, 'nom')}) уточнены подробности.`,
  (_, random) => `Маршрут проходил через ${places(random, 'acc')}.`,
  (s, random) => `О\u00a0подготовке рассказали специалисты: ${strangers(s, random, 'nom')}.`,
  (_, random) => `Учебный центр близ ${makePlace(random).gen} оснащён ${equipment(random, 'ins')}.`,
  (_, random) =>
    `Гости побывали ${into(makePlace(random).pre)} и\u00a0увидели, как работают ${equipment(random, 'nom')}.`,
  (s, random) => `Отзывы ${strangers(s, random, 'gen')} будут учтены при подготовке следующей встречи.`,
  (_, random) => `Из\u00a0районов ${places(random, 'gen')} поступили новые сведения.`,
]
