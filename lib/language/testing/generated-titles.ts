import type { Forms } from '../russian/forms'
import { casesOf } from './case-table'
import { newChance } from './chance'

/**
 * Titles of posts and names of bodies put together at random: a head with its endings marked (see the case table) and,
 * after it, words in the cases that depend on it, which stay as they are in every case of the title.
 */

type Chance = ReturnType<typeof newChance>
type Gender = 'm' | 'f' | 'n' | 'pl'
const oblique = ['gen', 'dat', 'ins'] as const

/** Genitive, dative, instrumental. */
const nouns: Record<Gender, string> = {
  m: `терроризма терроризму терроризмом, спорта спорту спортом, транспорта транспорту транспортом, бюджета бюджету
    бюджетом, надзора надзору надзором, протокола протоколу протоколом, контроля контролю контролем, комплекса
    комплексу комплексом, правопорядка правопорядку правопорядком`,
  f: `политики политике политикой, обороны обороне обороной, безопасности безопасности безопасностью, печати печати
    печатью, миграции миграции миграцией, науки науке наукой, торговли торговле торговлей, службы службе службой,
    отрасли отрасли отраслью, связи связи связью, техники технике техникой`,
  n: `образования образованию образованием, хозяйства хозяйству хозяйством, развития развитию развитием, права праву
    правом, сотрудничества сотрудничеству сотрудничеством, оружия оружию оружием`,
  pl: `вопросов вопросам вопросами, дел делам делами, ресурсов ресурсам ресурсами, технологий технологиям технологиями,
    инвестиций инвестициям инвестициями, финансов финансам финансами, войск войскам войсками, программ программам
    программами, стратегий стратегиям стратегиями`,
}
const paradigms = (['m', 'f', 'n', 'pl'] as const).flatMap((gender) =>
  nouns[gender].split(',').map((forms) => ({ gender, forms: forms.trim().split(/\s+/) })),
)

const adjectives =
  `международн социальн военн информационн государственн национальн промышленн политическ экономическ внешн внутренн
  высш общ научн правов водн сельск нов евразийск`.split(/\s+/)
const adjectiveEndings = {
  hard: { m: 'ого ому ым', n: 'ого ому ым', f: 'ой ой ой', pl: 'ых ым ыми' },
  velar: { m: 'ого ому им', n: 'ого ому им', f: 'ой ой ой', pl: 'их им ими' },
  soft: { m: 'его ему им', n: 'его ему им', f: 'ей ей ей', pl: 'их им ими' },
}
const kindOf = (stem: string) =>
  /к$/.test(stem) ? 'velar' : /(внешн|внутренн|ш|щ|общ)$/.test(stem) ? 'soft' : 'hard'

function nounPhrase({ pick, one }: Chance, of: (typeof oblique)[number]): string {
  const at = oblique.indexOf(of)
  const { gender, forms } = pick(paradigms)
  if (one(2)) return forms[at] ?? ''
  const stem = pick(adjectives)
  return `${stem}${adjectiveEndings[kindOf(stem)][gender].split(' ')[at]} ${forms[at]}`
}

/** «науки и техники», «военного права, печати и новых программ» */
function list(chance: Chance, of: (typeof oblique)[number]): string {
  const items = Array.from({ length: chance.int(1, 3) }, () => nounPhrase(chance, of))
  const last = items.pop() ?? ''
  return items.length === 0 ? last : `${items.join(', ')}${chance.one(7) ? ', ' : ' и '}${last}`
}

const owners =
  `Республики Армения|МВД|ОДКБ|при Президенте Республики Казахстан|Секретариата ОДКБ|Совета Безопасности|«Рубеж»|МИД
  России|3-го департамента|государств – членов ОДКБ|в Центральной Азии|стран СНГ`
    .split('|')
    .map((owner) => owner.replace(/\s+/g, ' '))

function tail(chance: Chance): string {
  const { pick, one } = chance
  const words = pick([
    () => list(chance, 'gen'),
    () => `по ${list(chance, 'dat')}`,
    () => `по борьбе с ${list(chance, 'ins')}`,
    () => `по делам ${list(chance, 'gen')}`,
  ])()
  return one(2) ? `${words} ${pick(owners)}` : words
}

const posts = `Министр{м!}|Заместител{ь!} министра|Перв{ый!} заместител{ь!} Председателя Комитета|Начальник{м!} управления|Глав{а}
  Комитета|Директор{м!}|Советник{м!}|Руководител{ь!} отдела|Уполномоченн{ый!} Совета|Эксперт{м!} Центра|Вице-министр{м!}|И.о.
  министра|Генеральн{ый!} секретар{ь+!} Союза|Пос{ол|ла|лу|ла|лом|ле} по особым поручениям|Советниц{а|ы|е|у|ей|е}`
const plainPosts = `министр{м!}|заместител{ь!} председателя|начальник{м!} отдела|старш{щий!} советник{м!}|глав{а} комитета`
const governing = `Командующ{щий!}|Заведующ{щий!}|Управляющ{щий!}|Главнокомандующ{щий!}`
const bodies = `Министерств{о}|Комитет{м}|Комисси{ия}|Рабоч{щая} групп{а}|Управлени{ние}|Департамент{м}|Агентств{о}|Центр{м}|Служб{а}|Координационн{ый}
  совет{м}|Фонд{м} развития|Орган{ы}|Коллективн{ые} сил{ы|_|ам|ы|ами|ах}|Подразделени{ния}|Бюро|ГКНБ|Генеральн{ая} прокуратур{а}`
const oneOf = (heads: string) => heads.split(/\|(?![^{]*\})/).map((head) => head.replace(/\s+/g, ' ').trim())

const postHeads = oneOf(posts)
const secondHeads = oneOf(plainPosts)
const governingHeads = oneOf(governing)
const bodyHeads = oneOf(bodies)

/** «Министр науки и военного права – начальник отдела по делам печати» in its cases; the same seed makes the same. */
export function generatedPost(seed: number): Forms {
  const chance = newChance(seed)
  if (chance.one(6)) return casesOf(`${chance.pick(governingHeads)} ${list(chance, 'ins')}`)
  const first = `${chance.pick(postHeads)} ${tail(chance)}`
  const second = chance.one(4)
    ? `${chance.pick([' – ', ', '])}${chance.pick(secondHeads)} ${tail(chance)}`
    : ''
  return casesOf(first + second)
}

export function generatedBody(seed: number): Forms {
  const chance = newChance(seed)
  return casesOf(`${chance.pick(bodyHeads)} ${tail(chance)}`)
}
