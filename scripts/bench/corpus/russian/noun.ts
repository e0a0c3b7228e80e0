import { type Count, type Forms, formsOf, type Gender } from './case'

export type Noun = {
  gender: Gender
  animate: boolean
  sg: Forms
  pl: Forms
  /** After numbers from five on: of most the genitive plural, but 5 человек. */
  counted: string
}

/** Endings by class of declension: six cases of the singular, six of the plural; ≠ is the accusative that is not the nominative. */
const classes: Record<string, [Gender, string, string]> = {
  m: ['m', ',а,у,,ом,е', 'ы,ов,ам,ы,ами,ах'],
  mk: ['m', ',а,у,,ом,е', 'и,ов,ам,и,ами,ах'],
  ma: ['m', ',а,у,а,ом,е', 'ы,ов,ам,ов,ами,ах'],
  mka: ['m', ',а,у,а,ом,е', 'и,ов,ам,ов,ами,ах'],
  msh: ['m', ',а,у,,ом,е', 'и,ей,ам,и,ами,ах'],
  mts: ['m', ',а,у,,ем,е', 'ы,ев,ам,ы,ами,ах'],
  ms: ['m', 'ь,я,ю,ь,ем,е', 'и,ей,ям,и,ями,ях'],
  mss: ['m', 'ь,я,ю,ь,ём,е', 'и,ей,ям,и,ями,ях'],
  msa: ['m', 'ь,я,ю,я,ем,е', 'и,ей,ям,ей,ями,ях'],
  mssa: ['m', 'ь,я,ю,я,ём,е', 'и,ей,ям,ей,ями,ях'],
  mjj: ['m', 'й,я,ю,й,ем,е', 'и,ев,ям,и,ями,ях'],
  mj: ['m', 'й,я,ю,й,ем,и', 'и,ев,ям,и,ями,ях'],
  f: ['f', 'а,ы,е,у,ой,е', 'ы,,ам,ы,ами,ах'],
  fk: ['f', 'а,и,е,у,ой,е', 'и,,ам,и,ами,ах'],
  fts: ['f', 'а,ы,е,у,ей,е', 'ы,,ам,ы,ами,ах'],
  fch: ['f', 'а,и,е,у,ей,е', 'и,,ам,и,ами,ах'],
  fya: ['f', 'я,и,е,ю,ей,е', 'и,ь,ям,и,ями,ях'],
  fi: ['f', 'я,и,и,ю,ей,и', 'и,й,ям,и,ями,ях'],
  fs: ['f', 'ь,и,и,ь,ью,и', 'и,ей,ям,и,ями,ях'],
  n: ['n', 'о,а,у,о,ом,е', 'а,,ам,а,ами,ах'],
  ne: ['n', 'е,я,ю,е,ем,и', 'я,й,ям,я,ями,ях'],
  nts: ['n', 'е,а,у,е,ем,е', 'а,,ам,а,ами,ах'],
}

/** A noun of a class. `own` are forms that the class would not give: a fleeting vowel, an odd plural. */
export function noun(
  stem: string,
  kind: string,
  own: { nom?: string; genPl?: string; pl?: string; plStem?: string; counted?: string } = {},
): Noun {
  const paradigm = classes[kind]
  if (!paradigm) throw new Error(`No declension "${kind}" for ${stem}`)
  const [gender, singular, plural] = paradigm
  const animate = gender === 'm' && kind.endsWith('a')
  const sg = formsOf(stem, singular.split(','))
  const pl = formsOf(own.plStem ?? stem, (own.pl ?? plural).split(','))
  if (own.nom) sg.nom = own.nom
  if (own.nom && gender === 'm' && !animate) sg.acc = own.nom
  if (own.genPl) pl.gen = own.genPl
  return { gender, animate, sg, pl, counted: own.counted ?? pl.gen }
}

/** 1 участник, 22 участника, 11 участников, in the nominative. */
export function counted(n: number, { sg, counted }: Noun): string {
  return `${n.toLocaleString('ru-RU')}\u00a0${countedForm(n, sg, counted)}`
}

function countedForm(n: number, sg: Forms, many: string): string {
  const last = n % 10
  const isTeen = n % 100 >= 11 && n % 100 <= 14
  if (last === 1 && !isTeen) return sg.nom
  return last >= 2 && last <= 4 && !isTeen ? sg.gen : many
}

/** The number that a noun agrees by in the cases but the nominative: с 21 участником, с 22 участниками. */
export const numberOf = (n: number): Count => (n % 10 === 1 && n % 100 !== 11 ? 'sg' : 'pl')
