import { asianMen, asianWomen } from './lexicon/given-names-asian'
import { caucasianMen, caucasianWomen } from './lexicon/given-names-caucasus'
import { easternMen, easternWomen, tajikMen, tajikWomen } from './lexicon/given-names-iranian'
import { moldovanMen, moldovanWomen } from './lexicon/given-names-moldovan'
import { slavicMen, slavicWomen } from './lexicon/given-names-slavic'
import { turkicMen, turkicWomen } from './lexicon/given-names-turkic'
import { frenchMen, frenchWomen, westernMen, westernWomen } from './lexicon/given-names-western'
import { sexOfPatronymic } from './name-sex'
import { folded, type Sex } from './name-words'

/**
 * Where a given name is at home: in the states of the former Soviet Union and among Slavs, in French-speaking or in
 * other countries; `unheard` where there is a name and no list has it. It tells «Пушкиным» from «Чаплином» and «Дюма»
 * from «Сметаны».
 */
export type Origin = 'region' | 'french' | 'abroad' | 'unheard' | undefined

type Names = Record<Sex, readonly ReadonlySet<string>[]>

const region: Names = {
  m: [slavicMen, turkicMen, tajikMen, caucasianMen, moldovanMen],
  f: [slavicWomen, turkicWomen, tajikWomen, caucasianWomen, moldovanWomen],
}
const french: Names = { m: [frenchMen], f: [frenchWomen] }
const abroad: Names = { m: [westernMen, easternMen, asianMen], f: [westernWomen, easternWomen, asianWomen] }

const has = (lists: readonly ReadonlySet<string>[], name: string) => lists.some((list) => list.has(name))
const hasEither = ({ m, f }: Names, name: string) => has(m, name) || has(f, name)

/** «Нурланбек», «Жумабай», «Оразгельды»: Turkic names are made of parts without end. */
const turkicCompound = /..(бек|бай|жан|джан|гельды|гуль|кул|мурат|мурад|мырат|мухаммет|магомед)$/

/** By the first given name, or by a patronymic such as only the region has. */
export function originOf(given: string, patronymic: string): Origin {
  if (sexOfPatronymic(patronymic)) return 'region'
  const name = firstOf(given)
  if (hasEither(region, name)) return 'region'
  if (hasEither(abroad, name)) return 'abroad'
  if (hasEither(french, name)) return 'french'
  if (turkicCompound.test(name)) return 'region'
  return name === '' ? undefined : 'unheard'
}

export const isGivenName = (word: string) =>
  [region, french, abroad].some((names) => hasEither(names, folded(word)))

export const isMansGivenName = (word: string) =>
  [region, french, abroad].some((names) => has(names.m, folded(word)))

/** Whether it is a man's or a woman's name; undefined where it is both, or neither is known. */
export function sexOfGiven(given: string): Sex | undefined {
  const name = firstOf(given)
  const isMans = [region, french, abroad].some(({ m }) => has(m, name))
  const isWomans = [region, french, abroad].some(({ f }) => has(f, name))
  if (isMans !== isWomans) return isMans ? 'm' : 'f'
  if (isMans) return undefined
  if (/(г[уюо]ль|гюль|слава|овь)$/.test(name)) return 'f'
  return /(бек|ддин|улл[ао]|мурат|мурад|мухам+ед|слав)$/.test(name) ? 'm' : undefined
}

/** A name in use by itself among Slavs and in the West: in a double name it declines too, «Анны-Марии». */
export const doublesDecline = (word: string, sex: Sex) =>
  has(sex === 'm' ? [slavicMen] : [slavicWomen, westernWomen, frenchWomen], folded(word))

const firstOf = (given: string) => folded(given.trim().split(/[\s\u00a0-]/)[0] ?? '')
