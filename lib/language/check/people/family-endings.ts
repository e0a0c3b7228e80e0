import type { Case } from '@/lib/language/russian/forms'

type Endings = readonly [RegExp, readonly Case[]][]

const men: Endings = [
  [/(?:[оеё]в|[иы]н|ск(?:ий|ой)|цкий)$/, ['nom']],
  [/(?:[оеё]ва|[иы]на)$/, ['gen', 'acc']],
  [/(?:[оеё]ву|[иы]ну)$/, ['dat']],
  [/(?:[оеё]вым|[иы]ным)$/, ['ins']],
  [/(?:[оеё]ве|[иы]не)$/, ['prep']],
  [/(?:ского|цкого)$/, ['gen', 'acc']],
  [/(?:скому|цкому)$/, ['dat']],
  [/(?:ским|цким)$/, ['ins']],
  [/(?:ском|цком)$/, ['prep']],
  [/(?:ян|янц|дзе|швили)$/, ['nom']],
]
const women: Endings = [
  [/(?:[оеё]ва|[иы]на|ская|цкая)$/, ['nom']],
  [/(?:[оеё]ву|[иы]ну|скую|цкую)$/, ['acc']],
  [/(?:[оеё]вой|[иы]ной|ской|цкой)$/, ['gen', 'dat', 'ins', 'prep']],
]
const patronymics: Record<'m' | 'f', Endings> = {
  m: [
    [/(?:[оеё]вич|[иы]ч)$/, ['nom']],
    [/(?:[оеё]вича|[иы]ча)$/, ['gen', 'acc']],
    [/(?:[оеё]вичу|[иы]чу)$/, ['dat']],
    [/(?:[оеё]вичем|[иы]чем|[иы]чом)$/, ['ins']],
    [/(?:[оеё]виче|[иы]че)$/, ['prep']],
  ],
  f: [
    [/(?:[оеё]вна|ична)$/, ['nom']],
    [/(?:[оеё]вны|ичны)$/, ['gen']],
    [/(?:[оеё]вне|ичне)$/, ['dat', 'prep']],
    [/(?:[оеё]вну|ичну)$/, ['acc']],
    [/(?:[оеё]вной|ичной)$/, ['ins']],
  ],
}
/** Surnames on -дзе, -ян that stand still or of which nothing can be said by their ending. */
const untold = /(?:дзе|швили|ян|янц)$/

/** The cases that the ending of a Russian family name shows; undefined where endings show none. */
export function casesOfFamily(word: string, gender: 'm' | 'f'): readonly Case[] | undefined {
  if (word.length < 5 || untold.test(word)) return undefined
  return (gender === 'm' ? men : women).find(([ending]) => ending.test(word))?.[1]
}

export const casesOfPatronymic = (word: string, gender: 'm' | 'f'): readonly Case[] | undefined =>
  word.length < 6 ? undefined : patronymics[gender].find(([ending]) => ending.test(word))?.[1]

/** The nominative of a family name on -ов, -ин, -ский by one of its forms. */
export function nominativeOfFamily(word: string, gender: 'm' | 'f'): string | undefined {
  const stem = /^(.*(?:[оеё]в|[иы]н))(?:|а|у|ым|е|ой)$/.exec(word)?.[1]
  if (stem) return gender === 'm' ? stem : `${stem}а`
  const adjective = /^(.*[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую)$/.exec(word)?.[1]
  return adjective && adjective + (gender === 'm' ? 'ий' : 'ая')
}
