import type { Random } from '../random'
import { adjective, agreeing } from '../russian/adjective'
import { type Forms, joinForms } from '../russian/case'
import { noun } from '../russian/noun'
import type { Phrase } from '../russian/phrase'
import { placeEndings, placeRoots } from '../words/places'
import { actions, objects, papers, spheres } from '../words/subjects'
import { inflected } from '../words/words'

/** Something that can be discussed, in Russian and English. */
export type Subject = Phrase & { en: string }

/** «развитие взаимодействия в сфере борьбы с терроризмом» */
export function makeSubject(random: Random): Subject {
  if (random.chance(0.3)) return makePaper(random)
  const action = random.zipf(actions)
  const object = objectIn(random, 0.75, action.ru)
  return { ...inflected(`${action.ru} {gen ${object.ru}}`), en: `${action.en} ${object.en}` }
}

/** «проект соглашения о взаимодействии в сфере информационной безопасности» */
export function makePaper(random: Random): Subject {
  const paper = random.zipf(papers)
  const object = objectIn(random, 0.85, paper.ru)
  const governs = paper.governs || `${/^[аиоуэ]/.test(object.ru) ? 'об' : 'о'} pre`
  return { ...inflected(`${paper.ru} {${governs} ${object.ru}}`), en: `${paper.en} on ${object.en}` }
}

/** A field of work, as «борьба с терроризмом». */
export const makeField = (random: Random): Subject => {
  const { ru, en } = random.zipf(spheres)
  return { ...inflected(ru), en }
}

/** An object in its field of work; no noun stands in it twice, nor one that was said before it. */
function objectIn(random: Random, often: number, said: string) {
  const object = unlike(random, objects, said)
  if (!random.chance(often)) return object
  const sphere = unlike(random, spheres, `${said} ${object.ru}`)
  const within = random.chance(0.8)
    ? `{в pre ${random.chance(0.7) ? 'сфера' : 'область'} {gen ${sphere.ru}}}`
    : `{по dat вопрос+ {gen ${sphere.ru}}}`
  return { ru: `${object.ru} ${within}`, en: `${object.en} in ${sphere.en}` }
}

const wordsOf = (text: string) => text.match(/[а-яё-]{6,}/g) ?? []

function unlike<Line extends { ru: string }>(random: Random, lines: readonly Line[], said: string): Line {
  const before = new Set(wordsOf(said))
  for (;;) {
    const line = random.zipf(lines)
    if (!wordsOf(line.ru).some((word) => before.has(word))) return line
  }
}

const sizes = ['новый', 'старый', 'малый', 'верхний', 'нижний', 'дальний'].map(adjective)

/** A small place with a name of its own: «Верхняя Ольховка». */
export function makePlace(random: Random): Forms {
  const [ending, kind, nominative] = random.zipf(placeEndings)
  const root = random.pick(placeRoots)
  const place = noun(root + ending, kind, nominative ? { nom: root + nominative } : {})
  if (!random.chance(0.25)) return place.sg
  const size = agreeing(random.pick(sizes), place, 'sg')
  const capitals = Object.fromEntries(
    Object.entries(size).map(([of, form]) => [of, form.charAt(0).toUpperCase() + form.slice(1)]),
  ) as Forms
  return joinForms([capitals, place.sg])
}
